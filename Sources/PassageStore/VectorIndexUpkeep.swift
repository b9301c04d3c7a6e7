internal import GRDB
internal import HNSW

/// Brings the vector index up to date with the embeddings of the snapshot that is being written.
struct VectorIndexUpkeep {
  let database: Database
  let dimension: Int
  let threads: Int

  /// Changes the stored index in one edit, or builds it anew where there is none that can be changed.
  ///
  /// - Parameter isNew: the snapshot has no base, so nothing is stored.
  /// - Throws: `VectorIndexDamage` where even a new index is not whole.
  func run(isNew: Bool) throws -> VectorIndexReport {
    let start = ContinuousClock.now
    var report = VectorIndexReport()
    let ids = try Int64.fetchAll(database, sql: "SELECT id FROM embedding ORDER BY id")
    if isNew {
      try build(of: ids, report: &report)
    } else {
      do {
        try change(to: ids, report: &report)
      } catch let damage as VectorIndexDamage {
        try rebuild(of: ids, because: damage.description, report: &report)
      }
    }
    if let flaw = try GraphTables.flaw(in: database) {
      try rebuild(of: ids, because: flaw, report: &report)
      if let flaw = try GraphTables.flaw(in: database) { throw VectorIndexDamage(flaw) }
    }
    report.vectors = ids.count
    report.seconds = start.duration(to: .now) / .seconds(1)
    return report
  }

  /// - Throws: `VectorIndexDamage` where the stored index cannot or should not be changed.
  private func change(to ids: [Int64], report: inout VectorIndexReport) throws {
    let rows = try GraphTables.read(from: database)
    report.pages = rows.pages.count
    var stored = try rows.graph(dimension: dimension)
    let old = stored.embeddings
    let wanted = Set(ids)
    let gone = old.indices.filter { old[$0] != 0 && !wanted.contains(old[$0]) }
    let known = Set(old)
    let new = ids.filter { !known.contains($0) }
    if gone.isEmpty, new.isEmpty { return }
    guard 2 * (ids.count - new.count) >= old.count else {
      throw VectorIndexDamage("less than half of it would be left")
    }
    let vectors = try EmbeddingBlob.vectors(new, dimension: dimension, in: database)
    let clipped = stored.graph.header.quantizer?.clippedShare(of: vectors) ?? 0
    guard clipped <= Self.mostClipped else {
      throw VectorIndexDamage("its 8-bit scale does not fit the new embeddings")
    }
    let slots = stored.graph.replace(gone.map(UInt32.init), with: vectors, threads: threads)
    for slot in gone { stored.embeddings[slot] = 0 }
    stored.embeddings += Array(
      repeating: 0, count: max(0, stored.graph.header.slotCount - old.count))
    for (slot, id) in zip(slots, new) { stored.embeddings[Int(slot)] = id }
    let changed = try GraphRows(stored)
    report.inserted = new.count
    report.removed = gone.count
    report.pages = changed.pages.count
    report.pagesWritten = try GraphTables.write(changed, over: rows, to: database)
  }

  private func rebuild(
    of ids: [Int64], because reason: String, report: inout VectorIndexReport
  ) throws {
    report.rebuildReason = reason
    try build(of: ids, report: &report)
  }

  private func build(of ids: [Int64], report: inout VectorIndexReport) throws {
    let vectors = try EmbeddingBlob.vectors(ids, dimension: dimension, in: database)
    let quantizer = ScalarQuantizer(sample: vectors, dimension: dimension)
    var graph = HNSWIndex(dimension: dimension, precision: .int8(quantizer))
    let slots = graph.insert(vectors, threads: threads)
    var embeddings = [Int64](repeating: 0, count: graph.header.slotCount)
    for (slot, id) in zip(slots, ids) { embeddings[Int(slot)] = id }
    let rows = try GraphRows(StoredGraph(graph: graph, embeddings: embeddings))
    report.inserted = ids.count
    report.removed = 0
    report.pages = rows.pages.count
    report.pagesWritten = try GraphTables.write(rows, over: nil, to: database)
  }

  /// Of the values of new embeddings: a scale that fits leaves out 0.0005.
  private static let mostClipped = 0.01
}
