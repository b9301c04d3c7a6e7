internal import GRDB
internal import Norms
internal import TextAnalysis

/// Makes the lexicon, the inverted index that searches read, from the rows of the full-text index.
///
/// It is made anew for every snapshot: what it says depends on nothing but these rows, so that an index
/// extended step by step searches as one made at once.
struct LexiconBuilder {
  private var roster = PassageRoster()
  private var numbers: [String: Int] = [:]
  private var terms: [String] = []
  private var lists: [PostingWriter] = []
  /// Passages in German that hold each term.
  private var germanCounts: [Int] = []
  private var languages: Set<AnalysisLanguage> = []

  static func run(on database: Database) throws {
    var builder = Self()
    try builder.read(from: database)
    try builder.write(to: database)
  }

  private mutating func read(from database: Database) throws {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT passage.id, provision.actID, validFrom, validTo, act.language,
          passageTerms.head, passageTerms.body, passage.embeddingID,
          coalesce(act.work, act.identifier), provision.key
        FROM passage JOIN provision ON provision.id = passage.provisionID
          JOIN act ON act.id = provision.actID
          JOIN passageTerms ON passageTerms.rowid = passage.id
        ORDER BY act.identifier, provision.position, provision.key, validFrom, passage.position
        """)
    var provisions: [ProvisionKey: Int32] = [:]
    while let row = try rows.next() {
      let language = AnalysisLanguage(code: row[4])
      languages.insert(language)
      let head: String = row[5]
      let body: String = row[6]
      let headTerms = head.utf8.split(separator: UInt8(ascii: " "))
      let bodyTerms = body.utf8.split(separator: UInt8(ascii: " "))
      add(headTerms, bodyTerms, isGerman: language == .german)
      let key = ProvisionKey(work: row[8], key: row[9])
      let provision = provisions[key] ?? Int32(provisions.count)
      provisions[key] = provision
      roster.append(
        id: row[0], act: row[1], provision: provision, embedding: row[7],
        validity: try RowDecoding.validity(row), headLength: headTerms.count,
        bodyLength: bodyTerms.count)
    }
  }

  /// The same in all versions and languages.
  private struct ProvisionKey: Hashable {
    var work: String
    var key: String
  }

  private mutating func add(
    _ head: [Substring.UTF8View], _ body: [Substring.UTF8View], isGerman: Bool
  ) {
    var occurrences: [(term: Int, position: Int32)] = []
    occurrences.reserveCapacity(head.count + body.count)
    for (position, term) in head.enumerated() {
      occurrences.append((number(of: term), Int32(position)))
    }
    // The last word of the context and the first of the text do not follow one another.
    for (position, term) in body.enumerated() {
      occurrences.append((number(of: term), Int32(head.count + position + Self.gap)))
    }
    occurrences.sort { ($0.term, $0.position) < ($1.term, $1.position) }
    var start = 0
    while start < occurrences.count {
      let term = occurrences[start].term
      var end = start
      var headCount: Int32 = 0
      while end < occurrences.count, occurrences[end].term == term {
        if occurrences[end].position < head.count { headCount += 1 }
        end += 1
      }
      lists[term].append(
        place: Int32(roster.count), headCount: headCount,
        bodyCount: Int32(end - start) - headCount,
        positions: occurrences[start..<end].lazy.map(\.position))
      if isGerman { germanCounts[term] += 1 }
      start = end
    }
  }

  private mutating func number(of bytes: Substring.UTF8View) -> Int {
    let term = String(Substring(bytes))
    if let number = numbers[term] { return number }
    let number = terms.count
    numbers[term] = number
    terms.append(term)
    lists.append(PostingWriter())
    germanCounts.append(0)
    return number
  }

  private func write(to database: Database) throws {
    try database.execute(sql: "DELETE FROM lexicon; DELETE FROM lexiconPart")
    let statement = try database.makeStatement(
      sql: "INSERT INTO lexicon(kind, term, frequency, postings) VALUES (?, ?, ?, ?)")
    let order = terms.indices.sorted { terms[$0] < terms[$1] }
    for number in order {
      try statement.execute(arguments: [
        LexiconKind.word.rawValue, terms[number], lists[number].count, lists[number].bytes.data,
      ])
    }
    let compounds = CompoundDictionary(zip(terms, germanCounts).map { (word: $0, frequency: $1) })
    let subwords = Subwords(compounds: compounds, languages: languages)
    var members: [String: [Int]] = [:]
    for number in order {
      for subword in subwords.subwords(of: terms[number], isGerman: germanCounts[number] > 0) {
        members[subword, default: []].append(number)
      }
    }
    for (subword, members) in members.sorted(by: { $0.key < $1.key }) {
      let list = union(members)
      try statement.execute(arguments: [
        LexiconKind.subword.rawValue, subword, list.count, list.bytes.data,
      ])
    }
    for (name, content) in [
      (LexiconPart.roster, roster.bytes), (.compounds, compounds.bytes),
    ] {
      try database.execute(
        sql: "INSERT INTO lexiconPart(name, content) VALUES (?, ?)",
        arguments: [name.rawValue, content.data])
    }
  }

  private func union(_ members: [Int]) -> PostingWriter {
    let union = PostingList.union(
      members.compactMap { number in
        lists[number].bytes.withUnsafeBytes {
          PostingList(bytes: $0, hasPositions: true, passages: roster.count)
        }
      })
    var writer = PostingWriter()
    for index in union.places.indices {
      writer.append(
        place: union.places[index], headCount: union.headCounts[index],
        bodyCount: union.bodyCounts[index], positions: [])
    }
    return writer
  }

  private static let gap = 8
}
