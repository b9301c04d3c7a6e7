internal import Foundation
internal import GRDB

/// The embeddings of the published snapshot, for an index that is built anew beside it: texts that stayed
/// the same need not be embedded again.
///
/// It reads what it can of a snapshot of any version. Where that is damaged or was made with another model,
/// there is nothing to take.
package final class EarlierEmbeddings {
  private let database: DatabaseQueue
  private let dimension: Int

  /// Nil where no snapshot is published whose embeddings can be taken.
  package init?(folder: IndexFolder, metadata: SnapshotMetadata) {
    guard let number = try? folder.currentNumber() else { return nil }
    let path = folder.snapshotPath(number)
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    var configuration = Configuration()
    configuration.readonly = true
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON")
    }
    guard let database = try? DatabaseQueue(path: path, configuration: configuration),
      let stored = try? database.read({ database in
        try Int.fetchOne(database, sql: "PRAGMA application_id") == Schema.applicationID
          ? MetadataTable.read(from: database) : nil
      }),
      stored.modelHash == metadata.modelHash, stored.dimension == metadata.dimension,
      stored.pooling == metadata.pooling, stored.passagePrefix == metadata.passagePrefix
    else { return nil }
    self.database = database
    dimension = metadata.dimension
  }

  /// - Returns: nil where the text was not embedded, or its embedding is damaged.
  package func embedding(ofTextWithHash hash: String) -> [Float]? {
    let blob = try? database.read { database in
      try Data.fetchOne(
        database, sql: "SELECT vector FROM embedding WHERE textHash = ?", arguments: [hash])
    }
    guard let blob, blob.count == 4 * dimension else { return nil }
    let vector = blob.withUnsafeBytes { bytes in
      (0..<dimension).map { bytes.loadUnaligned(fromByteOffset: 4 * $0, as: Float.self) }
    }
    let length = vector.reduce(0) { $0 + $1 * $1 }
    return abs(length - 1) < Self.tolerance ? vector : nil
  }

  private static let tolerance: Float = 1e-3
}
