internal import Foundation
internal import GRDB
internal import Norms

/// One published state of an index, open for reading; it never changes.
package final class Snapshot: Sendable {
  package let number: Int
  package let path: String
  package let metadata: SnapshotMetadata
  /// Ordered by row.
  package let acts: [StoredAct]

  private let database: DatabaseQueue
  /// For long reads, which questions must not wait for.
  private let secondDatabase: DatabaseQueue
  private let fileNumber: Int?

  /// The file of this name is still the one that was opened.
  package var isInPlace: Bool { Self.fileNumber(of: path) == fileNumber }

  /// Opens the snapshot that CURRENT names.
  ///
  /// - Throws: `PassageStoreError` saying what is wrong with the index and what to do.
  package convenience init(currentOf folder: IndexFolder) throws {
    guard let number = try folder.currentNumber() else {
      throw PassageStoreError.noIndex(folder: folder.path)
    }
    try self.init(number, in: folder)
  }

  package init(_ number: Int, in folder: IndexFolder) throws {
    let path = folder.snapshotPath(number)
    guard FileManager.default.fileExists(atPath: path) else {
      throw PassageStoreError.missingSnapshot(file: path)
    }
    try Self.checkLength(of: path)
    self.number = number
    self.path = path
    fileNumber = Self.fileNumber(of: path)
    var configuration = Configuration()
    configuration.readonly = true
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON")
    }
    do {
      database = try DatabaseQueue(path: Self.uri(of: path), configuration: configuration)
      secondDatabase = try DatabaseQueue(path: Self.uri(of: path), configuration: configuration)
      (metadata, acts) = try database.read { database in
        try Self.checkFormat(of: database, at: path)
        guard let metadata = try MetadataTable.read(from: database) else {
          throw PassageStoreError.notASnapshot(file: path, reason: "its metadata is missing")
        }
        let acts = try Row.fetchAll(database, sql: "SELECT * FROM act ORDER BY id")
          .map { try RowDecoding.act($0, in: database) }
        return (metadata, acts)
      }
    } catch let error as DatabaseError {
      throw PassageStoreError.notASnapshot(
        file: path, reason: error.message ?? "SQLite error \(error.resultCode)")
    }
  }

  /// The whole check that a snapshot passes before it is published; the first flaw, nil if whole.
  package func flaw() throws -> String? {
    // FTS5 checks itself through INSERT statements, so they run on a private copy in memory.
    let copy = try DatabaseQueue()
    try database.backup(to: copy)
    return try copy.inDatabase(SnapshotCheck.flaw)
  }

  package func counts() throws -> SnapshotCounts { try read(SnapshotCounts.init(from:)) }

  /// - Parameter isLong: beside other reads, not between them.
  func read<T>(isLong: Bool = false, _ work: (Database) throws -> T) throws -> T {
    do {
      return try (isLong ? secondDatabase : database).read(work)
    } catch let error as DatabaseError {
      throw PassageStoreError.database(
        file: path, reason: error.message ?? "SQLite error \(error.resultCode)")
    }
  }

  /// `immutable=1` keeps SQLite from looking for locks and journals beside a file nobody writes.
  private static func uri(of path: String) -> String {
    let absolute = URL(fileURLWithPath: path).standardizedFileURL.path
    let allowed = CharacterSet.urlPathAllowed.subtracting(CharacterSet(charactersIn: "?#%"))
    let escaped = absolute.addingPercentEncoding(withAllowedCharacters: allowed) ?? absolute
    return "file:\(escaped)?mode=ro&immutable=1"
  }

  private static func fileNumber(of path: String) -> Int? {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return (attributes?[.systemFileNumber] as? NSNumber)?.intValue
  }

  /// SQLite reads what is missing at a file's end as zeros, so the length is compared with the one
  /// that the file's header states (SQLite file format, section 1.3).
  private static func checkLength(of path: String) throws {
    let file = FileHandle(forReadingAtPath: path)
    defer { try? file?.close() }
    guard let file, let header = try? file.read(upToCount: 100), header.count == 100,
      let length = try? file.seekToEnd()
    else { throw PassageStoreError.notASnapshot(file: path, reason: "it is too short") }
    let bytes = [UInt8](header)
    let pageSize = Int(bytes[16]) << 8 | Int(bytes[17])
    let pages = bytes[28..<32].reduce(0) { $0 << 8 | Int($1) }
    // 1 stands for 65,536, which does not fit the field.
    guard Int(length) >= pages * (pageSize == 1 ? 65_536 : pageSize) else {
      throw PassageStoreError.notASnapshot(file: path, reason: "it is cut short")
    }
  }

  private static func checkFormat(of database: Database, at path: String) throws {
    let application = try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0
    guard application == Schema.applicationID else {
      throw PassageStoreError.notASnapshot(
        file: path, reason: "it is an SQLite file of another program")
    }
    let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    guard version == Schema.version else {
      throw PassageStoreError.otherSchema(file: path, found: version, expected: Schema.version)
    }
  }
}
