/// A metadata value of a GGUF file; integer widths are folded, arrays stay in the file.
package enum GGUFValue: Sendable {
  case integer(Int64)
  /// Above Int64.max.
  case unsigned(UInt64)
  case number(Double)
  case flag(Bool)
  case string(String)
  case array(GGUFArray)
}

/// The types of metadata values with their numbers in the format.
package enum GGUFValueType: UInt32, Sendable {
  case uint8, int8, uint16, int16, uint32, int32, float32, bool, string, array
  case uint64, int64, float64

  /// Bytes of a value; nil for string and array.
  var width: Int? {
    switch self {
    case .uint8, .int8, .bool: 1
    case .uint16, .int16: 2
    case .uint32, .int32, .float32: 4
    case .uint64, .int64, .float64: 8
    case .string, .array: nil
    }
  }
}

/// An array in a GGUF file's metadata, checked to lie within the file.
package struct GGUFArray: Sendable {
  package let elementType: GGUFValueType
  package let count: Int
  let file: MappedFile
  let range: Range<Int>

  /// - Returns: nil unless the elements are f32.
  package func floats() -> [Float]? {
    guard elementType == .float32 else { return nil }
    return (0..<count).map { index in
      Float(bitPattern: file.integer(UInt32.self, at: range.lowerBound + 4 * index))
    }
  }

  /// - Returns: nil unless the elements are i32.
  package func integers() -> [Int32]? {
    guard elementType == .int32 else { return nil }
    return (0..<count).map { file.integer(Int32.self, at: range.lowerBound + 4 * $0) }
  }

  /// - Returns: nil unless the elements are bytes.
  package func bytes() -> [UInt8]? {
    guard elementType == .uint8 || elementType == .int8 else { return nil }
    return unsafe Array(file.bytes(range))
  }

  /// All strings one after another, with `count + 1` offsets; nil unless the elements are strings
  /// of less than 4 GiB together.
  package func joinedStrings() -> (bytes: [UInt8], offsets: [UInt32])? {
    guard elementType == .string, range.count <= Int(UInt32.max) else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(range.count - 8 * count)
    var offsets: [UInt32] = [0]
    offsets.reserveCapacity(count + 1)
    var at = range.lowerBound
    for _ in 0..<count {
      let length = Int(file.integer(UInt64.self, at: at))
      unsafe bytes.append(contentsOf: file.bytes(at + 8..<at + 8 + length))
      offsets.append(UInt32(bytes.count))
      at += 8 + length
    }
    return (bytes, offsets)
  }
}
