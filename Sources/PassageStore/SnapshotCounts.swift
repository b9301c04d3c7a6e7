internal import GRDB

/// How much a snapshot holds.
package struct SnapshotCounts: Hashable, Codable, Sendable {
  package var acts: Int
  /// All stored versions of provisions.
  package var provisions: Int
  package var passages: Int
  package var embeddings: Int

  init(from database: Database) throws {
    func count(_ table: String) throws -> Int {
      try Int.fetchOne(database, sql: "SELECT count(*) FROM \(table)") ?? 0
    }
    acts = try count("act")
    provisions = try count("provision")
    passages = try count("passage")
    embeddings = try count("embedding")
  }
}
