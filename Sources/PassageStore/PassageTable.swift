internal import GRDB
internal import Norms

/// What the dense arm of a search has to know of every passage: its embedding, its act and when it applies.
package struct PassageTable: Sendable {
  struct Entry: Sendable {
    var passageID: Int64
    /// Of its provision in `versions`.
    var version: Int32
  }

  struct Version: Sendable {
    var actID: Int64
    /// As numbers like 20240131; the end is exclusive.
    var start: Int32
    var end: Int32
  }

  /// Rows of table `embedding` that have a passage, ascending. Their places are what other calls take.
  package private(set) var embeddings: [Int64] = []
  /// Passages of all embeddings, in the order of these.
  private var entries: [Entry] = []
  /// The first entry of each embedding, and the number of entries at the end.
  private var starts: [Int32] = []
  private var versions: [Version] = []

  /// The passages with this embedding that the filter allows.
  package func passages(at place: Int, allowedBy filter: Filter) -> [Int64] {
    entries[Int(starts[place])..<Int(starts[place + 1])].filter {
      filter.allows(versions[Int($0.version)])
    }.map(\.passageID)
  }

  /// Places of the embeddings that some allowed passage has, ascending.
  package func places(allowedBy filter: Filter) -> [Int] {
    let isAllowed = versions.map(filter.allows)
    return embeddings.indices.filter { place in
      entries[Int(starts[place])..<Int(starts[place + 1])].contains {
        isAllowed[Int($0.version)]
      }
    }
  }

  /// A `PassageFilter` in the table's terms.
  package struct Filter: Sendable {
    private let day: Int32
    private let acts: Set<Int64>?

    package init(_ filter: PassageFilter, acts: [StoredAct]) {
      day = PassageRoster.Day(filter.date).number
      let admitted = acts.filter(filter.admits)
      self.acts = admitted.count == acts.count ? nil : Set(admitted.map(\.id))
    }

    func allows(_ version: Version) -> Bool {
      version.start <= day && day < version.end && acts?.contains(version.actID) ?? true
    }
  }
}

extension PassageTable {
  init(from database: Database) throws {
    var days: [String: Int32] = [:]
    func number(_ text: String) throws -> Int32 {
      if let day = days[text] { return day }
      guard let date = CalendarDate(iso: text) else {
        throw DatabaseError(message: "'\(text)' is not a date")
      }
      let day = PassageRoster.Day(date).number
      days[text] = day
      return day
    }
    // Both queries are answered by an index alone: the tables hold all texts.
    var places: [Int64: Int32] = [:]
    let provisions = try Row.fetchCursor(
      database, sql: "SELECT id, actID, validFrom, validTo FROM provision ORDER BY actID, validFrom"
    )
    while let row = try provisions.next() {
      let end: String? = row[3]
      places[row[0]] = Int32(versions.count)
      versions.append(
        Version(actID: row[1], start: try number(row[2]), end: try end.map(number) ?? .max))
    }
    let passages = try Row.fetchCursor(
      database, sql: "SELECT embeddingID, provisionID, id FROM passage ORDER BY embeddingID")
    while let row = try passages.next() {
      let embedding: Int64 = row[0]
      guard let version = places[row[1]] else {
        throw DatabaseError(message: "a passage belongs to no provision")
      }
      if embeddings.last != embedding {
        embeddings.append(embedding)
        starts.append(Int32(entries.count))
      }
      entries.append(Entry(passageID: row[2], version: version))
    }
    starts.append(Int32(entries.count))
  }
}

extension Snapshot {
  package func passageTable() throws -> PassageTable { try read(PassageTable.init(from:)) }
}
