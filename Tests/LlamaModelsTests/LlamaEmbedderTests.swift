import Foundation
import LlamaModels
import ModelFiles
import TestSupport
import Testing

private let modelPath = ModelFolder.standard.path(of: Catalogue.defaultEmbeddingModel)

/// What the speed of our own encoder is compared with must compute the same thing.
@Suite(
  .serialized, .tags(.model),
  .enabled(
    if: FileManager.default.fileExists(atPath: modelPath),
    "the embedding model is not here; fetch it with 'paragraf models pull'"))
struct LlamaEmbedderTests {
  private static let texts = [
    "Die Frist beträgt 20 Kalendertage.", "Le délai est de vingt jours.", "It depends.",
    String(repeating: "Wer einen Antrag stellt, legt die Unterlagen bei. ", count: 8),
  ]

  private static func embedder(
    _ path: String = modelPath, batchTokens: Int = 256, usesFlashAttention: Bool = false
  ) throws -> LlamaEmbedder {
    // More threads than free cores wait for each other busily.
    try LlamaEmbedder(
      path: path,
      settings: LlamaEmbedder.Settings(
        threads: 1, batchTokens: batchTokens, usesFlashAttention: usesFlashAttention))
  }

  private static func lowestCosine(_ a: [[Float]], _ b: [[Float]]) -> Float {
    zip(a, b).map { zip($0, $1).reduce(0) { $0 + $1.0 * $1.1 } }.min() ?? -1
  }

  @Test func `a text's embedding does not depend on its company, batch or kind of attention`()
    throws
  {
    let alone = try Self.embedder()
    let tokens = Self.texts.map(alone.tokens)
    let expected = try tokens.map { try alone.embed([$0])[0] }
    for vector in expected {
      #expect(vector.count == 384 && abs(vector.reduce(0) { $0 + $1 * $1 } - 1) < 1e-4)
    }
    for usesFlashAttention in [false, true] {
      for batchTokens in [128, 512] {
        let embedder = try Self.embedder(
          batchTokens: batchTokens, usesFlashAttention: usesFlashAttention)
        let together = try embedder.embed(tokens)
        #expect(Self.lowestCosine(together, expected) > 0.9995)
      }
    }
    // The check can fail.
    #expect(Self.lowestCosine(expected, expected.reversed()) < 0.95)
  }

  @Test func `a model in another format embeds alike, and a missing one is named`() throws {
    let files = try TemporaryFolder()
    let target = files.path + "/q8.gguf"
    try LlamaQuantisation.q8.convert(modelAt: modelPath, to: target)
    #expect(try FileManager.default.contentsOfDirectory(atPath: files.path) == ["q8.gguf"])
    let own = try Self.embedder()
    let tokens = Self.texts.map(own.tokens)
    let other = try Self.embedder(target).embed(tokens)
    let expected = try own.embed(tokens)
    #expect(Self.lowestCosine(other, expected) > 0.999 && other != expected)

    let missing = files.path + "/missing.gguf"
    let error = #expect(throws: LlamaModelError.self) {
      try LlamaQuantisation.f16.convert(modelAt: missing, to: files.path + "/f16.gguf")
    }
    #expect(error?.description.contains("f16.gguf") == true)
    #expect(throws: LlamaModelError.self) { try Self.embedder(missing) }
  }
}

@Suite struct LlamaBatchTests {
  @Test(arguments: [(128, 256), (512, 4), (40, 1)])
  func `batches hold every text once and are filled with the longest that fits`(
    tokens: Int, texts: Int
  ) {
    let lengths = (0..<300).map { 1 + ($0 * 7919) % 40 }
    let batches = LlamaEmbedder.fullBatches(of: lengths, tokens: tokens, texts: texts)
    #expect(batches.joined().sorted() == Array(lengths.indices))
    for batch in batches {
      #expect((1...texts).contains(batch.count))
      #expect(batch.reduce(0) { $0 + lengths[$1] } <= tokens)
    }
    let shortest = lengths.min() ?? 0
    for batch in batches.dropLast() where batch.count < texts {
      #expect(batch.reduce(0) { $0 + lengths[$1] } + shortest > tokens - 40)
    }
    #expect(LlamaEmbedder.fullBatches(of: [], tokens: tokens, texts: texts).isEmpty)
  }
}
