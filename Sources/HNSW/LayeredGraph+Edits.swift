extension LayeredGraph {
  /// Adds and removes nodes; afterwards the graph is whole.
  ///
  /// Old nodes are detached first: a new vector is often almost the same as one that it replaces, which
  /// would stand between it and all others. Gaps are closed last: mostly new nodes have filled them by
  /// then. Where little would remain, linking all anew is cheaper and better.
  ///
  /// - Returns: the slots of the new vectors, in their order.
  func edit(
    inserting newVectors: [Float], removing removed: [UInt32], threads: Int
  ) -> [UInt32] {
    let isRebuilt = removed.count * 2 > nodeCount
    let removal = isRebuilt || removed.isEmpty ? nil : detach(removed, threads: threads)
    if isRebuilt { release(removed) }
    let count = newVectors.count / vectors.dimension
    let slots = takeSlots(count)
    unsafe newVectors.withUnsafeBufferPointer { rows in
      guard let first = rows.baseAddress else { return }
      for (row, slot) in slots.enumerated() {
        unsafe vectors.store(first + row * vectors.dimension, in: Int(slot))
      }
    }
    if isRebuilt {
      rebuild(adding: slots, threads: threads)
      return slots
    }
    link(slots, threads: threads)
    if let removal {
      mend(removal, threads: threads)
      release(removal.slots)
    }
    if !mendReachability() { rebuild(threads: threads) }
    return slots
  }

  /// Links all nodes anew, in their slots, and new ones with them.
  func rebuild(adding new: [UInt32] = [], threads: Int) {
    let old = (0..<slotCount).map(UInt32.init).filter { links.topLayer(of: $0) != nil }
    for slot in old { links.free(slot) }
    entry = nil
    nodeCount = 0
    nodesMade = 0
    link((old + new).sorted(), threads: threads)
    _ = mendReachability()
  }

  private func takeSlots(_ count: Int) -> [UInt32] {
    var slots: [UInt32] = []
    slots.reserveCapacity(count)
    while slots.count < count, let slot = freeSlots.popLast() { slots.append(slot) }
    let fresh = count - slots.count
    slots += (slotCount..<slotCount + fresh).map(UInt32.init)
    slotCount += fresh
    if slotCount > links.capacity {
      // An index that grows by one at a time must not copy itself each time.
      let capacity = links.capacity == 0 ? slotCount : max(slotCount, links.capacity * 5 / 4)
      links.grow(to: capacity)
      vectors.grow(to: capacity)
    }
    return slots
  }
}
