import Embedding
import Foundation
import Testing

extension Tag {
  /// Needs a real model file.
  @Tag static var model: Self
}

/// Where `paragraf` keeps its models.
private let e5Path: String = {
  let cache = ProcessInfo.processInfo.environment["XDG_CACHE_HOME"] ?? NSHomeDirectory() + "/.cache"
  return cache + "/paragraf/models/multilingual-e5-small-q4_0.gguf"
}()

/// The encoder against llama.cpp on the same file: an independent tokenizer and forward pass.
@Suite(
  .tags(.model), .serialized,
  .enabled(
    if: FileManager.default.fileExists(atPath: e5Path),
    "there is no multilingual-e5-small-q4_0.gguf in the user's cache folder"))
struct LlamaComparisonTests {
  private static func cosine(_ a: [Float], _ b: [Float]) -> Double {
    func dot(_ x: [Float], _ y: [Float]) -> Double {
      zip(x, y).reduce(0) { $0 + Double($1.0) * Double($1.1) }
    }
    return dot(a, b) / (dot(a, a) * dot(b, b)).squareRoot()
  }

  @Test func `tokens and embeddings agree with llama.cpp`() async throws {
    let oracle = try #require(LlamaOracle(modelAt: e5Path))
    let embedder = try BERTEmbedder(modelAt: e5Path, arithmetic: .f32)
    let texts = ComparisonTexts.all
    #expect(texts.count >= 50)
    let vectors = try await embedder.embed(texts, as: .passage)
    var lengths: [Int] = []
    for (text, vector) in zip(texts, vectors) {
      let tokens = embedder.tokens(text, as: .passage)
      #expect(tokens == oracle.tokens(embedder.identity.passagePrefix + text), "\(text)")
      let other = try #require(oracle.embedding(of: tokens))
      // llama.cpp rounds activations to 8 bits before its 4-bit products and has GELU's tanh form.
      #expect(Self.cosine(vector, other) >= 0.9995, "\(text)")
      lengths.append(tokens.count)
    }
    #expect(lengths.contains(512) && lengths.contains { $0 < 6 })
    // The check can fail: the same texts in another order do not agree.
    #expect(Self.cosine(vectors[0], vectors[1]) < 0.99)
  }

  @Test(arguments: KernelSet.available)
  func `8-bit arithmetic agrees with floats`(kernels: KernelSet) async throws {
    let floats = try BERTEmbedder(modelAt: e5Path, arithmetic: .f32)
    let integers = try BERTEmbedder(modelAt: e5Path, arithmetic: .int8, kernels: kernels)
    let texts = ComparisonTexts.all.filter { $0.utf8.count < 400 }
    #expect(texts.count >= 40 && integers.arithmetic == .int8)
    let expected = try await floats.embed(texts, as: .passage)
    let vectors = try await integers.embed(texts, as: .passage)
    for (text, pair) in zip(texts, zip(vectors, expected)) {
      #expect(Self.cosine(pair.0, pair.1) >= 0.998, "\(text)")
    }
  }

  @Test func `a question is nearer to its answer, across languages, than to another topic`()
    async throws
  {
    let embedder = try BERTEmbedder(modelAt: e5Path)
    let question = try await embedder.embed(["Wie lange kann ich Einspruch einlegen?"], as: .query)[
      0]
    let passages = try await embedder.embed(
      [
        "Le délai pour former opposition est d'un mois à compter de la notification.",
        "Les chiens doivent être tenus en laisse dans les parcs de la commune.",
      ], as: .passage)
    #expect(Self.cosine(question, passages[0]) > Self.cosine(question, passages[1]))
  }
}
