internal import Embedding
internal import Foundation
package import LlamaModels

/// Looks for the way llama.cpp embeds these texts fastest.
package struct LlamaSweep {
  package struct Configuration: Hashable, Encodable, Sendable {
    package var quantisation: LlamaQuantisation
    /// llama.cpp's n_ubatch.
    package var batchTokens: Int
    package var flashAttention: Bool

    package var name: String {
      "llama.cpp \(quantisation.rawValue), ubatch \(batchTokens)"
        + (flashAttention ? ", flash attention" : "")
    }
  }

  package struct Result: Encodable, Sendable {
    package var configuration: Configuration
    package var tokensPerSecond: Double
  }

  let files: QuantisedFiles
  let formats: [LlamaQuantisation]
  let threads: Int

  static let batchTokens = [128, 256, 512, 1024, 2048]

  func embedder(_ configuration: Configuration) throws -> LlamaEmbedder {
    try LlamaEmbedder(
      path: try files.path(configuration.quantisation),
      settings: LlamaEmbedder.Settings(
        threads: threads, batchTokens: configuration.batchTokens,
        usesFlashAttention: configuration.flashAttention))
  }

  /// The speed of every configuration that can take texts of `longest` tokens, fastest first.
  func throughput(
    of texts: [String], tokens: Int, longest: Int, report: (String) -> Void
  ) throws -> [Result] {
    var best = Double.infinity
    return try fastestFirst(
      Self.configurations(formats: formats, longest: longest), report
    ) { embedder in
      var seconds = try Self.seconds(of: texts, with: embedder)
      // What is far behind needs no second chance.
      if seconds < 1.5 * best {
        seconds = min(seconds, try Self.seconds(of: texts, with: embedder))
      }
      best = min(best, seconds)
      return Double(tokens) / seconds
    }
  }

  /// The configuration that embeds `query` soonest; its batch size does not matter.
  func latency(of query: String, tokens: Int, report: (String) -> Void) throws -> Configuration {
    let smallest = Self.batchTokens.first { $0 >= tokens } ?? tokens
    let candidates = formats.flatMap { format in
      [false, true].map {
        Configuration(quantisation: format, batchTokens: smallest, flashAttention: $0)
      }
    }
    let results = try fastestFirst(candidates, report) { embedder in
      _ = try Self.seconds(of: [query], with: embedder)
      let seconds = try (0..<20).map { _ in try Self.seconds(of: [query], with: embedder) }
      return Double(tokens) / seconds.median
    }
    return results[0].configuration
  }

  /// All that can take a text of `longest` tokens.
  package static func configurations(
    formats: [LlamaQuantisation], longest: Int
  ) -> [Configuration] {
    // A text longer than all of them needs a batch of its own length.
    let sizes = batchTokens.contains { $0 >= longest } ? batchTokens : [longest]
    return formats.flatMap { format in
      sizes.filter { $0 >= longest }.flatMap { size in
        [false, true].map {
          Configuration(quantisation: format, batchTokens: size, flashAttention: $0)
        }
      }
    }
  }

  private func fastestFirst(
    _ configurations: [Configuration], _ report: (String) -> Void,
    tokensPerSecond: (LlamaEmbedder) throws -> Double
  ) throws -> [Result] {
    var results: [Result] = []
    var failure: LlamaModelError?
    for (number, configuration) in configurations.enumerated() {
      report("trying \(number + 1) of \(configurations.count): \(configuration.name)")
      do {
        let embedder = try embedder(configuration)
        results.append(
          Result(configuration: configuration, tokensPerSecond: try tokensPerSecond(embedder)))
      } catch let error as LlamaModelError {
        // Large batches need gigabytes for scores nobody asks for: a smaller one may still fit.
        report("\(configuration.name) is left out: \(error)")
        failure = error
      }
    }
    if results.isEmpty, let failure { throw failure }
    return results.sorted { $0.tokensPerSecond > $1.tokensPerSecond }
  }

  private static func seconds(of texts: [String], with embedder: LlamaEmbedder) throws -> Double {
    let start = ContinuousClock.now
    _ = try embedder.embed(texts.map(embedder.tokens))
    return start.duration(to: .now) / .seconds(1)
  }
}

/// A model in every format, made from the one file when first asked for and kept.
package struct QuantisedFiles {
  let modelPath: String
  /// SHA-256 of the model's file.
  let sha256: String
  let folder: String
  private let own: LlamaQuantisation?

  /// - Throws: `EmbeddingError`, if the model cannot be read.
  package init(modelAt path: String, sha256: String, folder: String) throws {
    modelPath = path
    self.sha256 = sha256
    self.folder = folder
    // The numbers of llama.cpp's file types.
    let types: [Int: LlamaQuantisation] = [0: .f32, 1: .f16, 2: .q4, 7: .q8]
    own = try GGUFFile(at: path).metadata["general.file_type"]?.asInt.flatMap { types[$0] }
  }

  /// - Throws: `LlamaModelError.unwritable`.
  func path(_ quantisation: LlamaQuantisation) throws -> String {
    if quantisation == own { return modelPath }
    let path = "\(folder)/\(sha256.prefix(12))-\(quantisation.rawValue).gguf"
    if !FileManager.default.fileExists(atPath: path) {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try quantisation.convert(modelAt: modelPath, to: path)
    }
    return path
  }
}
