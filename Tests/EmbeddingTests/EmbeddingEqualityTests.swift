import Embedding
import Foundation
import Testing

/// The real model against llama.cpp, and against itself in other batches.
@Suite(.tags(.model), .needsE5Model, .serialized) struct EmbeddingEqualityTests {
  /// Texts of 1 to 508 tokens, which with prefix and special tokens fill the window.
  private func texts(_ count: Int, for embedder: BERTEmbedder) -> [String] {
    let pool =
      RealTexts.arePresent ? RealTexts.sample(4000, seed: 37) : AwkwardTexts.make(4000, seed: 37)
    let own = embedder.tokenCount("", as: .passage)
    var words = pool.joined(separator: " ").split(separator: " ")[...]
    return (0..<count).map { index in
      let wanted = own + 1 + index * (embedder.window - own - 1) / (count - 1)
      var text = ""
      while let word = words.popFirst() {
        let longer = text.isEmpty ? String(word) : "\(text) \(word)"
        guard embedder.tokenCount(longer, as: .passage) <= wanted else { break }
        text = longer
      }
      // One token each.
      while embedder.tokenCount(text, as: .passage) < wanted { text += text.isEmpty ? "Ja" : " Ja" }
      return text
    }
  }

  private func expectAgreement(_ count: Int) async throws {
    let oracle = try #require(LlamaOracle(modelAt: E5Model.path))
    let embedder = try BERTEmbedder(modelAt: E5Model.path, arithmetic: .f32)
    let texts = texts(count, for: embedder)
    let vectors = try await embedder.embed(texts, as: .passage)
    let cosines = try zip(texts, vectors).map { text, vector in
      let tokens = embedder.tokens(text, as: .passage)
      return cosine(vector, try #require(oracle.embedding(of: tokens)))
    }
    // llama.cpp rounds activations to 8 bits before its 4-bit products and has GELU's tanh form.
    let lowest = cosines.indices.min { cosines[$0] < cosines[$1] } ?? 0
    #expect(cosines[lowest] >= 0.9995, "\(texts[lowest])")
    let integers = try BERTEmbedder(modelAt: E5Model.path, arithmetic: .int8)
    for (index, vector) in try await integers.embed(texts, as: .passage).enumerated() {
      #expect(cosine(vector, vectors[index]) >= 0.998, "\(texts[index])")
    }
  }

  @Test func `embeddings of texts of all lengths agree with llama.cpp`() async throws {
    try await expectAgreement(12)
  }

  @Test(.tags(.slow), .onlyIfLongTestsAreWanted)
  func `embeddings of 500 texts of all lengths agree with llama.cpp`() async throws {
    try await expectAgreement(500)
  }

  @Test func `neither order nor company changes an embedding`() async throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    var random = SplitMix(seed: seed)
    let embedder = try BERTEmbedder(modelAt: E5Model.path)
    let texts = texts(200, for: embedder).prefix(24) + ["", "Ja", "§"]
    var alone: [[Float]] = []
    for text in texts { alone += try await embedder.embed([text], as: .passage) }
    for _ in 0..<6 {
      let chosen = texts.indices.shuffled(using: &random)
        .prefix(Int.random(in: 2...texts.count, using: &random))
      let vectors = try await embedder.embed(chosen.map { texts[$0] }, as: .passage)
      for (index, vector) in zip(chosen, vectors) {
        let difference = zip(vector, alone[index]).map { abs($0 - $1) }.max() ?? .infinity
        #expect(difference < 1e-5, "seed \(seed), '\(texts[index])' among \(chosen.count)")
      }
    }
  }
}
