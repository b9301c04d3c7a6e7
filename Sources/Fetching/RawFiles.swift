internal import Downloads
internal import Foundation

/// Members of archives as files of this machine.
enum RawFiles {
  /// Writes the member being read.
  ///
  /// - Parameter path: below a folder of our own; there must be no such file yet.
  static func write(_ member: borrowing ArchiveMember, to path: String) throws {
    do {
      try FileManager.default.createDirectory(
        atPath: URL(fileURLWithPath: path).deletingLastPathComponent().path,
        withIntermediateDirectories: true)
    } catch {
      throw SourceStore.failedWrite(path, error)
    }
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw ArchiveError.cannotWrite(path: path, reason: String(cString: strerror(errno)))
    }
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    try member.forEachPiece { piece in
      do {
        try file.write(contentsOf: piece)
      } catch {
        throw SourceStore.failedWrite(path, error)
      }
    }
  }

  /// The first bytes of a file.
  static func beginning(of path: String, count: Int = 512) -> [UInt8] {
    guard let file = FileHandle(forReadingAtPath: path) else { return [] }
    defer { try? file.close() }
    return ((try? file.read(upToCount: count)) ?? nil).map { [UInt8]($0) } ?? []
  }

  static func isZip(_ path: String) -> Bool { beginning(of: path).starts(with: [0x50, 0x4B]) }

  /// Whether a file begins as XML or XHTML does.
  static func isMarkup(_ path: String) -> Bool {
    let bytes = beginning(of: path)
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    return body.first { !" \t\r\n".utf8.contains($0) } == UInt8(ascii: "<")
  }

  /// What a file seems to be, for errors.
  static func description(of path: String) -> String {
    let bytes = beginning(of: path)
    if bytes.isEmpty { return "nothing" }
    let text = String(decoding: bytes, as: UTF8.self).lowercased()
    if text.contains("<html") || text.contains("<!doctype html") { return "a web page" }
    if isZip(path) { return "a zip file" }
    if isMarkup(path) { return "an XML file" }
    return "\(fileSize(path) ?? 0) bytes of something else"
  }
}
