internal import CArchive

/// The XML members of a zip archive in memory, read by libarchive.
struct ZipArchive {
  /// What is read at most, unpacked: far more than any procedure's text, far less than a zip bomb.
  static let largestMember = 64 << 20
  static let largestTotal = 96 << 20
  static let mostMembers = 20_000

  private(set) var names: [String] = []
  private var contents: [String: [UInt8]] = [:]
  private let path: String

  init(_ bytes: [UInt8], path: String) throws(CorpusError) {
    self.path = path
    guard let archive = archive_read_new() else {
      throw .damaged(path: path, what: "zip archive", reason: "there is no memory for it")
    }
    defer { archive_read_free(archive) }
    archive_read_support_format_zip(archive)
    let failure = bytes.withUnsafeBytes { buffer -> CorpusError? in
      guard archive_read_open_memory(archive, buffer.baseAddress, buffer.count) == ARCHIVE_OK
      else { return Self.damage(in: archive, path: path) }
      do throws(CorpusError) {
        try read(archive)
        return nil
      } catch {
        return error
      }
    }
    if let failure { throw failure }
  }

  subscript(_ name: String) -> [UInt8]? { contents[name] }

  private mutating func read(_ archive: OpaquePointer) throws(CorpusError) {
    var total = 0
    var entry: OpaquePointer?
    while true {
      let status = archive_read_next_header(archive, &entry)
      if status == ARCHIVE_EOF { return }
      guard status == ARCHIVE_OK || status == ARCHIVE_WARN, let entry,
        let rawName = archive_entry_pathname(entry)
      else { throw Self.damage(in: archive, path: path) }
      let name = String(cString: rawName)
      names.append(name)
      guard names.count <= Self.mostMembers else {
        throw .damaged(
          path: path, what: "document", reason: "it has more than \(Self.mostMembers) members")
      }
      guard Self.isWanted(name), contents[name] == nil else { continue }
      guard archive_entry_is_encrypted(entry) == 0 else {
        throw .unsupportedDocument(
          path: path, what: "protected by a password", remedy: "save it without one")
      }
      let content = try content(
        of: archive, limit: min(Self.largestMember, Self.largestTotal - total))
      total += content.count
      contents[name] = content
    }
  }

  private static func isWanted(_ name: String) -> Bool {
    [
      "word/document.xml", "word/styles.xml", "word/numbering.xml", "word/footnotes.xml",
      "word/endnotes.xml", "docProps/core.xml",
    ].contains(name)
  }

  private func content(of archive: OpaquePointer, limit: Int) throws(CorpusError) -> [UInt8] {
    var content: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = archive_read_data(archive, &buffer, buffer.count)
      guard count >= 0 else { throw Self.damage(in: archive, path: path) }
      if count == 0 { return content }
      guard content.count + count <= limit else {
        throw .tooLarge(path: path, bytes: content.count + count, limit: limit)
      }
      content += buffer[..<count]
    }
  }

  private static func damage(in archive: OpaquePointer, path: String) -> CorpusError {
    let reason = archive_error_string(archive).map { String(cString: $0) }
    return .damaged(path: path, what: "zip archive", reason: reason ?? "libarchive says no more")
  }
}
