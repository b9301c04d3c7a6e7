/// How a search under a filter goes about it.
package enum FilteredWay: Sendable {
  /// Measures all allowed slots.
  case scan
  /// Follows links.
  case walk
}

extension LayeredGraph {
  /// Fills `scratch.nearest` with the allowed nodes nearest to the query.
  ///
  /// Where few are allowed, all their distances are measured: that is exact, and faster than a walk. Else
  /// the walk leads from allowed node to allowed node, over the others' links where those lie between
  /// (ACORN-1: L. Patel et al., "ACORN: Performant and Predicate-Agnostic Search Over Vector Embeddings and
  /// Structured Data", SIGMOD 2024). What a walk finds too little of is scanned after all.
  ///
  /// - Parameter way: nil to choose the faster one.
  func search(
    _ query: PreparedVector, breadth: Int, allowed: SlotSet, count: Int, by way: FilteredWay?,
    scratch: SearchScratch
  ) {
    let usual: FilteredWay = isWorthWalking(allowed, breadth: breadth) ? .walk : .scan
    if way ?? usual == .scan {
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
    scratch.nearest.reset(breadth: breadth)
    let slots = allowed.slots.filter { Int($0) < slotCount && links.topLayer(of: $0) != nil }
    unsafe slots.withUnsafeBufferPointer { slots in
      var start = 0
      while start < slots.count, let first = slots.baseAddress {
        let count = min(DistanceScratch.most, slots.count - start)
        unsafe keepNearest(of: first + start, count: count, to: query, scratch: scratch)
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
    // What is allowed may lie in parts that hardly lead to each other: begin in many of them.
    for slot in allowed.spread(breadth / Self.breadthForAStart)
    where Int(slot) < slotCount && links.topLayer(of: slot) != nil && scratch.visit(slot) {
      nearest.insert(slot, at: distance(query, to: slot, scratch: scratch))
    }
    while let slot = starts.popLast() ?? nearest.next() {
      let pending = unsafe scratch.pending.base
      let neighbours = links.links(of: slot, onLayer: 0)
      var allowedNeighbours = 0
      var count = 0
      for neighbour in neighbours where allowed.contains(neighbour) {
        allowedNeighbours += 1
        if scratch.visit(neighbour) {
          unsafe pending[count] = neighbour
          count += 1
        }
      }
      // Enough allowed neighbours lead on by themselves; else those beyond the others take their place.
      if allowedNeighbours < Self.waysOn {
        for neighbour in neighbours where count < Self.waysOn && !allowed.contains(neighbour) {
          guard scratch.visit(neighbour) else { continue }
          for next in links.links(of: neighbour, onLayer: 0) {
            guard allowed.contains(next), scratch.visit(next) else { continue }
            unsafe pending[count] = next
            count += 1
            if count == Self.waysOn { break }
          }
        }
      }
      unsafe keepNearest(of: pending, count: count, to: query, scratch: scratch)
    }
  }

  /// Allowed nodes that a step of a walk should lead to.
  private static var waysOn: Int { 10 }
  /// A walk has one start more for so much breadth.
  private static var breadthForAStart: Int { 8 }
  /// A walk needs at least one allowed node in so many.
  private static var walkingShare: Int { 10 }
  /// So many distances in a row cost about as much as one step of a walk.
  private static var scannedForOne: Int { 60 }
}
