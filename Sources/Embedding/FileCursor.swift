/// Reads a mapped file front to back; nothing is trusted before it is checked against the end.
struct FileCursor {
  let file: MappedFile
  private(set) var offset = 0

  init(_ file: MappedFile) { self.file = file }

  var remaining: Int { file.count - offset }

  func damaged(_ found: String) -> EmbeddingError {
    .damaged(path: file.path, found: found)
  }

  /// The range of the next `count` elements of `stride` bytes, skipped.
  mutating func skip(
    _ count: some BinaryInteger, of stride: Int, _ what: @autoclosure () -> String
  ) throws -> Range<Int> {
    guard let count = Int(exactly: count), count >= 0, count <= remaining / stride else {
      throw damaged(
        "it ends at byte \(file.count), but \(what()) from byte \(offset) takes \(count) x"
          + " \(stride) bytes")
    }
    let range = offset..<offset + count * stride
    offset = range.upperBound
    return range
  }

  mutating func read<Value: FixedWidthInteger>(
    _ type: Value.Type, _ what: @autoclosure () -> String
  ) throws -> Value {
    let range = try skip(1, of: MemoryLayout<Value>.size, what())
    return file.integer(type, at: range.lowerBound)
  }

  mutating func readFloat(_ what: @autoclosure () -> String) throws -> Float {
    Float(bitPattern: try read(UInt32.self, what()))
  }

  /// `count` bytes of UTF-8.
  mutating func readString(
    count: some BinaryInteger, _ what: @autoclosure () -> String
  ) throws -> String {
    let range = try skip(count, of: 1, what())
    guard let text = unsafe String(validating: file.bytes(range), as: UTF8.self) else {
      throw damaged("\(what()) at byte \(range.lowerBound) is not UTF-8")
    }
    return text
  }
}
