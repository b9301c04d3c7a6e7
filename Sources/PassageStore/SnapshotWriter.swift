internal import Foundation
internal import GRDB
internal import Norms

/// Builds the next snapshot of an index beside the published one and publishes it.
///
/// The new file starts as a copy of the current snapshot. Nothing a reader can see changes before
/// `publish()` replaces the pointer CURRENT; a writer that is dropped or killed leaves only a file
/// that the next writer removes.
package final class SnapshotWriter {
  package let folder: IndexFolder
  /// The snapshot this one starts from; nil for a new or rebuilt index.
  package let baseNumber: Int?
  /// What copying the base took.
  package let copying: Duration
  /// What publishing did to the vector index; nil before.
  package private(set) var vectorIndex: VectorIndexReport?

  let database: DatabaseQueue
  private let dimension: Int
  private let lock: WriterLock
  private var isPublished = false

  /// Prepares the file.
  ///
  /// - Parameters:
  ///   - startEmpty: ignore the current snapshot's content, keeping its number in use.
  ///   - lock: the folder's, held from now on.
  /// - Throws: `PassageStoreError`; nothing was changed then.
  package init(
    folder: IndexFolder, metadata: SnapshotMetadata, startEmpty: Bool, lock: WriterLock
  ) throws {
    self.folder = folder
    self.lock = lock
    dimension = metadata.dimension
    baseNumber = startEmpty ? nil : try folder.currentNumber()
    Self.removeLeftovers(of: folder)
    let start = ContinuousClock.now
    if let baseNumber {
      try Self.copy(folder.snapshotPath(baseNumber), to: folder.buildingPath)
    }
    copying = start.duration(to: .now)
    database = try Self.open(folder, isNew: baseNumber == nil, metadata: metadata)
  }

  deinit {
    if !isPublished { Self.removeLeftovers(of: folder) }
  }

  /// Checks the new snapshot, makes it durable and points CURRENT at it.
  ///
  /// - Returns: the number of the published snapshot.
  /// - Throws: `PassageStoreError`; the last good snapshot stays published then.
  package func publish() throws -> Int {
    let path = folder.buildingPath
    try store { database in
      try database.execute(
        sql: "DELETE FROM embedding WHERE id NOT IN (SELECT embeddingID FROM passage)")
      vectorIndex = try updateVectorIndex(in: database)
      try LexiconBuilder.run(on: database)
      try FullTextUpkeep.run(on: database, isNew: baseNumber == nil)
      try database.execute(sql: "COMMIT")
      try database.execute(sql: "ANALYZE")
      if let flaw = try SnapshotCheck.flawBesidesVectorIndex(in: database) {
        throw PassageStoreError.failedCheck(file: path, reason: flaw)
      }
    }
    do { try database.close() } catch {
      throw PassageStoreError.database(file: path, reason: "\(error)")
    }
    // A rebuild mends a damaged pointer, so that is no reason to stop.
    let current = (try? folder.currentNumber()) ?? 0
    let number = max(folder.snapshotNumbers().last ?? 0, current) + 1
    try synchronize(path)
    try replace(folder.snapshotPath(number), with: path)
    try synchronize(folder.path)
    try folder.point(at: number)
    isPublished = true
    EmbeddingJournal.remove(from: folder)
    removeOldSnapshots(keeping: number)
    return number
  }

  private func updateVectorIndex(in database: Database) throws -> VectorIndexReport {
    let upkeep = VectorIndexUpkeep(
      database: database, dimension: dimension,
      threads: ProcessInfo.processInfo.activeProcessorCount)
    do {
      return try upkeep.run(isNew: baseNumber == nil)
    } catch let damage as VectorIndexDamage {
      throw PassageStoreError.failedCheck(
        file: folder.buildingPath, reason: damage.description)
    }
  }

  /// Runs statements on the new file, with SQLite's errors named after the index.
  func store<T>(_ work: (Database) throws -> T) throws -> T {
    try folder.namingErrors(of: folder.buildingPath) { try database.inDatabase(work) }
  }

  /// The published snapshots stay open in running readers even after their names are gone.
  private func removeOldSnapshots(keeping number: Int) {
    for old in folder.snapshotNumbers().filter({ $0 <= number }).dropLast(IndexFolder.snapshotsKept)
    {
      try? FileManager.default.removeItem(atPath: folder.snapshotPath(old))
    }
  }

  private static func open(
    _ folder: IndexFolder, isNew: Bool, metadata: SnapshotMetadata
  ) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    configuration.prepareDatabase { database in
      // The file is thrown away after any failure and synchronised once before it is published.
      try database.execute(
        sql: """
          PRAGMA page_size = 8192;
          PRAGMA journal_mode = OFF;
          PRAGMA synchronous = OFF;
          PRAGMA secure_delete = OFF;
          PRAGMA cache_size = -65536;
          PRAGMA trusted_schema = OFF;
          """)
    }
    return try folder.namingErrors(of: folder.buildingPath) {
      let database = try DatabaseQueue(path: folder.buildingPath, configuration: configuration)
      try database.inDatabase { database in
        try database.execute(sql: "BEGIN")
        if isNew {
          try database.execute(
            sql: """
              PRAGMA application_id = \(Schema.applicationID);
              PRAGMA user_version = \(Schema.version);
              """)
          try database.execute(sql: Schema.statements)
        }
        try MetadataTable.write(metadata, to: database)
      }
      return database
    }
  }

  private static func removeLeftovers(of folder: IndexFolder) {
    try? FileManager.default.removeItem(atPath: folder.buildingPath)
  }

  private static func copy(_ source: String, to destination: String) throws {
    do {
      try FileManager.default.copyItem(atPath: source, toPath: destination)
    } catch {
      if errno == ENOSPC {
        throw PassageStoreError.diskFull(
          folder: (destination as NSString).deletingLastPathComponent)
      }
      throw PassageStoreError.cannotWrite(path: destination, reason: error.localizedDescription)
    }
  }
}
