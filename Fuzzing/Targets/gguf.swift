import Embedding
import Foundation

/// A model file of any bytes is refused with an `EmbeddingError`, or embeds texts.
enum Target {
  private static let texts = ["die Frist\u{A0}ab", "§§ ﬁ e\u{301}\u{1}漢 Art. 5", ""]

  static func seeds() -> [[UInt8]] { SeedModels.all() }

  static func run(_ bytes: [UInt8]) {
    do {
      // Memory of its own first: what reads beyond it is caught, unlike in a mapped file.
      let file = try GGUFFile(MappedFile(bytes, name: "input"))
      let tokenizer = try file.makeTokenizer()
      for text in texts {
        for id in tokenizer.encode(text) {
          precondition((0..<tokenizer.vocabularySize).contains(Int(id)))
        }
      }
      _ = try BERTModel(file)
      TemporaryFile.write(bytes)
      for arithmetic in [EncoderArithmetic.f32, .int8] {
        let embedder = try BERTEmbedder(
          modelAt: TemporaryFile.path, threads: 1, arithmetic: arithmetic)
        for vector in try wait({ try await embedder.embed(texts, as: .passage) }) {
          precondition(vector.count == embedder.identity.dimension && vector.allSatisfy(\.isFinite))
        }
      }
    } catch {
      precondition(error is EmbeddingError, "\(error)")
    }
  }

  private static func wait<Result: Sendable>(
    _ body: @escaping @Sendable () async throws -> Result
  ) throws -> Result {
    let done = DispatchSemaphore(value: 0)
    nonisolated(unsafe) var result: Swift.Result<Result, any Error>?
    Task {
      do { result = .success(try await body()) } catch { result = .failure(error) }
      done.signal()
    }
    done.wait()
    guard let result else { preconditionFailure("the task leaves a result") }
    return try result.get()
  }
}
