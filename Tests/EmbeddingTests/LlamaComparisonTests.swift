import Embedding
import Testing

/// The encoder against llama.cpp on the same file: an independent tokenizer and forward pass.
@Suite(.tags(.model), .needsE5Model, .serialized) struct LlamaComparisonTests {
  @Test func `tokens and embeddings agree with llama.cpp`() async throws {
    let oracle = try #require(LlamaOracle(modelAt: E5Model.path))
    let embedder = try BERTEmbedder(modelAt: E5Model.path, arithmetic: .f32)
    let texts = ComparisonTexts.all
    #expect(texts.count >= 50)
    let vectors = try await embedder.embed(texts, as: .passage)
    var lengths: [Int] = []
    for (text, vector) in zip(texts, vectors) {
      let tokens = embedder.tokens(text, as: .passage)
      #expect(tokens == oracle.tokens(embedder.identity.passagePrefix + text), "\(text)")
      let other = try #require(oracle.embedding(of: tokens))
      // llama.cpp rounds activations to 8 bits before its 4-bit products and has GELU's tanh form.
      #expect(cosine(vector, other) >= 0.9995, "\(text)")
      lengths.append(tokens.count)
    }
    #expect(lengths.contains(512) && lengths.contains { $0 < 6 })
    // The check can fail: the same texts in another order do not agree.
    #expect(cosine(vectors[0], vectors[1]) < 0.99)
  }

  @Test(arguments: KernelSet.available)
  func `8-bit arithmetic agrees with floats`(kernels: KernelSet) async throws {
    let floats = try BERTEmbedder(modelAt: E5Model.path, arithmetic: .f32)
    let integers = try BERTEmbedder(modelAt: E5Model.path, arithmetic: .int8, kernels: kernels)
    let texts = ComparisonTexts.all.filter { $0.utf8.count < 400 }
    #expect(texts.count >= 40 && integers.arithmetic == .int8)
    let expected = try await floats.embed(texts, as: .passage)
    let vectors = try await integers.embed(texts, as: .passage)
    for (text, pair) in zip(texts, zip(vectors, expected)) {
      #expect(cosine(pair.0, pair.1) >= 0.998, "\(text)")
    }
  }

  @Test func `a question is nearer to its answer, across languages, than to another topic`()
    async throws
  {
    let embedder = try BERTEmbedder(modelAt: E5Model.path)
    let question = try await embedder.embed(["Wie lange kann ich Einspruch einlegen?"], as: .query)[
      0]
    let passages = try await embedder.embed(
      [
        "Le délai pour former opposition est d'un mois à compter de la notification.",
        "Les chiens doivent être tenus en laisse dans les parcs de la commune.",
      ], as: .passage)
    #expect(cosine(question, passages[0]) > cosine(question, passages[1]))
  }
}
