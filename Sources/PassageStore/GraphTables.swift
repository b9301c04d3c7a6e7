internal import GRDB
internal import HNSW

/// The tables `graphHeader` and `graphPage`.
enum GraphTables {
  /// - Throws: `VectorIndexDamage`, also where SQLite finds the tables damaged.
  static func read(from database: Database) throws -> GraphRows {
    do {
      let header = try Row.fetchOne(database, sql: "SELECT content FROM graphHeader WHERE id = 1")
      guard let header = header.map({ bytes($0, at: 0) }) else {
        throw VectorIndexDamage("its header is missing")
      }
      var pages: [GraphRows.Page] = []
      let rows = try Row.fetchCursor(
        database, sql: "SELECT number, embeddings, content FROM graphPage ORDER BY number")
      while let row = try rows.next() {
        guard row[0] as Int64? == Int64(pages.count) else {
          throw VectorIndexDamage("page \(pages.count) is missing")
        }
        pages.append(GraphRows.Page(content: bytes(row, at: 2), embeddings: bytes(row, at: 1)))
      }
      return GraphRows(header: header, pages: pages)
    } catch let error as DatabaseError {
      throw VectorIndexDamage(error.message ?? "SQLite error \(error.resultCode)")
    }
  }

  /// Writes what differs from `old`.
  ///
  /// - Returns: how many pages were written.
  static func write(
    _ new: GraphRows, over old: GraphRows?, to database: Database
  ) throws -> Int {
    try database.execute(
      sql: "INSERT OR REPLACE INTO graphHeader(id, content) VALUES (1, ?)",
      arguments: [new.header.data])
    if old == nil { try database.execute(sql: "DELETE FROM graphPage") }
    try database.execute(
      sql: "DELETE FROM graphPage WHERE number >= ?", arguments: [new.pages.count])
    let statement = try database.makeStatement(
      sql: "INSERT OR REPLACE INTO graphPage(number, embeddings, content) VALUES (?, ?, ?)")
    var written = 0
    for (number, page) in new.pages.enumerated() {
      if let old, number < old.pages.count, old.pages[number] == page { continue }
      try statement.execute(arguments: [number, page.embeddings.data, page.content.data])
      written += 1
    }
    return written
  }

  /// What is wrong with the stored vector index, in words; nil where it is whole and has a slot for each
  /// embedding and no other.
  static func flaw(in database: Database) throws -> String? {
    guard let dimension = try MetadataTable.read(from: database)?.dimension else {
      return "the metadata is missing"
    }
    do {
      let index = try read(from: database).graph(dimension: dimension)
      let flaws = index.graph.verifyInvariants()
      if let flaw = flaws.first {
        return "the vector index has \(flaws.count) flaws, the first: \(flaw)"
      }
      let embeddings = try Int64.fetchAll(database, sql: "SELECT id FROM embedding ORDER BY id")
      guard index.embeddings.filter({ $0 != 0 }).sorted() == embeddings else {
        return "the slots of the vector index are not those of the embeddings"
      }
      return nil
    } catch let damage as VectorIndexDamage {
      return "the vector index is damaged: \(damage)"
    }
  }

  private static func bytes(_ row: Row, at index: Int) -> [UInt8] {
    (try? row.withUnsafeData(atIndex: index) { $0.map { [UInt8]($0) } }) ?? []
  }
}
