internal import Foundation
internal import GRDB

/// The embeddings of a build that is not published yet: what an interrupted run has computed, the
/// next one need not compute again.
///
/// It stands beside the snapshots and is only an aid: one that is damaged, or made with another model,
/// is begun anew. It goes when a snapshot is published.
package final class EmbeddingJournal {
  private let database: DatabaseQueue
  private let folder: IndexFolder
  private let dimension: Int

  /// Opens the journal of the folder, or begins one; the folder's lock has to be held.
  package init(folder: IndexFolder, metadata: SnapshotMetadata) throws {
    self.folder = folder
    dimension = metadata.dimension
    let model = [
      metadata.modelHash, metadata.pooling, metadata.passagePrefix, String(metadata.dimension),
    ].joined(separator: "\u{1F}")
    if let database = try? Self.open(folder.journalPath), Self.model(of: database) == model {
      self.database = database
      return
    }
    Self.remove(from: folder)
    database = try folder.namingErrors(of: folder.journalPath) {
      let database = try Self.open(folder.journalPath)
      try database.write { database in
        try database.execute(
          sql: """
            CREATE TABLE model(name TEXT NOT NULL);
            CREATE TABLE embedding(textHash TEXT PRIMARY KEY, vector BLOB NOT NULL) WITHOUT ROWID;
            """)
        try database.execute(sql: "INSERT INTO model VALUES (?)", arguments: [model])
      }
      return database
    }
  }

  /// - Returns: nil where the text was not embedded yet.
  package func embedding(ofTextWithHash hash: String) throws -> [Float]? {
    let blob = try folder.namingErrors(of: folder.journalPath) {
      try database.read { database in
        try Data.fetchOne(
          database, sql: "SELECT vector FROM embedding WHERE textHash = ?", arguments: [hash])
      }
    }
    guard let blob, blob.count == 4 * dimension else { return nil }
    let vector = blob.withUnsafeBytes { bytes in
      (0..<dimension).map { bytes.loadUnaligned(fromByteOffset: 4 * $0, as: Float.self) }
    }
    return vector.allSatisfy(\.isFinite) ? vector : nil
  }

  /// Keeps them together; they outlive a process that is killed right after.
  package func add(_ embeddings: some Sequence<(textHash: String, vector: [Float])>) throws {
    try folder.namingErrors(of: folder.journalPath) {
      try database.write { database in
        for (hash, vector) in embeddings {
          try database.execute(
            sql: "INSERT OR REPLACE INTO embedding VALUES (?, ?)",
            arguments: [hash, vector.withUnsafeBytes { Data($0) }])
        }
      }
    }
  }

  static func remove(from folder: IndexFolder) {
    for suffix in ["", "-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: folder.journalPath + suffix)
    }
  }

  private static func open(_ path: String) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.prepareDatabase { database in
      try database.execute(
        sql: """
          PRAGMA journal_mode = WAL;
          PRAGMA synchronous = NORMAL;
          PRAGMA trusted_schema = OFF;
          """)
    }
    return try DatabaseQueue(path: path, configuration: configuration)
  }

  private static func model(of database: DatabaseQueue) -> String? {
    try? database.read { database in
      guard try String.fetchOne(database, sql: "PRAGMA quick_check(1)") == "ok" else { return nil }
      return try String.fetchOne(database, sql: "SELECT name FROM model")
    }
  }
}

extension IndexFolder {
  /// Runs statements on a file in the folder, with SQLite's errors named after it.
  func namingErrors<T>(of file: String, _ work: () throws -> T) throws -> T {
    do {
      return try work()
    } catch let error as DatabaseError {
      throw PassageStoreError(error, folder: self, file: file)
    }
  }
}

extension PassageStoreError {
  /// SQLite's error on a file that is being written in an index folder.
  init(_ error: DatabaseError, folder: IndexFolder, file: String) {
    self =
      switch error.resultCode {
      case .SQLITE_FULL: .diskFull(folder: folder.path)
      case .SQLITE_READONLY, .SQLITE_CANTOPEN:
        .cannotWrite(path: file, reason: error.message ?? "SQLite error \(error.resultCode)")
      default:
        .database(file: file, reason: error.message ?? "SQLite error \(error.resultCode)")
      }
  }
}
