/// A hierarchical navigable small world graph over vectors in slots.
///
/// Y. Malkov and D. Yashunin, "Efficient and robust approximate nearest neighbor search using
/// Hierarchical Navigable Small World graphs", IEEE TPAMI 42 (2020). Between edits: every link leads
/// to a node of that layer, no node links to itself or twice to another, degrees are within the
/// budget, and every node can be reached from the entry point on layer 0.
///
/// Unchecked, as the compiler cannot see it: changed only in an edit of `HNSWIndex`, which is exclusive, and there
/// by one thread a slot.
final class LayeredGraph<Vectors: VectorStorage>: @unchecked Sendable {
  let parameters: GraphParameters
  let vectors: Vectors
  let links: GraphLinks
  let pool = ScratchPool()
  /// Where searches begin: a node on the highest layer; nil for an empty graph.
  var entry: UInt32?
  /// Nodes ever made, which the layers of the next ones depend on.
  var nodesMade: UInt64 = 0
  var nodeCount = 0
  /// Slots in use or free again.
  var slotCount = 0
  var freeSlots: [UInt32] = []

  init(parameters: GraphParameters, vectors: Vectors) {
    self.parameters = parameters
    self.vectors = vectors
    links = GraphLinks(parameters: parameters)
  }

  func newScratch() -> SearchScratch { SearchScratch(distance: vectors.newScratch()) }

  func withScratch<Result>(_ work: (SearchScratch) throws -> Result) rethrows -> Result {
    try pool.with(newScratch, work)
  }

  /// Fills `scratch.nearest` with the nodes nearest to the query on layer 0.
  func search(_ query: PreparedVector, breadth: Int, scratch: SearchScratch) {
    guard let entry, let top = links.topLayer(of: entry) else {
      scratch.nearest.reset(breadth: breadth)
      return
    }
    let start = descend(from: entry, top, to: 0, query, scratch: scratch)
    // From the entry point every node can be reached; from where the upper layers lead, most can.
    searchLayer(
      0, query, from: start == entry ? [entry] : [start, entry], breadth: breadth,
      scratch: scratch)
  }

  /// Walks down to `layer`, on each layer above to the node nearest to the query.
  func descend(
    from entry: UInt32, _ top: Int, to layer: Int, _ query: PreparedVector,
    scratch: SearchScratch
  ) -> UInt32 {
    guard top > layer else { return entry }
    var best = entry
    var bestDistance = distance(query, to: best, scratch: scratch)
    for layer in stride(from: top, to: layer, by: -1) {
      var isNearer = true
      while isNearer {
        isNearer = false
        let neighbours = links.links(of: best, onLayer: layer)
        let count = neighbours.count
        guard count > 0 else { break }
        let measured = unsafe scratch.measured.base
        unsafe vectors.distances(
          from: query, to: neighbours.start, count: count, scratch: scratch.distance,
          distances: measured)
        for place in 0..<count where unsafe measured[place] < bestDistance {
          bestDistance = unsafe measured[place]
          best = neighbours[place]
          isNearer = true
        }
      }
    }
    return best
  }

  /// The search of one layer (algorithm 2); the result is in `scratch.nearest`.
  func searchLayer(
    _ layer: Int, _ query: PreparedVector, from starts: [UInt32], breadth: Int,
    scratch: SearchScratch
  ) {
    let nearest = scratch.nearest
    nearest.reset(breadth: breadth)
    scratch.reset(capacity: links.capacity)
    for start in starts where scratch.visit(start) {
      nearest.insert(start, at: distance(query, to: start, scratch: scratch))
    }
    let pending = unsafe scratch.pending.base
    while let slot = nearest.next() {
      var count = 0
      let neighbours = links.links(of: slot, onLayer: layer)
      for place in 0..<neighbours.count {
        let neighbour = neighbours[place]
        if scratch.visit(neighbour) {
          unsafe pending[count] = neighbour
          count += 1
        }
      }
      unsafe keepNearest(of: pending, count: count, to: query, scratch: scratch)
    }
  }

  /// Measures the slots' distances together and adds the near ones to `scratch.nearest`.
  ///
  /// - Parameter count: at most `DistanceScratch.most`.
  @inline(__always)
  func keepNearest(
    of slots: UnsafePointer<UInt32>, count: Int, to query: PreparedVector, scratch: SearchScratch
  ) {
    let nearest = scratch.nearest
    let measured = unsafe scratch.measured.base
    unsafe vectors.distances(
      from: query, to: slots, count: count, scratch: scratch.distance, distances: measured)
    var bound = nearest.bound
    for place in 0..<count where unsafe measured[place] < bound {
      unsafe nearest.insert(slots[place], at: measured[place])
      bound = nearest.bound
    }
  }

  func distance(_ vector: PreparedVector, to slot: UInt32, scratch: SearchScratch) -> Float {
    scratch.pending[0] = slot
    unsafe vectors.distances(
      from: vector, to: scratch.pending.base, count: 1, scratch: scratch.distance,
      distances: scratch.measured.base)
    return scratch.measured[0]
  }
}
