extension LayeredGraph {
  /// Fills `scratch.nearest` with the allowed nodes nearest to the query.
  ///
  /// Where few are allowed, all their distances are measured: that is exact, and faster than a walk. Else
  /// the walk leads from allowed node to allowed node, over the others' links where those lie between
  /// (ACORN-1: L. Patel et al., "ACORN: Performant and Predicate-Agnostic Search Over Vector Embeddings and
  /// Structured Data", SIGMOD 2024). What a walk finds too little of is scanned after all.
  func search(
    _ query: PreparedVector, breadth: Int, allowed: SlotSet, count: Int, scratch: SearchScratch
  ) {
    guard isWorthWalking(allowed, breadth: breadth) else {
      scan(query, breadth: breadth, allowed: allowed, scratch: scratch)
      return
    }
    walk(query, breadth: breadth, allowed: allowed, scratch: scratch)
    if scratch.nearest.count < min(count, allowed.count) {
      scan(query, breadth: breadth, allowed: allowed, scratch: scratch)
    }
  }

  private func isWorthWalking(_ allowed: SlotSet, breadth: Int) -> Bool {
    allowed.count * Self.walkingShare >= slotCount
      && allowed.count >= Self.scannedForOne * breadth
  }

  private func scan(
    _ query: PreparedVector, breadth: Int, allowed: SlotSet, scratch: SearchScratch
  ) {
    let nearest = scratch.nearest
    nearest.reset(breadth: breadth)
    let slots = allowed.slots.filter { Int($0) < slotCount && links.topLayer(of: $0) != nil }
    let measured = unsafe scratch.measured.base
    unsafe slots.withUnsafeBufferPointer { slots in
      var start = 0
      while start < slots.count, let first = slots.baseAddress {
        let count = min(DistanceScratch.most, slots.count - start)
        unsafe vectors.distances(
          from: query, to: first + start, count: count, scratch: scratch.distance,
          distances: measured)
        var bound = nearest.bound
        for place in 0..<count where unsafe measured[place] < bound {
          unsafe nearest.insert(first[start + place], at: measured[place])
          bound = nearest.bound
        }
        start += count
      }
    }
  }

  private func walk(
    _ query: PreparedVector, breadth: Int, allowed: SlotSet, scratch: SearchScratch
  ) {
    let nearest = scratch.nearest
    nearest.reset(breadth: breadth)
    guard let entry, let top = links.topLayer(of: entry) else { return }
    let start = descend(from: entry, top, to: 0, query, scratch: scratch)
    nearest.reset(breadth: breadth)
    scratch.reset(capacity: links.capacity)
    // The starts are followed, allowed or not, but only allowed ones are found.
    var starts = start == entry ? [entry] : [start, entry]
    starts.removeAll { slot in
      _ = scratch.visit(slot)
      guard allowed.contains(slot) else { return false }
      nearest.insert(slot, at: distance(query, to: slot, scratch: scratch))
      return true
    }
    while let slot = starts.popLast() ?? nearest.next() {
      let pending = unsafe scratch.pending.base
      var count = 0
      for neighbour in links.links(of: slot, onLayer: 0) where scratch.visit(neighbour) {
        if allowed.contains(neighbour) {
          unsafe pending[count] = neighbour
          count += 1
          continue
        }
        for next in links.links(of: neighbour, onLayer: 0)
        where count < Self.measuredAtOnce && allowed.contains(next) && scratch.visit(next) {
          unsafe pending[count] = next
          count += 1
        }
      }
      let measured = unsafe scratch.measured.base
      unsafe vectors.distances(
        from: query, to: pending, count: count, scratch: scratch.distance, distances: measured)
      var bound = nearest.bound
      for place in 0..<count where unsafe measured[place] < bound {
        unsafe nearest.insert(pending[place], at: measured[place])
        bound = nearest.bound
      }
    }
  }

  /// Allowed nodes whose distances one step of a walk measures, unless neighbours alone are more.
  private static var measuredAtOnce: Int { 28 }
  /// A walk needs at least one allowed node in so many.
  private static var walkingShare: Int { 10 }
  /// So many distances in a row cost about as much as one step of a walk.
  private static var scannedForOne: Int { 60 }
}
