internal import CArchive
package import Foundation

/// A zip or tar file from anywhere, read by libarchive within limits.
///
/// Only members that stay in the archive's own folder and are plain files are handed out; anything
/// else ends the reading.
package struct ArchiveReader {
  package enum Format: Sendable {
    case zip
    case gzippedTar
  }

  package struct Limits: Sendable {
    package var members = 10_000
    /// Bytes of one member, unpacked.
    package var memberBytes: Int64 = 512 << 20
    /// Bytes of all members, unpacked.
    package var totalBytes: Int64 = 1 << 30
    /// Bytes unpacked for each byte of the archive; counts from `alwaysAllowed` bytes on.
    package var ratio = 250

    package init() {}

    static let alwaysAllowed: Int64 = 16 << 20
  }

  private let path: String
  private let name: String
  private let format: Format
  private let limits: Limits

  /// - Parameter name: how errors call the archive: its address, where the file is a temporary one.
  package init(path: String, name: String, format: Format, limits: Limits = Limits()) {
    self.path = path
    self.name = name
    self.format = format
    self.limits = limits
  }

  /// Hands every file in the archive to `body`, which reads it if it wants.
  ///
  /// - Throws: `ArchiveError`, `CancellationError`, or what `body` throws.
  package func forEachFile(_ body: (borrowing ArchiveMember) throws -> Void) throws {
    guard let archive = archive_read_new() else { throw damage("there is no memory for it") }
    defer { archive_read_free(archive) }
    switch format {
    case .zip: archive_read_support_format_zip(archive)
    case .gzippedTar:
      archive_read_support_filter_gzip(archive)
      archive_read_support_format_tar(archive)
    }
    guard archive_read_open_filename(archive, path, 1 << 16) == ARCHIVE_OK else {
      throw damage(in: archive)
    }
    var tally = Tally(limits: limits, packed: fileSize(path) ?? 0, archive: name)
    var entry: OpaquePointer?
    while true {
      try Task.checkCancellation()
      let status = archive_read_next_header(archive, &entry)
      if status == ARCHIVE_EOF { return }
      // A warning is about a name that this machine's locale cannot write.
      guard status == ARCHIVE_OK || status == ARCHIVE_WARN, let entry else {
        throw damage(in: archive)
      }
      // In a zip file nothing is unpacked in passing.
      try tally.addMember(passed: format == .zip ? 0 : archive_filter_bytes(archive, 0))
      // What has no name that can be read is never wanted.
      guard let member = memberName(entry), !member.isEmpty else { continue }
      guard Self.isInside(member) else {
        throw ArchiveError.outsideItsFolder(archive: name, member: member)
      }
      guard archive_entry_hardlink(entry) == nil, archive_entry_symlink(entry) == nil else {
        throw ArchiveError.notAFile(archive: name, member: member)
      }
      switch archive_entry_filetype(entry) {
      case S_IFREG: break
      case S_IFDIR: continue
      default: throw ArchiveError.notAFile(archive: name, member: member)
      }
      guard archive_entry_is_encrypted(entry) == 0 else {
        throw ArchiveError.encrypted(archive: name, member: member)
      }
      guard archive_entry_size(entry) <= limits.memberBytes else {
        throw ArchiveError.tooLarge(archive: name, member: member, limit: limits.memberBytes)
      }
      try body(
        ArchiveMember(name: member) { piece in
          try read(archive, member: member, tally: &tally, into: piece)
        })
    }
  }

  static func isInside(_ name: String) -> Bool {
    !name.isEmpty && !name.hasPrefix("/") && !name.contains("\\") && !name.utf8.contains(0)
      && !name.split(separator: "/").contains("..")
  }

  private func memberName(_ entry: OpaquePointer) -> String? {
    (archive_entry_pathname_utf8(entry) ?? archive_entry_pathname(entry)).flatMap {
      String(validatingCString: $0)
    }
  }

  private func read(
    _ archive: OpaquePointer, member: String, tally: inout Tally, into body: (Data) throws -> Void
  ) throws {
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    var total: Int64 = 0
    while true {
      try Task.checkCancellation()
      let count = archive_read_data(archive, &buffer, buffer.count)
      guard count >= 0 else { throw damage(in: archive) }
      if count == 0 { return }
      total += Int64(count)
      guard total <= limits.memberBytes else {
        throw ArchiveError.tooLarge(archive: name, member: member, limit: limits.memberBytes)
      }
      try tally.addBytes(Int64(count))
      try body(Data(buffer[..<count]))
    }
  }

  private func damage(in archive: OpaquePointer) -> ArchiveError {
    damage(archive_error_string(archive).map { String(cString: $0) } ?? "libarchive says no more")
  }

  private func damage(_ reason: String) -> ArchiveError {
    .unreadable(archive: name, reason: reason)
  }
}

/// A file in an archive, to be read while it is its turn.
package struct ArchiveMember: ~Copyable {
  /// Its path in the archive: relative, without `..`.
  package let name: String
  private let content: ((Data) throws -> Void) throws -> Void

  init(name: String, content: @escaping ((Data) throws -> Void) throws -> Void) {
    self.name = name
    self.content = content
  }

  /// - Throws: `ArchiveError`, `CancellationError`, or what `body` throws.
  package func forEachPiece(_ body: (Data) throws -> Void) throws { try content(body) }
}

/// What has been unpacked so far, held against the limits.
private struct Tally {
  let limits: ArchiveReader.Limits
  /// Size of the archive.
  let packed: Int64
  let archive: String
  private var members = 0
  private var bytes: Int64 = 0

  init(limits: ArchiveReader.Limits, packed: Int64, archive: String) {
    self.limits = limits
    self.packed = packed
    self.archive = archive
  }

  /// - Parameter passed: bytes of the stream so far, those of members nobody read included.
  mutating func addMember(passed: Int64) throws {
    members += 1
    guard members <= limits.members else {
      throw ArchiveError.tooManyMembers(archive: archive, limit: limits.members)
    }
    try check(max(bytes, passed))
  }

  mutating func addBytes(_ count: Int64) throws {
    bytes += count
    try check(bytes)
  }

  private func check(_ bytes: Int64) throws {
    guard bytes <= limits.totalBytes else {
      throw ArchiveError.tooLargeInAll(archive: archive, limit: limits.totalBytes)
    }
    guard bytes <= ArchiveReader.Limits.alwaysAllowed || bytes / Int64(limits.ratio) <= packed
    else { throw ArchiveError.bomb(archive: archive, ratio: limits.ratio) }
  }
}
