internal import Foundation
internal import GRDB
package import Norms

extension SnapshotWriter {
  package func act(identifiedBy identifier: String) throws -> StoredAct? {
    try store { database in
      try Row.fetchOne(
        database, sql: "SELECT * FROM act WHERE identifier = ?", arguments: [identifier]
      ).map { try RowDecoding.act($0, in: database) }
    }
  }

  /// Inserts the act, or brings its names up to date if the norm is its newest state, and stores the
  /// days its text is known of.
  ///
  /// - Parameter isNewest: no state of the act is newer than the norm.
  /// - Returns: the act's row.
  package func save(_ norm: Norm, isNewest: Bool = true, states: [StoredState]) throws -> Int64 {
    let update = """
      UPDATE SET work = excluded.work,
        abbreviation = excluded.abbreviation, alternativeNames = excluded.alternativeNames,
        title = excluded.title, jurisdiction = excluded.jurisdiction,
        language = excluded.language, eli = excluded.eli, url = excluded.url,
        basis = excluded.basis
      """
    return try store { database in
      try database.execute(
        sql: """
          INSERT INTO act(identifier, work, abbreviation, alternativeNames, title, jurisdiction,
            language, eli, url, basis)
          VALUES (:identifier, :work, :abbreviation, :alternativeNames, :title, :jurisdiction,
            :language, :eli, :url, :basis)
          ON CONFLICT(identifier) DO \(isNewest ? update : "NOTHING")
          """,
        arguments: [
          "identifier": norm.identifier, "work": norm.work, "abbreviation": norm.abbreviation,
          "alternativeNames": try JSONColumn.encode(norm.alternativeNames), "title": norm.title,
          "jurisdiction": norm.jurisdiction.rawValue, "language": norm.language.rawValue,
          "eli": norm.eli, "url": norm.url, "basis": norm.basis.rawValue,
        ])
      guard
        let id = try Int64.fetchOne(
          database, sql: "SELECT id FROM act WHERE identifier = ?", arguments: [norm.identifier])
      else {
        throw PassageStoreError.database(
          file: folder.buildingPath, reason: "act '\(norm.identifier)' was not stored")
      }
      try database.execute(sql: "DELETE FROM actState WHERE actID = ?", arguments: [id])
      for state in states {
        try database.execute(
          sql: "INSERT INTO actState VALUES (?, ?, ?, ?, ?, ?, ?)",
          arguments: [
            id, state.date.description, state.sourcePath, state.extent.rawValue, state.isDated,
            try JSONColumn.encode(state.omittedKinds.map(\.rawValue).sorted()),
            state.sourceHash,
          ])
      }
      return id
    }
  }

  /// Every stored version of every provision of an act.
  package func provisions(ofAct actID: Int64) throws -> [StoredProvision] {
    try store { database in
      try Row.fetchAll(
        database, sql: "SELECT * FROM provision WHERE actID = ?", arguments: [actID]
      ).map(RowDecoding.provision)
    }
  }

  /// - Parameter number: the provision's bare number, by which citations find it.
  package func insert(
    _ provision: Provision, number: String, contentHash: String, position: Int,
    dates: VersionDates, act actID: Int64
  ) throws -> Int64 {
    try store { database in
      try database.execute(
        sql: """
          INSERT INTO provision(actID, key, contentHash, position, validFrom, validTo, basis, statedOn,
            statedEnd, kind, label, number, heading, path, content, footnotes, isRepealed, url)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          actID, provision.key, contentHash, position,
          dates.validity.start.description, dates.validity.end?.description, dates.basis.rawValue,
          dates.statement?.day.description, dates.statement?.end?.description,
          provision.kind.rawValue, provision.label, number,
          provision.heading, try JSONColumn.encode(provision.path),
          try JSONColumn.encode(provision.content), try JSONColumn.encode(provision.footnotes),
          provision.isRepealed, provision.url,
        ])
      return database.lastInsertedRowID
    }
  }

  /// Frees the starts of versions that are about to be updated: two versions of a provision never
  /// start on the same day.
  package func clearStarts(of provisions: [Int64]) throws {
    try store { database in
      for id in provisions {
        try database.execute(
          sql: "UPDATE provision SET validFrom = '#' || id WHERE id = ?", arguments: [id])
      }
    }
  }

  package func update(provision id: Int64, position: Int, dates: VersionDates) throws {
    try store { database in
      try database.execute(
        sql: """
          UPDATE provision SET position = ?, validFrom = ?, validTo = ?, basis = ?, statedOn = ?,
            statedEnd = ?
          WHERE id = ?
          """,
        arguments: [
          position, dates.validity.start.description, dates.validity.end?.description,
          dates.basis.rawValue, dates.statement?.day.description,
          dates.statement?.end?.description, id,
        ])
    }
  }

  /// Removes a version of a provision with its passages and their full-text rows.
  package func deleteProvision(_ id: Int64) throws {
    try store { database in
      let passages = try Int64.fetchAll(
        database, sql: "SELECT id FROM passage WHERE provisionID = ?", arguments: [id])
      for passage in passages {
        try database.execute(sql: "DELETE FROM passageTerms WHERE rowid = ?", arguments: [passage])
      }
      try database.execute(sql: "DELETE FROM passage WHERE provisionID = ?", arguments: [id])
      try database.execute(sql: "DELETE FROM provision WHERE id = ?", arguments: [id])
    }
  }

  /// Removes an act with all that belongs to it.
  package func deleteAct(_ id: Int64) throws {
    for provision in try provisions(ofAct: id) { try deleteProvision(provision.id) }
    try store { database in
      try database.execute(sql: "DELETE FROM actState WHERE actID = ?", arguments: [id])
      try database.execute(sql: "DELETE FROM act WHERE id = ?", arguments: [id])
    }
  }

  /// The row of the embedding of a text with this hash, if one is stored.
  package func embedding(ofTextWithHash hash: String) throws -> Int64? {
    try store { database in
      try Int64.fetchOne(
        database, sql: "SELECT id FROM embedding WHERE textHash = ?", arguments: [hash])
    }
  }

  package func insert(embedding vector: [Float], textHash: String) throws -> Int64 {
    let blob = vector.withUnsafeBytes { Data($0) }
    return try store { database in
      try database.execute(
        sql: "INSERT INTO embedding(textHash, vector) VALUES (?, ?)", arguments: [textHash, blob])
      return database.lastInsertedRowID
    }
  }

  /// - Parameters:
  ///   - headTerms: full-text terms of the context, separated by blanks.
  ///   - bodyTerms: full-text terms of the text, separated by blanks.
  package func insertPassage(
    provision: Int64, position: Int, paragraph: String?, citation: String, context: String,
    text: String, embedding: Int64, headTerms: String, bodyTerms: String
  ) throws {
    try store { database in
      try database.execute(
        sql: """
          INSERT INTO passage(provisionID, position, paragraph, citation, context, text, embeddingID)
          VALUES (?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [provision, position, paragraph, citation, context, text, embedding])
      try database.execute(
        sql: "INSERT INTO passageTerms(rowid, head, body) VALUES (?, ?, ?)",
        arguments: [database.lastInsertedRowID, headTerms, bodyTerms])
    }
  }

  /// Rows of the new snapshot, for the report of a run.
  package func counts() throws -> SnapshotCounts {
    try store(SnapshotCounts.init(from:))
  }
}
