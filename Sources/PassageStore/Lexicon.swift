internal import GRDB
package import TextAnalysis

/// What a row of the table `lexicon` stands for.
package enum LexiconKind: Int, Sendable {
  case word = 0
  /// Of the words that share it (`Subwords`).
  case subword = 1
}

/// Rows of the table `lexiconPart`.
enum LexiconPart: String {
  case roster, compounds
}

/// What every search by words needs, read once.
package struct LexiconParts: Sendable {
  package var roster: PassageRoster
  package var compounds: CompoundDictionary
}

extension Snapshot {
  /// - Throws: `PassageStoreError.notASnapshot` where the tables are damaged.
  package func lexiconParts() throws -> LexiconParts {
    let bytes = try read { database in
      try Dictionary(
        uniqueKeysWithValues: Row.fetchAll(database, sql: "SELECT name, content FROM lexiconPart")
          .map { row in (row[0] as String, LexiconTables.bytes(row, at: 1)) })
    }
    guard
      let roster = bytes[LexiconPart.roster.rawValue]?.withUnsafeBytes(PassageRoster.init(bytes:))
    else { throw damaged("its list of passages is damaged") }
    guard
      let compounds = bytes[LexiconPart.compounds.rawValue].flatMap(
        CompoundDictionary.init(bytes:))
    else { throw damaged("its list of words is damaged") }
    return LexiconParts(roster: roster, compounds: compounds)
  }

  /// - Parameter passages: how many there are in the roster.
  /// - Returns: the terms that some passage holds.
  package func postings(
    of terms: some Sequence<String>, kind: LexiconKind, passages: Int
  ) throws -> [String: PostingList] {
    let lists = try read { database in
      let statement = try database.cachedStatement(
        sql: "SELECT postings FROM lexicon WHERE kind = ? AND term = ?")
      return try terms.compactMap { term -> (String, PostingList?)? in
        guard
          let row = try Row.fetchOne(statement, arguments: [kind.rawValue, term])
        else { return nil }
        return (term, LexiconTables.list(row, at: 0, kind: kind, passages: passages))
      }
    }
    var postings: [String: PostingList] = [:]
    for (term, list) in lists {
      guard let list else { throw damaged("what it says of the word '\(term)' is damaged") }
      postings[term] = list
    }
    return postings
  }

  /// The passages that hold any word with this beginning; of many words, the most frequent count.
  package func postings(ofWordsBeginningWith prefix: String, passages: Int) throws -> PostingList {
    let lists = try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT postings FROM lexicon WHERE kind = ? AND term >= ? AND term < ?
          ORDER BY frequency DESC, term LIMIT ?
          """,
        arguments: [
          LexiconKind.word.rawValue, prefix, prefix + "\u{10FFFF}", Self.mostWordsOfPrefix,
        ]
      ).map { LexiconTables.list($0, at: 0, kind: .word, passages: passages) }
    }
    return PostingList.union(
      try lists.map { list in
        guard let list else {
          throw damaged("what it says of words with '\(prefix)' is damaged")
        }
        return list
      })
  }

  /// Rows of the passages that fulfil a condition of FTS5's query language.
  ///
  /// - Parameter pattern: made of quoted terms only.
  package func passages(matching pattern: String) throws -> Set<Int64> {
    try read { database in
      try Int64.fetchSet(
        database, sql: "SELECT rowid FROM passageTerms WHERE passageTerms MATCH ?",
        arguments: [pattern])
    }
  }

  private func damaged(_ reason: String) -> PassageStoreError {
    .notASnapshot(file: path, reason: reason)
  }

  private static let mostWordsOfPrefix = 200
}

enum LexiconTables {
  static func bytes(_ row: Row, at index: Int) -> [UInt8] {
    (try? row.withUnsafeData(atIndex: index) { $0.map { [UInt8]($0) } }) ?? []
  }

  /// Nil where the list is damaged.
  static func list(
    _ row: Row, at index: Int, kind: LexiconKind, passages: Int
  ) -> PostingList? {
    bytes(row, at: index).withUnsafeBytes {
      PostingList(bytes: $0, hasPositions: kind == .word, passages: passages)
    }
  }

  /// What is wrong with the lexicon, in words; nil where it has each passage once and each word of the
  /// full-text index.
  static func flaw(in database: Database) throws -> String? {
    let content = try Row.fetchOne(
      database, sql: "SELECT content FROM lexiconPart WHERE name = ?",
      arguments: [LexiconPart.roster.rawValue])
    guard let content,
      let roster = bytes(content, at: 0).withUnsafeBytes(PassageRoster.init(bytes:))
    else { return "the lexicon has no list of passages" }
    let passages = try Int64.fetchSet(database, sql: "SELECT id FROM passage")
    guard passages == Set(roster.ids) else {
      return "the lexicon's passages are not those of the snapshot"
    }
    let words =
      roster.headLengths.reduce(0) { $0 + Int($1) }
      + roster.bodyLengths.reduce(0) { $0 + Int($1) }
    var counted = 0
    let rows = try Row.fetchCursor(
      database, sql: "SELECT term, kind, postings, frequency FROM lexicon")
    while let row = try rows.next() {
      guard let kind = LexiconKind(rawValue: row[1]),
        let list = list(row, at: 2, kind: kind, passages: roster.count),
        list.count == row[3]
      else { return "what the lexicon says of the word '\(row[0] as String)' is damaged" }
      guard kind == .word else { continue }
      counted +=
        list.headCounts.reduce(0) { $0 + Int($1) }
        + list.bodyCounts.reduce(0) { $0 + Int($1) }
    }
    return counted == words ? nil : "the lexicon has \(counted) words of \(words)"
  }
}
