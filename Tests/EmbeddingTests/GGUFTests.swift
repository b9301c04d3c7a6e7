import Embedding
import Foundation
import Testing

@Suite struct GGUFTests {
  @Test func `values written are values read`() throws {
    try withTemporaryFile(Array(repeating: 7, count: 40)) { path in
      var writer = GGUFWriter()
      writer.add("text", "§ 134 Absatz 1")
      writer.add("count", UInt32(4_000_000_000))
      writer.add("ratio", Float(0.25))
      writer.add("flag", true)
      writer.add("bytes", bytes: [1, 2, 3])
      writer.add("integers", [Int32.min, 0, Int32.max])
      writer.add("floats", [Float(1), -2])
      writer.add("strings", strings: [Array("a".utf8), [], [0xFF]])
      writer.add(tensor: "t", [8], .f32, from: try MappedFile(at: path), 4..<36)
      try writer.write(to: path + ".gguf")
      defer { try? FileManager.default.removeItem(atPath: path + ".gguf") }

      let file = try GGUFFile(at: path + ".gguf")
      #expect(file.version == 3)
      #expect(file.metadata["text"]?.asString == "§ 134 Absatz 1")
      #expect(file.metadata["count"]?.asInt == 4_000_000_000)
      #expect(file.metadata["ratio"]?.asDouble == 0.25)
      #expect(file.metadata["flag"]?.asBool == true)
      #expect(file.metadata["bytes"]?.asArray?.bytes() == [1, 2, 3])
      #expect(file.metadata["integers"]?.asArray?.integers() == [Int32.min, 0, Int32.max])
      #expect(file.metadata["floats"]?.asArray?.floats() == [1, -2])
      let strings = try #require(file.metadata["strings"]?.asArray?.joinedStrings())
      #expect(strings.bytes == [0x61, 0xFF] && strings.offsets == [0, 1, 1, 2])
      let value = Float(bitPattern: 0x0707_0707)
      #expect(try file.tensor("t").widened() == Array(repeating: value, count: 8))
    }
  }

  @Test func `converting twice gives the same bytes`() {
    let again = withTemporaryFile(TinyModel.e5Bytes) { source in
      let target = source + ".gguf"
      defer { try? FileManager.default.removeItem(atPath: target) }
      do {
        try E5Conversion.convert(from: source, to: target)
      } catch {
        Issue.record(error)
      }
      return FileManager.default.contents(atPath: target).map([UInt8].init)
    }
    #expect(again == TinyModel.ggufBytes)
  }
}
