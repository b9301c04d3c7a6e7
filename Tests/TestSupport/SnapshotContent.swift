internal import GRDB
package import PassageStore

/// All that a snapshot holds, but for row numbers: two indexes of the same law have the same content.
package struct SnapshotContent: Hashable {
  package var acts: [String]
  package var states: [String]
  package var provisions: [String]
  package var passages: [String]
  /// The inverted index, whose passages are numbered by their order in the texts.
  package var lexicon: [String]
  /// Rows of any table that belong to nothing.
  package var orphans: Int

  package init(of folder: IndexFolder) throws {
    let snapshot = try Snapshot(currentOf: folder)
    var configuration = Configuration()
    configuration.readonly = true
    let database = try DatabaseQueue(path: snapshot.path, configuration: configuration)
    func lines(_ sql: String) throws -> [String] {
      try database.read { database in
        try Row.fetchAll(database, sql: sql).map { row in
          row.databaseValues.map(\.description).joined(separator: " | ")
        }
      }
    }
    acts = try lines(
      """
      SELECT identifier, work, abbreviation, alternativeNames, title, jurisdiction, language, eli,
        url, basis
      FROM act ORDER BY identifier
      """)
    states = try lines(
      """
      SELECT identifier, stateDate, sourcePath, extent, isDated, omittedKinds, sourceHash
      FROM actState JOIN act ON act.id = actID ORDER BY 1, 2, 3
      """)
    provisions = try lines(
      """
      SELECT identifier, key, validFrom, validTo, provision.basis, statedOn, statedEnd, contentHash,
        position, kind, label, number, heading, path, content, footnotes, isRepealed, provision.url
      FROM provision JOIN act ON act.id = actID ORDER BY 1, 2, 3
      """)
    passages = try lines(
      """
      SELECT identifier, key, validFrom, passage.position, paragraph, citation, context, text,
        textHash, hex(vector), head, body
      FROM passage JOIN provision ON provision.id = provisionID JOIN act ON act.id = actID
        JOIN embedding ON embedding.id = embeddingID
        JOIN passageTerms ON passageTerms.rowid = passage.id
      ORDER BY 1, 2, 3, 4
      """)
    lexicon =
      try lines("SELECT kind, term, frequency, hex(postings) FROM lexicon ORDER BY 1, 2")
      + lines("SELECT hex(content) FROM lexiconPart WHERE name = 'compounds'")
    orphans = try database.read { database in
      try Self.orphans.reduce(0) { try $0 + (Int.fetchOne(database, sql: $1) ?? 0) }
    }
  }

  private static let orphans = [
    "SELECT count(*) FROM actState WHERE actID NOT IN (SELECT id FROM act)",
    "SELECT count(*) FROM provision WHERE actID NOT IN (SELECT id FROM act)",
    "SELECT count(*) FROM passage WHERE provisionID NOT IN (SELECT id FROM provision)",
    "SELECT count(*) FROM embedding WHERE id NOT IN (SELECT embeddingID FROM passage)",
    "SELECT count(*) FROM passageTerms_content WHERE id NOT IN (SELECT id FROM passage)",
    "SELECT count(*) FROM passageTerms_docsize WHERE id NOT IN (SELECT id FROM passage)",
  ]

  /// Rows of an act in all tables, full text included, found by a word that only the act has.
  package static func rows(
    ofAct identifier: String, withWord word: String, in folder: IndexFolder
  ) throws -> [String: Int] {
    let snapshot = try Snapshot(currentOf: folder)
    var configuration = Configuration()
    configuration.readonly = true
    let database = try DatabaseQueue(path: snapshot.path, configuration: configuration)
    let act = "(SELECT id FROM act WHERE identifier = :act)"
    let queries = [
      "act": "SELECT count(*) FROM act WHERE identifier = :act",
      "state": "SELECT count(*) FROM actState WHERE actID IN \(act)",
      "provision": "SELECT count(*) FROM provision WHERE content LIKE '%' || :word || '%'",
      "passage": "SELECT count(*) FROM passage WHERE text LIKE '%' || :word || '%'",
      "full text": "SELECT count(*) FROM passageTerms WHERE passageTerms MATCH :word",
      "stored terms": "SELECT count(*) FROM passageTerms_content WHERE c1 LIKE '%' || :word || '%'",
      "embedding": "SELECT count(*) FROM embedding",
      "passages in all": "SELECT count(*) FROM passage",
      "full-text rows in all": "SELECT count(*) FROM passageTerms_docsize",
    ]
    return try queries.mapValues { sql in
      try database.read { database in
        let statement = try database.makeStatement(sql: sql)
        let all: [String: any DatabaseValueConvertible] = ["act": identifier, "word": word]
        let used = all.filter { sql.contains(":" + $0.key) }
        return try Int.fetchOne(statement, arguments: StatementArguments(used)) ?? 0
      }
    }
  }
}
