internal import Foundation
internal import GRDB
internal import Norms

extension Snapshot {
  /// Passages that hold any of the terms, best first by FTS5's BM25; larger scores are better.
  ///
  /// - Parameter terms: as the analysis made them at indexing; none gives no matches.
  package func lexicalMatches(
    _ terms: [String], filter: PassageFilter, headWeight: Double, limit: Int
  ) throws -> [(passageID: Int64, score: Double)] {
    guard !terms.isEmpty else { return [] }
    let pattern = terms.map { "\"" + $0.filter { $0 != "\"" } + "\"" }.joined(separator: " OR ")
    var conditions = ["validFrom <= :date", "(validTo IS NULL OR validTo > :date)"]
    if let jurisdictions = filter.jurisdictions {
      // Codes hold letters only; anything else cannot match.
      let codes = jurisdictions.map(\.rawValue).filter { $0.allSatisfy(\.isLetter) }
      conditions.append(
        "jurisdiction IN (" + codes.map { "'\($0)'" }.joined(separator: ", ") + ")")
    }
    return try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT passageTerms.rowid AS id, -bm25(passageTerms, :headWeight, 1.0) AS score
          FROM passageTerms
            JOIN passage ON passage.id = passageTerms.rowid
            JOIN provision ON provision.id = passage.provisionID
            JOIN act ON act.id = provision.actID
          WHERE passageTerms MATCH :pattern AND \(conditions.joined(separator: " AND "))
          ORDER BY score DESC, id LIMIT :limit
          """,
        arguments: [
          "headWeight": headWeight, "pattern": pattern, "date": filter.date.description,
          "limit": limit,
        ]
      ).map { ($0["id"], $0["score"]) }
    }
  }

  /// Number of passages, in force or not, that hold the term.
  package func documentFrequency(of term: String) throws -> Int {
    try read { database in
      try Int.fetchOne(
        database, sql: "SELECT count(*) FROM passageTerms WHERE passageTerms MATCH ?",
        arguments: ["\"" + term.filter { $0 != "\"" } + "\""]) ?? 0
    }
  }

  package func passages(withIDs ids: some Sequence<Int64>) throws -> [Int64: StoredPassage] {
    let list = ids.map(String.init).joined(separator: ",")
    return try read { database in
      let passages = try Row.fetchAll(
        database, sql: Self.passageQuery + " WHERE passage.id IN (\(list))"
      ).map(RowDecoding.passage)
      return Dictionary(uniqueKeysWithValues: passages.map { ($0.id, $0) })
    }
  }

  package func passages(ofProvision id: Int64) throws -> [StoredPassage] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: Self.passageQuery + " WHERE provision.id = ? ORDER BY passage.position",
        arguments: [id]
      ).map(RowDecoding.passage)
    }
  }

  /// All versions of the provisions of an act that carry this bare number, oldest first.
  package func provisions(ofAct actID: Int64, numbered number: String) throws -> [StoredProvision] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT * FROM provision WHERE actID = ? AND number = ? COLLATE NOCASE
          ORDER BY position, validFrom
          """,
        arguments: [actID, number]
      ).map(RowDecoding.provision)
    }
  }

  package func provision(withID id: Int64) throws -> StoredProvision? {
    try read { database in
      try Row.fetchOne(database, sql: "SELECT * FROM provision WHERE id = ?", arguments: [id])
        .map(RowDecoding.provision)
    }
  }

  private static let passageQuery = """
    SELECT passage.*, actID, label, heading, isRepealed, url, validFrom, validTo,
      provision.basis
    FROM passage JOIN provision ON provision.id = passage.provisionID
    """
}
