internal import Foundation
internal import GRDB
internal import Norms

extension Snapshot {
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
