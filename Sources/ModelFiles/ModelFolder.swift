internal import Foundation
internal import Hashing

/// The folder models are kept in.
package struct ModelFolder: Sendable {
  package let path: String

  package init(path: String) { self.path = path }

  /// `$XDG_CACHE_HOME/paragraf/models`, by default `~/.cache/paragraf/models`.
  package static var standard: ModelFolder {
    let environment = ProcessInfo.processInfo.environment
    let cache =
      environment["XDG_CACHE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
      ?? (environment["HOME"] ?? NSHomeDirectory()) + "/.cache"
    return ModelFolder(path: cache + "/paragraf/models")
  }

  package func path(of entry: ModelEntry) -> String { path + "/" + entry.fileName }

  /// What is there, told from sizes and the record of an earlier verification: reads no model.
  package func state(of entry: ModelEntry) -> ModelState {
    let file = path(of: entry)
    guard let stamp = FileStamp(of: file) else {
      let part = FileStamp(of: file + PartFile.suffix)
      return part.map { .partial(bytes: $0.bytes, of: entry.download.bytes) } ?? .missing
    }
    guard let record = VerificationRecord(for: file), record.stamp == stamp,
      entry.sha256 == nil || entry.sha256 == record.sha256
    else { return .unverified }
    return .verified(sha256: record.sha256)
  }

  /// Hashes the file, about a second for 1 GB, and remembers a good result for `state(of:)`.
  ///
  /// The result of a conversion is compared with the hash it had when it was made.
  /// - Throws: the system's error where the file cannot be read.
  package func verify(_ entry: ModelEntry) throws -> ModelState {
    let file = path(of: entry)
    guard let stamp = FileStamp(of: file) else { return state(of: entry) }
    let found = try SHA256.hash(fileAt: file)
    guard let expected = entry.sha256 ?? VerificationRecord(for: file)?.sha256 else {
      return .unverified
    }
    guard found == expected else {
      // An older record must not vouch for a file that has just been found bad.
      VerificationRecord.remove(for: file)
      return .wrong(expected: expected, found: found)
    }
    try VerificationRecord(stamp: stamp, sha256: found).write(for: file)
    return .verified(sha256: found)
  }
}

/// What the model folder holds of a model.
package enum ModelState: Hashable, Sendable {
  case missing
  /// A download that can be resumed.
  case partial(bytes: Int64, of: Int64)
  /// A file of the right name nobody has verified, or changed since.
  case unverified
  case verified(sha256: String)
  case wrong(expected: String, found: String)

  /// The command that leads to a verified file; null where there is one.
  package func remedy(for entry: ModelEntry) -> String? {
    if case .verified = self { nil } else { "paragraf models pull \(entry.name)" }
  }
}

/// Size and time of change of a file, by which a change is noticed.
struct FileStamp: Hashable, Codable {
  var bytes: Int64
  /// Nanoseconds since 1970.
  var modified: Int64

  /// Null where there is no such file.
  init?(of path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    bytes = Int64(status.st_size)
    modified = Int64(status.st_mtim.tv_sec) * 1_000_000_000 + Int64(status.st_mtim.tv_nsec)
  }
}

/// Says beside a file that its content was hashed, and when, so that it need not be hashed again.
struct VerificationRecord: Codable {
  var stamp: FileStamp
  var sha256: String

  init(stamp: FileStamp, sha256: String) {
    self.stamp = stamp
    self.sha256 = sha256
  }

  init?(for file: String) {
    guard let data = FileManager.default.contents(atPath: file + Self.suffix),
      let record = try? JSONDecoder().decode(Self.self, from: data)
    else { return nil }
    self = record
  }

  func write(for file: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    try encoder.encode(self).write(
      to: URL(fileURLWithPath: file + Self.suffix), options: .atomic)
  }

  static func remove(for file: String) {
    try? FileManager.default.removeItem(atPath: file + suffix)
  }

  private static let suffix = ".verified.json"
}
