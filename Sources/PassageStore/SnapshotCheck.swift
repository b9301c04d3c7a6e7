internal import GRDB

/// What must hold of a snapshot before it is published.
enum SnapshotCheck {
  /// The first flaw found, in words; nil where the snapshot is whole.
  static func flaw(in database: Database) throws -> String? {
    try flawBesidesVectorIndex(in: database) ?? GraphTables.flaw(in: database)
  }

  static func flawBesidesVectorIndex(in database: Database) throws -> String? {
    let integrity = try String.fetchOne(database, sql: "PRAGMA quick_check(1)") ?? "no answer"
    if integrity != "ok" { return "SQLite's check says: \(integrity)" }
    do {
      // Rank 0 checks the full-text index itself, rank 1 compares it with the stored terms.
      try database.execute(
        sql: """
          INSERT INTO passageTerms(passageTerms, rank) VALUES('integrity-check', 0);
          INSERT INTO passageTerms(passageTerms, rank) VALUES('integrity-check', 1);
          """)
    } catch let error as DatabaseError {
      return "the full-text index is damaged: \(error.message ?? "no reason given")"
    }
    for (query, flaw) in counts {
      if let count = try Int.fetchOne(database, sql: query), count > 0 {
        return "\(count) \(flaw)"
      }
    }
    return try LexiconTables.flaw(in: database)
  }

  private static let counts = [
    (
      "SELECT count(*) FROM passage WHERE id NOT IN (SELECT rowid FROM passageTerms)",
      "passages are missing from the full-text index"
    ),
    (
      "SELECT count(*) FROM passageTerms WHERE rowid NOT IN (SELECT id FROM passage)",
      "full-text rows belong to no passage"
    ),
    (
      "SELECT count(*) FROM passage WHERE provisionID NOT IN (SELECT id FROM provision)",
      "passages belong to no provision"
    ),
    (
      "SELECT count(*) FROM passage WHERE embeddingID NOT IN (SELECT id FROM embedding)",
      "passages have no embedding"
    ),
    (
      "SELECT count(*) FROM provision WHERE actID NOT IN (SELECT id FROM act)",
      "provisions belong to no act"
    ),
    (
      """
      SELECT count(*) FROM embedding, meta
      WHERE meta.key = 'metadata'
        AND length(vector) <> 4 * json_extract(meta.value, '$.dimension')
      """,
      "embeddings have the wrong length"
    ),
  ]
}
