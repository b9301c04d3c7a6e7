import Embedding
import Testing

@Suite struct BERTEmbedderTests {
  private static let texts = (0..<40).map { index in
    (0...index % 11).map { ["die", "Frist", "ist", "ab", "§ ß", "漢"][($0 * 7 + index) % 6] }
      .joined(separator: " ")
  }

  private func largestDifference(_ a: [[Float]], _ b: [[Float]]) -> Float {
    zip(a.joined(), b.joined()).map { abs($0 - $1) }.max() ?? .infinity
  }

  @Test func `every embedding has length one and the model's dimension`() async throws {
    let embedder = try TinyModel.embedder()
    let vectors = try await embedder.embed(Self.texts + [""], as: .passage)
    #expect(vectors.count == Self.texts.count + 1)
    for vector in vectors {
      #expect(vector.count == TinyModel.hidden && embedder.identity.dimension == TinyModel.hidden)
      #expect(abs(vector.reduce(0) { $0 + $1 * $1 } - 1) < 1e-5)
    }
  }

  @Test func `different texts and roles have different embeddings`() async throws {
    let embedder = try TinyModel.embedder()
    let vectors = try await embedder.embed(["die Frist", "die Tage"], as: .passage)
    let query = try await embedder.embed(["die Frist"], as: .query)
    #expect(largestDifference([vectors[0]], [vectors[1]]) > 1e-4)
    #expect(largestDifference([vectors[0]], query) > 1e-4)
  }

  @Test(arguments: [1, 2, 3], [1, 17, 64, 4096])
  func `neither order, batches nor threads change an embedding`(threads: Int, batchTokens: Int)
    async throws
  {
    let alone = try TinyModel.embedder(threads: 1)
    var expected: [[Float]] = []
    for text in Self.texts { expected += try await alone.embed([text], as: .passage) }

    let embedder = try TinyModel.embedder(threads: threads, batchTokens: batchTokens)
    let order = Self.texts.indices.shuffled()
    let vectors = try await embedder.embed(order.map { Self.texts[$0] }, as: .passage)
    #expect(largestDifference(vectors, order.map { expected[$0] }) < 1e-5)
  }

  @Test func `no texts have no embeddings`() async throws {
    #expect(try await TinyModel.embedder().embed([], as: .query).isEmpty)
  }

  @Test func `a text as long as the window is embedded and a longer one refused`() async throws {
    let embedder = try TinyModel.embedder()
    let prefix = embedder.tokenCount("", as: .passage)
    let longest = Array(repeating: "ab", count: TinyModel.window - prefix).joined(separator: " ")
    #expect(embedder.tokenCount(longest, as: .passage) == embedder.window)
    #expect(try await embedder.embed([longest], as: .passage).count == 1)

    let error = await #expect(throws: EmbeddingError.self) {
      try await embedder.embed(["die", longest + " ab"], as: .passage)
    }
    let message = error.map(String.init(describing:)) ?? ""
    #expect(message.contains("49 tokens") && message.contains("takes 48"))
  }

  @Test func `a cancelled task embeds nothing`() async throws {
    let embedder = try TinyModel.embedder()
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      _ = try await embedder.embed(["die Frist"], as: .passage)
    }
    await #expect(throws: CancellationError.self) { try await task.value }
  }

  @Test func `an embedding under way ends soon after a cancel`() async throws {
    let embedder = try TinyModel.embedder(threads: 1)
    let some = Array(repeating: "die Frist ist vierzehn Tage", count: 50_000)
    let clock = ContinuousClock()
    let whole = try await clock.measure { _ = try await embedder.embed(some, as: .passage) }
    let many = some + some + some + some + some + some + some + some
    let task = Task { _ = try await embedder.embed(many, as: .passage) }
    try await Task.sleep(for: .milliseconds(20))
    task.cancel()
    let waited = await clock.measure {
      await #expect(throws: CancellationError.self) { try await task.value }
    }
    // Uncancelled it would take eight times as long; a busy machine slows both down.
    #expect(waited < whole * 2)
  }

  @Test func `the identity carries what the file says`() throws {
    let identity = try TinyModel.embedder().identity
    #expect(identity.name == "multilingual-e5-small")
    #expect(identity.queryPrefix == "query: " && identity.passagePrefix == "passage: ")
    #expect(identity.pooling == "mean" && identity.sha256.count == 64)
  }

  @Test func `OpenBLAS multiplies with kernels of this CPU`() {
    let products = MatrixProducts.current
    #expect(products.isOpenBLASFound && products.isAccelerated)
    #expect(products.kernel != "Prescott", "\(products)")
  }
}
