internal import Foundation

/// Writes a GGUF file, version 3; the same calls give the same bytes.
package struct GGUFWriter {
  private static let alignment = 32

  package init() {}

  private var metadata: [UInt8] = []
  private var metadataCount: UInt64 = 0
  private var tensors: [Tensor] = []

  private struct Tensor {
    var name: String
    var dimensions: [Int]
    var type: GGUFTensorType
    var source: MappedFile
    var range: Range<Int>
  }

  package mutating func add(_ key: String, _ value: String) {
    begin(key, .string)
    metadata.append(string: value.utf8)
  }

  package mutating func add(_ key: String, _ value: UInt32) {
    begin(key, .uint32)
    metadata.append(integer: value)
  }

  package mutating func add(_ key: String, _ value: Float) {
    begin(key, .float32)
    metadata.append(integer: value.bitPattern)
  }

  package mutating func add(_ key: String, _ value: Bool) {
    begin(key, .bool)
    metadata.append(value ? 1 : 0)
  }

  package mutating func add(_ key: String, bytes: [UInt8]) {
    begin(key, arrayOf: .uint8, count: bytes.count)
    metadata.append(contentsOf: bytes)
  }

  package mutating func add(_ key: String, _ values: [Int32]) {
    begin(key, arrayOf: .int32, count: values.count)
    for value in values { metadata.append(integer: value) }
  }

  package mutating func add(_ key: String, _ values: [Float]) {
    begin(key, arrayOf: .float32, count: values.count)
    for value in values { metadata.append(integer: value.bitPattern) }
  }

  /// Strings as raw bytes: a vocabulary need not be UTF-8.
  package mutating func add(_ key: String, strings: [[UInt8]]) {
    begin(key, arrayOf: .string, count: strings.count)
    for string in strings { metadata.append(string: string) }
  }

  /// A tensor whose bytes are copied from `source`; `dimensions` has the row length first.
  package mutating func add(
    tensor name: String, _ dimensions: [Int], _ type: GGUFTensorType, from source: MappedFile,
    _ range: Range<Int>
  ) {
    tensors.append(
      Tensor(name: name, dimensions: dimensions, type: type, source: source, range: range))
  }

  /// Writes beside `path` first, then renames, so that no half-written file bears the name.
  ///
  /// - Throws: `EmbeddingError.unwritable`.
  package func write(to path: String) throws {
    let draft = path + ".partial"
    do {
      guard FileManager.default.createFile(atPath: draft, contents: nil) else {
        throw CocoaError(.fileWriteNoPermission)
      }
      let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: draft))
      try handle.write(contentsOf: Data(header()))
      for tensor in tensors {
        try handle.write(contentsOf: unsafe Data(tensor.source.bytes(tensor.range)))
        let padding = Self.padding(tensor.range.count)
        try handle.write(contentsOf: Data(repeating: 0, count: padding))
      }
      try handle.synchronize()
      try handle.close()
      guard unsafe rename(draft, path) == 0 else {
        throw POSIXError(.init(rawValue: errno) ?? .EIO)
      }
    } catch {
      try? FileManager.default.removeItem(atPath: draft)
      throw EmbeddingError.unwritable(path: path, found: error.localizedDescription)
    }
  }

  private func header() -> [UInt8] {
    var bytes = Array("GGUF".utf8)
    bytes.append(integer: UInt32(3))
    bytes.append(integer: UInt64(tensors.count))
    bytes.append(integer: metadataCount)
    bytes.append(contentsOf: metadata)
    var offset = 0
    for tensor in tensors {
      bytes.append(string: tensor.name.utf8)
      bytes.append(integer: UInt32(tensor.dimensions.count))
      for dimension in tensor.dimensions { bytes.append(integer: UInt64(dimension)) }
      bytes.append(integer: tensor.type.rawValue)
      bytes.append(integer: UInt64(offset))
      offset += tensor.range.count + Self.padding(tensor.range.count)
    }
    bytes.append(contentsOf: repeatElement(0, count: Self.padding(bytes.count)))
    return bytes
  }

  private static func padding(_ count: Int) -> Int { (alignment - count % alignment) % alignment }

  private mutating func begin(_ key: String, _ type: GGUFValueType) {
    metadataCount += 1
    metadata.append(string: key.utf8)
    metadata.append(integer: type.rawValue)
  }

  private mutating func begin(_ key: String, arrayOf type: GGUFValueType, count: Int) {
    begin(key, .array)
    metadata.append(integer: type.rawValue)
    metadata.append(integer: UInt64(count))
  }
}

extension [UInt8] {
  package mutating func append(integer value: some FixedWidthInteger) {
    var rest = value
    for _ in 0..<(value.bitWidth / 8) {
      append(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
  }

  fileprivate mutating func append(string: some Collection<UInt8>) {
    append(integer: UInt64(string.count))
    append(contentsOf: string)
  }
}
