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

  /// The scale 0.5 and the codes 0, 1, 2 …
  @Test(arguments: [
    (GGUFTensorType.f16, [UInt8](), 2), (.q4_0, [0x00, 0x38], 18), (.q8_0, [0x00, 0x38], 34),
  ])
  func `blocks are widened as ggml defines them`(
    type: GGUFTensorType, scale: [UInt8], bytes count: Int
  ) throws {
    var block = scale
    switch type {
    case .f16: for half: UInt16 in [0x3C00, 0xC000, 0x0001, 0x7BFF] { block.append(integer: half) }
    case .q4_0: block += (0..<16).map { UInt8($0) | UInt8(15 - $0) << 4 }
    case .q8_0: block += (0..<32).map { UInt8(bitPattern: Int8($0 - 16)) }
    case .f32: break
    }
    let values: [Float] =
      switch type {
      case .f16: [1, -2, 0x1p-24, 65504]
      case .q4_0: (0..<16).map { 0.5 * Float($0 - 8) } + (0..<16).map { 0.5 * Float(7 - $0) }
      default: (0..<32).map { 0.5 * Float($0 - 16) }
      }
    try withTemporaryFile(block) { path in
      let file = try MappedFile(at: path)
      let tensor = GGUFTensor(
        name: "t", type: type, rows: 1, columns: values.count, file: file, range: 0..<file.count)
      #expect(tensor.widened() == values)
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
