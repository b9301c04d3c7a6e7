internal import Foundation
internal import GRDB

/// The `meta` table holds the snapshot's metadata as one JSON document.
enum MetadataTable {
  static func write(_ metadata: SnapshotMetadata, to database: Database) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    try database.execute(
      sql: "INSERT OR REPLACE INTO meta(key, value) VALUES('metadata', ?)",
      arguments: [String(decoding: encoder.encode(metadata), as: UTF8.self)])
  }

  static func read(from database: Database) throws -> SnapshotMetadata? {
    guard
      let json = try String.fetchOne(
        database, sql: "SELECT value FROM meta WHERE key = 'metadata'")
    else { return nil }
    return try? JSONDecoder().decode(SnapshotMetadata.self, from: Data(json.utf8))
  }
}

/// Lists of strings and trees of blocks are stored as JSON text.
enum JSONColumn {
  static func encode(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  static func decode<T: Decodable>(_ type: T.Type, from text: String) throws -> T {
    try JSONDecoder().decode(type, from: Data(text.utf8))
  }
}
