internal import Hashing

/// A model file in ggml's format GGUF, version 2 or 3, mapped into memory.
///
/// The format: <https://github.com/ggml-org/ggml/blob/master/docs/gguf.md>.
package struct GGUFFile: Sendable {
  package let path: String
  package let version: UInt32
  package let metadata: [String: GGUFValue]
  private let tensors: [String: Entry]
  private let data: Range<Int>
  private let file: MappedFile

  /// What the tensor table says; shape, type and place are checked when the tensor is asked for.
  private struct Entry {
    var dimensions: [UInt64]
    var type: UInt32
    var offset: UInt64

    /// Of a matrix or vector; nil if it has another shape or whole blocks do not make its rows.
    func shape(in type: GGUFTensorType) -> (rows: Int, columns: Int)? {
      guard (1...2).contains(dimensions.count), let columns = Int(exactly: dimensions[0]),
        let rows = Int(exactly: dimensions.count == 2 ? dimensions[1] : 1), rows > 0, columns > 0,
        columns % type.block.elements == 0
      else { return nil }
      return (rows, columns)
    }

    /// Where its bytes lie in the file; nil if they do not all lie in `data`.
    func range(of shape: (rows: Int, columns: Int), in type: GGUFTensorType, _ data: Range<Int>)
      -> Range<Int>?
    {
      let (bytes, overflow) = (shape.columns / type.block.elements)
        .multipliedReportingOverflow(by: type.block.bytes)
      let (total, totalOverflow) = bytes.multipliedReportingOverflow(by: shape.rows)
      guard !overflow, !totalOverflow, let offset = Int(exactly: offset), offset <= data.count,
        total <= data.count - offset
      else { return nil }
      return data.lowerBound + offset..<data.lowerBound + offset + total
    }
  }

  /// - Throws: `EmbeddingError.unreadable`, `.damaged` or `.unsupported`.
  package init(at path: String) throws { try self.init(try MappedFile(at: path)) }

  /// - Throws: `EmbeddingError.damaged` or `.unsupported`.
  package init(_ file: MappedFile) throws {
    var cursor = FileCursor(file)
    guard file.count >= 4, unsafe file.bytes(0..<4).elementsEqual("GGUF".utf8) else {
      throw cursor.damaged("it does not start with 'GGUF'")
    }
    _ = try cursor.skip(4, of: 1, "magic")
    let version = try cursor.read(UInt32.self, "version")
    guard version == 2 || version == 3 else {
      throw cursor.damaged("it has GGUF version \(version), not 2 or 3")
    }
    let tensorCount = try cursor.read(UInt64.self, "tensor count")
    let metadataCount = try cursor.read(UInt64.self, "metadata count")
    // The smallest entries: key length, type, one byte; name length, dimension count, type, offset.
    guard metadataCount <= cursor.remaining / 13, tensorCount <= cursor.remaining / 24 else {
      throw cursor.damaged(
        "it announces \(metadataCount) metadata values and \(tensorCount) tensors in"
          + " \(file.count) bytes")
    }
    metadata = try Self.readMetadata(metadataCount, &cursor)
    tensors = try Self.readTensorTable(tensorCount, &cursor)

    let alignment = metadata["general.alignment"]?.asInt ?? 32
    guard alignment > 0, alignment & (alignment - 1) == 0, alignment <= 1 << 20 else {
      throw cursor.damaged("its alignment is \(alignment), not a power of two")
    }
    let start = (cursor.offset + alignment - 1) / alignment * alignment
    data = min(start, file.count)..<file.count
    path = file.path
    self.version = version
    self.file = file
    try checkTensorsAreApart()
  }

  /// Without it a small file could have any number of large tensors.
  private func checkTensorsAreApart() throws {
    let places = tensors.compactMap { name, entry -> (name: String, range: Range<Int>)? in
      guard let type = GGUFTensorType(rawValue: entry.type), let shape = entry.shape(in: type),
        let range = entry.range(of: shape, in: type, data)
      else { return nil }
      return (name, range)
    }.sorted { ($0.range.lowerBound, $0.name) < ($1.range.lowerBound, $1.name) }
    for (place, next) in zip(places, places.dropFirst())
    where next.range.lowerBound < place.range.upperBound {
      throw EmbeddingError.damaged(
        path: path, found: "the tensors '\(place.name)' and '\(next.name)' overlap")
    }
  }

  /// Of the whole file, lower-case hexadecimal.
  package func sha256() -> String {
    var hash = SHA256()
    unsafe hash.update(file.bytes(0..<file.count))
    return hash.finish()
  }

  package func hasTensor(_ name: String) -> Bool { tensors[name] != nil }

  /// A tensor of at most two dimensions.
  ///
  /// - Throws: if it is absent, of a type that is no `GGUFTensorType`, or outside the file.
  package func tensor(_ name: String) throws -> GGUFTensor {
    guard let entry = tensors[name] else {
      throw EmbeddingError.unsupported(path: path, found: "it has no tensor '\(name)'")
    }
    guard let type = GGUFTensorType(rawValue: entry.type) else {
      throw EmbeddingError.unsupported(
        path: path, found: "tensor '\(name)' has the type number \(entry.type)")
    }
    guard let shape = entry.shape(in: type) else {
      throw EmbeddingError.damaged(
        path: path, found: "tensor '\(name)' of type \(type) has the shape \(entry.dimensions)")
    }
    guard let range = entry.range(of: shape, in: type, data) else {
      throw EmbeddingError.damaged(
        path: path,
        found: "tensor '\(name)' of shape \(entry.dimensions) from byte"
          + " \(data.lowerBound) + \(entry.offset) ends after the file's \(file.count) bytes")
    }
    return GGUFTensor(
      name: name, type: type, rows: shape.rows, columns: shape.columns, file: file, range: range)
  }
}

