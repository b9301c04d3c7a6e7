internal import Foundation

/// Reads texts from a file, one a line, without holding more than a piece of it.
///
/// Lines end with LF or CRLF, the last one with the file too; a byte-order mark is no part of the first.
struct TextLineReader {
  let path: String
  /// Of the line read last; the first one is 1.
  private(set) var line = 0

  private let file: FileHandle
  private var bytes: [UInt8] = []
  private var offset = 0
  private var isAtEnd = false

  static let pieceBytes = 1 << 20
  /// More than any model's window; nothing longer is ever held.
  static let longestLine = 8 << 20

  /// - Throws: `TextFileError.unreadable`.
  init(path: String) throws {
    self.path = path
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw TextFileError.unreadable(path: path, found: "there is no such file")
    }
    let attributes = try? FileManager.default.attributesOfItem(
      atPath: URL(fileURLWithPath: path).resolvingSymlinksInPath().path)
    // It is read twice, which a pipe does not allow.
    guard attributes?[.type] as? FileAttributeType == .typeRegular else {
      throw TextFileError.unreadable(path: path, found: "it is not a regular file")
    }
    do {
      file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
    } catch {
      throw TextFileError.unreadable(path: path, found: error.localizedDescription)
    }
  }

  /// The next line without its end; nil after the last one.
  ///
  /// - Throws: `TextFileError`
  mutating func next() throws -> String? {
    var searched = offset
    while true {
      if let end = bytes[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { offset = end + 1 }
        return try text(bytes[offset..<end])
      }
      searched = bytes.count
      if isAtEnd { break }
      guard bytes.count - offset <= Self.longestLine else {
        throw TextFileError.overlong(
          path: path, line: line + 1, found: "more than \(Self.longestLine >> 20) MiB")
      }
      searched -= offset
      try readPiece()
    }
    guard offset < bytes.count else { return nil }
    defer { offset = bytes.count }
    return try text(bytes[offset...])
  }

  private mutating func readPiece() throws {
    bytes.removeFirst(offset)
    offset = 0
    do {
      if let piece = try file.read(upToCount: Self.pieceBytes), !piece.isEmpty {
        bytes += piece
      } else {
        isAtEnd = true
      }
    } catch {
      throw TextFileError.unreadable(path: path, found: error.localizedDescription)
    }
  }

  private mutating func text(_ content: ArraySlice<UInt8>) throws -> String {
    line += 1
    var content = content
    if line == 1, content.starts(with: [0xEF, 0xBB, 0xBF]) { content.removeFirst(3) }
    if content.last == UInt8(ascii: "\r") { content.removeLast() }
    guard let text = String(validating: content, as: UTF8.self) else {
      throw TextFileError.notUTF8(path: path, line: line)
    }
    return text
  }
}
