internal import GRDB
package import Norms

extension Snapshot {
  /// Every stored version of every provision of an act, in the order of its text.
  package func provisions(ofAct actID: Int64) throws -> [StoredProvision] {
    try read { database in
      try Row.fetchAll(
        database, sql: "SELECT * FROM provision WHERE actID = ? ORDER BY position, validFrom",
        arguments: [actID]
      ).map(RowDecoding.provision)
    }
  }

  /// The versions of an act's provisions that apply on one of two days only.
  package func provisions(
    ofAct actID: Int64, onlyOn first: CalendarDate, or second: CalendarDate
  ) throws -> (first: [StoredProvision], second: [StoredProvision]) {
    let found = try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT * FROM provision WHERE actID = :act
            AND (validFrom <= :first AND (validTo IS NULL OR validTo > :first))
              <> (validFrom <= :second AND (validTo IS NULL OR validTo > :second))
          """,
        arguments: [
          "act": actID, "first": first.description, "second": second.description,
        ]
      ).map(RowDecoding.provision)
    }
    return (
      found.filter { $0.validity.contains(first) }, found.filter { $0.validity.contains(second) }
    )
  }

  /// The provisions of an act that apply on a day and stand at these positions, in their order.
  package func provisions(
    ofAct actID: Int64, on date: CalendarDate, at positions: ClosedRange<Int>
  ) throws -> [StoredProvision] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT * FROM provision WHERE actID = :act AND position BETWEEN :first AND :last
            AND validFrom <= :date AND (validTo IS NULL OR validTo > :date)
          ORDER BY position
          """,
        arguments: [
          "act": actID, "first": positions.lowerBound, "last": positions.upperBound,
          "date": date.description,
        ]
      ).map(RowDecoding.provision)
    }
  }

  /// One number for each act, by identifier: acts with the same versions have the same number in two
  /// snapshots that one process reads.
  package func versionHashes() throws -> [String: Int] {
    try read { database in
      var hashers: [Int64: Hasher] = [:]
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT actID, key, contentHash, validFrom, validTo FROM provision
          ORDER BY actID, key, validFrom
          """)
      while let row = try rows.next() {
        let id: Int64 = row["actID"]
        for column in ["key", "contentHash", "validFrom", "validTo"] {
          let value: String? = row[column]
          hashers[id, default: Hasher()].combine(value)
        }
      }
      return Dictionary(
        uniqueKeysWithValues: acts.map { act in
          (act.identifier, hashers[act.id, default: Hasher()].finalize())
        })
    }
  }
}
