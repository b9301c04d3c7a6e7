/// Why an archive is not unpacked. Nothing outside the folder meant for it has been written.
package enum ArchiveError: Error, Hashable, Sendable {
  case unreadable(archive: String, reason: String)
  case outsideItsFolder(archive: String, member: String)
  case notAFile(archive: String, member: String)
  case encrypted(archive: String, member: String)
  case tooManyMembers(archive: String, limit: Int)
  case tooLarge(archive: String, member: String, limit: Int64)
  case tooLargeInAll(archive: String, limit: Int64)
  /// It grows more than any text does.
  case bomb(archive: String, ratio: Int)
  case cannotWrite(path: String, reason: String)
}

extension ArchiveError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .unreadable(let archive, let reason):
      "'\(archive)' is not a readable archive (\(reason))"
    case .outsideItsFolder(let archive, let member):
      "'\(archive)' has a member outside its own folder: '\(member)'"
    case .notAFile(let archive, let member):
      "'\(archive)' has the member '\(member)', which is a link or a device; only files and folders "
        + "are unpacked"
    case .encrypted(let archive, let member):
      "'\(archive)' has the encrypted member '\(member)'"
    case .tooManyMembers(let archive, let limit):
      "'\(archive)' has more than \(limit) members"
    case .tooLarge(let archive, let member, let limit):
      "'\(archive)' has the member '\(member)' of more than \(limit) bytes"
    case .tooLargeInAll(let archive, let limit):
      "'\(archive)' unpacks to more than \(limit) bytes"
    case .bomb(let archive, let ratio):
      "'\(archive)' unpacks to more than \(ratio) times its size, as no text does"
    case .cannotWrite(let path, let reason): "Cannot write '\(path)': \(reason)"
    }
  }
}