extension GGUFFile {
  private static func readMetadata(_ count: UInt64, _ cursor: inout FileCursor) throws
    -> [String: GGUFValue]
  {
    var metadata: [String: GGUFValue] = [:]
    for _ in 0..<count {
      let length = try cursor.read(UInt64.self, "a key's length")
      let key = try cursor.readString(count: length, "a key")
      let type = try readType(&cursor, of: key)
      let value = try readValue(type, &cursor, of: key)
      guard metadata.updateValue(value, forKey: key) == nil else {
        throw cursor.damaged("the key '\(key)' occurs twice")
      }
    }
    return metadata
  }

  private static func readType(_ cursor: inout FileCursor, of key: String) throws -> GGUFValueType {
    let number = try cursor.read(UInt32.self, "the type of '\(key)'")
    guard let type = GGUFValueType(rawValue: number) else {
      throw cursor.damaged("'\(key)' has the unknown value type \(number)")
    }
    return type
  }

  private static func readValue(_ type: GGUFValueType, _ cursor: inout FileCursor, of key: String)
    throws -> GGUFValue
  {
    switch type {
    case .uint8: .integer(Int64(try cursor.read(UInt8.self, key)))
    case .int8: .integer(Int64(try cursor.read(Int8.self, key)))
    case .uint16: .integer(Int64(try cursor.read(UInt16.self, key)))
    case .int16: .integer(Int64(try cursor.read(Int16.self, key)))
    case .uint32: .integer(Int64(try cursor.read(UInt32.self, key)))
    case .int32: .integer(Int64(try cursor.read(Int32.self, key)))
    case .int64: .integer(try cursor.read(Int64.self, key))
    case .uint64: .init(try cursor.read(UInt64.self, key))
    case .float32: .number(Double(try cursor.readFloat(key)))
    case .float64: .number(Double(bitPattern: try cursor.read(UInt64.self, key)))
    case .bool: .flag(try cursor.read(UInt8.self, key) != 0)
    case .string:
      .string(try cursor.readString(count: try cursor.read(UInt64.self, key), "'\(key)'"))
    case .array: .array(try readArray(&cursor, of: key))
    }
  }

  private static func readArray(_ cursor: inout FileCursor, of key: String) throws -> GGUFArray {
    let type = try readType(&cursor, of: key)
    let count = try cursor.read(UInt64.self, "the count of '\(key)'")
    let start = cursor.offset
    if let width = type.width {
      _ = try cursor.skip(count, of: width, "'\(key)'")
    } else if type == .string {
      guard count <= cursor.remaining / 8 else {
        throw cursor.damaged("'\(key)' announces \(count) strings in \(cursor.remaining) bytes")
      }
      for _ in 0..<count {
        let length = try cursor.read(UInt64.self, "a length in '\(key)'")
        _ = try cursor.skip(length, of: 1, "a string in '\(key)'")
      }
    } else {
      throw cursor.damaged("'\(key)' is an array of arrays")
    }
    return GGUFArray(
      elementType: type, count: Int(count), file: cursor.file, range: start..<cursor.offset)
  }

  private static func readTensorTable(_ count: UInt64, _ cursor: inout FileCursor) throws
    -> [String: Entry]
  {
    var tensors: [String: Entry] = [:]
    for _ in 0..<count {
      let length = try cursor.read(UInt64.self, "a tensor name's length")
      let name = try cursor.readString(count: length, "a tensor name")
      let dimensionCount = try cursor.read(UInt32.self, "the shape of '\(name)'")
      guard (1...4).contains(dimensionCount) else {
        throw cursor.damaged("tensor '\(name)' has \(dimensionCount) dimensions")
      }
      let dimensions = try (0..<dimensionCount).map { _ in
        try cursor.read(UInt64.self, "the shape of '\(name)'")
      }
      let type = try cursor.read(UInt32.self, "the type of '\(name)'")
      let offset = try cursor.read(UInt64.self, "the offset of '\(name)'")
      let entry = Entry(dimensions: dimensions, type: type, offset: offset)
      guard tensors.updateValue(entry, forKey: name) == nil else {
        throw cursor.damaged("the tensor '\(name)' occurs twice")
      }
    }
    return tensors
  }
}

extension GGUFValue {
  fileprivate init(_ value: UInt64) {
    self = Int64(exactly: value).map(GGUFValue.integer) ?? .unsigned(value)
  }

  package var asInt: Int? {
    if case .integer(let value) = self { Int(value) } else { nil }
  }

  package var asDouble: Double? {
    switch self {
    case .number(let value): value
    case .integer(let value): Double(value)
    default: nil
    }
  }

  package var asString: String? {
    if case .string(let value) = self { value } else { nil }
  }

  package var asBool: Bool? {
    if case .flag(let value) = self { value } else { nil }
  }

  package var asArray: GGUFArray? {
    if case .array(let value) = self { value } else { nil }
  }
}
