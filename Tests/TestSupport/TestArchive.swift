internal import CArchive
internal import Foundation

/// Archives made for a test, wicked ones too.
package struct TestArchive {
  package struct Member {
    package var name: String
    package var content: [UInt8]
    /// Where a symbolic link leads; nil for a file.
    package var link: String?

    package init(_ name: String, _ content: some Sequence<UInt8>, link: String? = nil) {
      self.name = name
      self.content = Array(content)
      self.link = link
    }

    package init(_ name: String, _ text: String = "") { self.init(name, text.utf8) }
  }

  private let members: [Member]

  package init(_ members: [Member]) { self.members = members }

  package init(_ members: KeyValuePairs<String, String>) {
    self.members = members.map { Member($0.key, $0.value) }
  }

  /// - Parameter password: encrypts the members.
  package func zip(password: String? = nil) throws -> [UInt8] {
    try write { archive in
      archive_write_set_format_zip(archive)
      if let password {
        archive_write_set_options(archive, "zip:encryption=zipcrypt")
        archive_write_set_passphrase(archive, password)
      }
    }
  }

  package func gzippedTar() throws -> [UInt8] {
    try write { archive in
      archive_write_set_format_gnutar(archive)
      archive_write_add_filter_gzip(archive)
    }
  }

  // AE_IFLNK and AE_IFREG of libarchive, which Swift does not see.
  private static let linkType: UInt32 = 0o120000
  private static let fileType: UInt32 = 0o100000

  private func write(_ configure: (OpaquePointer) -> Void) throws -> [UInt8] {
    let files = try TemporaryFolder()
    let path = files.path + "/archive"
    let archive = archive_write_new()!
    defer { archive_write_free(archive) }
    configure(archive)
    precondition(archive_write_open_filename(archive, path) == ARCHIVE_OK)
    for member in members {
      let entry = archive_entry_new()
      defer { archive_entry_free(entry) }
      archive_entry_set_pathname_utf8(entry, member.name)
      archive_entry_set_perm(entry, 0o644)
      if let link = member.link {
        archive_entry_set_filetype(entry, Self.linkType)
        archive_entry_set_symlink(entry, link)
      } else {
        archive_entry_set_filetype(entry, Self.fileType)
        archive_entry_set_size(entry, Int64(member.content.count))
      }
      precondition(archive_write_header(archive, entry) == ARCHIVE_OK)
      if member.link == nil {
        let count = archive_write_data(archive, member.content, member.content.count)
        precondition(count == member.content.count)
      }
    }
    precondition(archive_write_close(archive) == ARCHIVE_OK)
    return Array(try Data(contentsOf: URL(fileURLWithPath: path)))
  }
}
