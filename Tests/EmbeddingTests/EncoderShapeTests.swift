import Embedding
import Testing

/// Encoders of every kind this module reads, against llama.cpp on the same file.
@Suite struct EncoderShapeTests {
  private static let text = "die Frist ist vierzehn Tage, § 12. Café ß"

  /// The lowest cosine between the embeddings of some texts by both.
  private func agreement(_ encoder: SmallEncoder, _ texts: [String] = [text, "", "a b c"])
    async throws -> Double
  {
    try await agreement(encoder.bytes(), window: encoder.window, texts)
  }

  private func agreement(_ bytes: [UInt8], window: Int, _ texts: [String]) async throws -> Double {
    let (embedder, oracle) = try withTemporaryFile(bytes) { path in
      (
        try BERTEmbedder(modelAt: path, threads: 1, arithmetic: .f32),
        try #require(LlamaOracle(modelAt: path, window: window))
      )
    }
    let vectors = try await embedder.embed(texts, as: .passage)
    return try zip(texts, vectors).map { text, vector in
      let tokens = embedder.tokens(text, as: .passage)
      #expect(tokens == oracle.tokens(text))
      return cosine(vector, try #require(oracle.embedding(of: tokens)))
    }.min() ?? 0
  }

  // llama.cpp rounds activations to the width of the weights, here in rows of no more than 256 values.
  @Test(arguments: [
    (GGUFTensorType.f32, 0.99999), (.f16, 0.99999), (.bf16, 0.9999), (.q8_0, 0.9995),
    (.q4_0, 0.9995), (.q4_1, 0.9995), (.q5_0, 0.9995), (.q5_1, 0.9995), (.q4_K, 0.9995),
    (.q6_K, 0.9995),
  ])
  func `weights of every type give llama.cpp's embedding`(type: GGUFTensorType, least: Double)
    async throws
  {
    let cosine = try await agreement(SmallEncoder(hidden: 256, wide: 512, type: type))
    #expect(cosine >= least, "\(type)")
  }

  @Test(arguments: [(1, true, 2), (2, true, 1), (1, false, 0)] as [(UInt32, Bool, Int)])
  func `pooling, biases and token types may be as in any BERT or XLM-R file`(
    pooling: UInt32, hasBiases: Bool, tokenTypes: Int
  ) async throws {
    let encoder = SmallEncoder(pooling: pooling, hasBiases: hasBiases, tokenTypes: tokenTypes)
    #expect(try await agreement(encoder) >= 0.99999)
  }

  @Test(arguments: [
    (SmallEncoder.Projections.one, true), (.one, false), (.oneWithThreeBiases, true),
  ])
  func `query, key and value may be one tensor`(
    projections: SmallEncoder.Projections, hasBiases: Bool
  ) async throws {
    let encoder = SmallEncoder(projections: projections, hasBiases: hasBiases)
    #expect(try await agreement(encoder) >= 0.99999)
  }

  @Test func `a text of 8192 tokens is embedded as in a model with so many positions`() async throws
  {
    let encoder = SmallEncoder(
      hidden: 32, heads: 2, wide: 64, layers: 1, window: 8192, pooling: 2, tokenTypes: 1)
    let texts = [2, 510, 511, 4000, 8190].map {
      Array(repeating: "die", count: $0).joined(separator: " ")
    }
    #expect(try await agreement(encoder, texts) >= 0.9999)
  }

  @Test func `version 2 is read as version 3`() async throws {
    var bytes = SmallEncoder().bytes()
    bytes[4] = 2
    #expect(try await agreement(bytes, window: 64, [Self.text]) >= 0.99999)
  }

  @Test func `an encoder with WordPiece gives llama.cpp's embedding`() async throws {
    let encoder = SmallEncoder(
      vocabulary: .wordPiece(of: ["die", "frist", "ist", "12", "§", ",", "."], continuing: ["en"]))
    #expect(try await agreement(encoder) >= 0.99999)
  }

  @Test func `the smaller of context length and positions is the window`() throws {
    var bytes = SmallEncoder(window: 64).bytes()
    let key = try #require(bytes.firstRange(of: Array("bert.context_length".utf8)))
    for (length, window) in [(80, 64), (40, 40)] as [(UInt8, Int)] {
      bytes[key.upperBound + 4] = length
      #expect(try withTemporaryFile(bytes) { try BERTEmbedder(modelAt: $0) }.window == window)
    }
  }

  private func refusal(of encoder: SmallEncoder) -> String {
    withTemporaryFile(encoder.bytes()) { path in
      let error = #expect(throws: EmbeddingError.self) { try BERTEmbedder(modelAt: path) }
      let message = error.map(String.init(describing:)) ?? ""
      #expect(message.contains("'\(path)'") && message.contains(";"))
      return message
    }
  }

  @Test(arguments: [nil, 0, 3, 4] as [UInt32?])
  func `a file without mean or CLS pooling is refused`(pooling: UInt32?) {
    let found = pooling.map(String.init) ?? "missing"
    #expect(
      refusal(of: SmallEncoder(pooling: pooling)).contains("'bert.pooling_type' is \(found)"))
  }

  @Test(arguments: ["nomic-bert", "jina-bert-v2", "qwen2"])
  func `another architecture is refused by its name`(_ architecture: String) {
    #expect(refusal(of: SmallEncoder(architecture: architecture)).contains("'\(architecture)'"))
  }

  @Test func `another tokenizer is refused with the architecture's name`() {
    let vocabulary = SmallVocabulary(pieces: ["a"], types: [1]) { gguf in
      gguf.add("tokenizer.ggml.model", "gpt2")
    }
    let message = refusal(of: SmallEncoder(architecture: "qwen2", vocabulary: vocabulary))
    #expect(message.contains("'qwen2'") && message.contains("'gpt2'"))
  }

  @Test func `fewer keys than queries are refused`() {
    let encoder = SmallEncoder { $0.add("bert.attention.head_count_kv", UInt32(2)) }
    #expect(refusal(of: encoder).contains("4 heads of queries and 2 of keys"))
  }

  @Test func `causal attention is refused`() throws {
    var bytes = SmallEncoder().bytes()
    let key = try #require(bytes.firstRange(of: Array("bert.attention.causal".utf8)))
    bytes[key.upperBound + 4] = 1
    withTemporaryFile(bytes) { path in
      let error = #expect(throws: EmbeddingError.self) { try BERTEmbedder(modelAt: path) }
      #expect(error == .unsupported(path: path, found: "its attention is causal"))
    }
  }
}
