internal import HNSW
internal import PassageStore
internal import Synchronization

/// Finds the passages whose embeddings are nearest to a query's: by the snapshot's vector index, or
/// exactly, by comparing all.
final class DenseArm: Sendable {
  struct Match: Hashable, Sendable {
    var passageID: Int64
    /// Cosine, of the floats.
    var similarity: Float
  }

  /// Why every search compares all embeddings; nil where the vector index is used.
  let damage: String?

  private let snapshot: Snapshot
  private let table: PassageTable
  private let index: VectorIndex?
  /// Of each slot, the place of its embedding in `table`; `noPlace` for free slots.
  private let places: [UInt32]
  private let allowed = Mutex<[(filter: PassageFilter, embeddings: AllowedEmbeddings)]>([])

  /// - Throws: `PassageStoreError`; not where only the vector index is damaged.
  init(snapshot: Snapshot) throws {
    self.snapshot = snapshot
    table = try snapshot.passageTable()
    do {
      let index = try snapshot.vectorIndex()
      places = try Self.places(of: index, in: table, snapshot: snapshot)
      self.index = index
      damage = nil
    } catch PassageStoreError.damagedVectorIndex(let file, let reason) {
      places = []
      index = nil
      damage = "\(PassageStoreError.damagedVectorIndex(file: file, reason: reason))"
    }
  }

  /// - Parameters:
  ///   - count: at most so many passages.
  ///   - isExact: compare all embeddings even where there is an index.
  /// - Returns: nearest first; what is equally near in the order of the passages' rows.
  func nearest(
    to query: [Float], filter: PassageFilter, count: Int, isExact: Bool
  ) throws -> [Match] {
    let allowed = allowedEmbeddings(filter)
    guard count > 0, allowed.count > 0 else { return [] }
    let found =
      if let index, !isExact {
        try candidates(for: query, in: index, allowed: allowed, count: count)
      } else {
        try comparison(of: query, with: allowed)
      }
    // Of `count` embeddings each has a passage, so no others can be among the nearest passages.
    let nearest = found.sorted { ($0.similarity, $1.place) > ($1.similarity, $0.place) }
    let last = nearest.count > count ? nearest[count - 1].similarity : -.infinity
    let matches = nearest.prefix { $0.similarity >= last }.flatMap { found in
      table.passages(at: found.place, allowedBy: allowed.filter).map {
        Match(passageID: $0, similarity: found.similarity)
      }
    }
    return Array(
      matches.sorted { ($0.similarity, $1.passageID) > ($1.similarity, $0.passageID) }
        .prefix(count))
  }

  /// - Parameter embeddings: rows of the table `embedding`.
  /// - Returns: one for each, in their order.
  func similarities(of embeddings: [Int64], to query: [Float]) throws -> [Float] {
    try snapshot.embeddings(embeddings).similarities(to: query)
  }

  private typealias Found = (place: Int, similarity: Float)

  private func candidates(
    for query: [Float], in index: VectorIndex, allowed: AllowedEmbeddings, count: Int
  ) throws -> [Found] {
    // Distances of 8-bit integers put some in the wrong order, so a few more are compared.
    let wanted = min(count + count / 4 + Self.spare, allowed.count)
    let isAll = allowed.count == index.graph.count
    let found = index.graph.search(
      query, count: wanted, breadth: max(Self.breadth, 2 * wanted),
      allowed: isAll ? nil : allowed.slots)
    let ids = found.map { index.embeddings[Int($0.slot)] }
    let similarities = try snapshot.embeddings(ids).similarities(to: query)
    return zip(found, similarities).map { (Int(places[Int($0.slot)]), $1) }
  }

  private func comparison(
    of query: [Float], with allowed: AllowedEmbeddings
  ) throws -> [Found] {
    var found: [Found] = []
    found.reserveCapacity(allowed.count)
    var rest = allowed.places[...]
    var last: Int64 = 0
    while !rest.isEmpty {
      let part = try snapshot.embeddings(after: last, count: Self.comparedAtOnce)
      guard let end = part.ids.last else { break }
      let similarities = part.embeddings.similarities(to: query)
      for (id, similarity) in zip(part.ids, similarities) {
        guard let place = rest.first, table.embeddings[place] == id else { continue }
        found.append((place, similarity))
        rest.removeFirst()
      }
      last = end
    }
    guard rest.isEmpty else {
      throw PassageStoreError.notASnapshot(
        file: snapshot.path, reason: "\(rest.count) embeddings are missing")
    }
    return found
  }

  private func allowedEmbeddings(_ filter: PassageFilter) -> AllowedEmbeddings {
    if let known = allowed.withLock({ $0.first { $0.filter == filter } }) {
      return known.embeddings
    }
    let filterOfTable = PassageTable.Filter(filter, acts: snapshot.acts)
    let allowedPlaces = table.places(allowedBy: filterOfTable)
    var isAllowed = [Bool](repeating: false, count: table.embeddings.count)
    for place in allowedPlaces { isAllowed[place] = true }
    var slots = SlotSet(capacity: places.count)
    for (slot, place) in places.enumerated() where place != Self.noPlace && isAllowed[Int(place)] {
      slots.insert(UInt32(slot))
    }
    let embeddings = AllowedEmbeddings(filter: filterOfTable, places: allowedPlaces, slots: slots)
    allowed.withLock {
      $0.insert((filter, embeddings), at: 0)
      if $0.count > Self.filtersKept { $0.removeLast() }
    }
    return embeddings
  }

  /// - Throws: `PassageStoreError.damagedVectorIndex` where passages have no slot.
  private static func places(
    of index: VectorIndex, in table: PassageTable, snapshot: Snapshot
  ) throws -> [UInt32] {
    var placeOfEmbedding: [Int64: UInt32] = [:]
    placeOfEmbedding.reserveCapacity(table.embeddings.count)
    for (place, id) in table.embeddings.enumerated() { placeOfEmbedding[id] = UInt32(place) }
    var found = 0
    let places = index.embeddings.map { id -> UInt32 in
      guard id != 0, let place = placeOfEmbedding[id] else { return noPlace }
      found += 1
      return place
    }
    guard found == table.embeddings.count else {
      throw PassageStoreError.damagedVectorIndex(
        file: snapshot.path,
        reason:
          "\(table.embeddings.count - found) of \(table.embeddings.count) embeddings are not in it"
      )
    }
    return places
  }

  private static let noPlace = UInt32.max
  private static let breadth = 640
  private static let spare = 14
  private static let comparedAtOnce = 2_048
  private static let filtersKept = 4
}

/// What a filter leaves.
private struct AllowedEmbeddings: Sendable {
  var filter: PassageTable.Filter
  /// In the passage table, ascending.
  var places: [Int]
  /// In the vector index; empty where there is none.
  var slots: SlotSet

  var count: Int { places.count }
}
