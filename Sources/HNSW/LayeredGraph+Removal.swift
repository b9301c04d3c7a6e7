extension LayeredGraph {
  /// Nodes on their way out: nothing leads to them any more, but their own links can still be read.
  struct Removal {
    var slots: [UInt32]
    /// Marked where the slot's node goes.
    var dying: SlotMarks
    var damaged: [DamagedList]
  }

  /// The links of a node on a layer, some of which led to nodes that go.
  struct DamagedList: Sendable {
    var layer: Int
    var slot: UInt32
    /// How many links it had.
    var formerDegree: Int
    /// The nodes that go.
    var lost: [UInt32]
  }

  /// Takes all links to the nodes away.
  ///
  /// Such links are found by one pass over all of them, so many nodes are removed at little more than
  /// the cost of one.
  func detach(_ slots: [UInt32], threads: Int) -> Removal {
    let dying = SlotMarks(count: slotCount)
    for slot in slots { dying[slot] = 1 }
    let piece = 4_096
    let slotCount = slotCount
    let pieces = (slotCount + piece - 1) / piece
    let found = ResultSlots<[DamagedList]>(count: max(pieces, 1), filledWith: [])
    ParallelWork.run(pieces, threads: threads, atOnce: 1) { range in
      for number in range {
        var lists: [DamagedList] = []
        for place in number * piece..<min((number + 1) * piece, slotCount) {
          self.detach(UInt32(place), from: dying, noting: &lists)
        }
        found[number] = lists
      }
    }
    nodeCount -= slots.count
    if entry.map({ dying[$0] != 0 }) ?? false { entry = highestNode(besides: dying) }
    return Removal(
      slots: slots, dying: dying, damaged: (0..<pieces).flatMap { found[$0] })
  }

  private func detach(
    _ slot: UInt32, from dying: SlotMarks, noting lists: inout [DamagedList]
  ) {
    guard let top = links.topLayer(of: slot), dying[slot] == 0 else { return }
    for layer in 0...top {
      let all = links.links(of: slot, onLayer: layer)
      guard dying.containsAny(of: all) else { continue }
      let degree = all.count
      let lost = all.filter { dying[$0] != 0 }
      links.setLinks(all.filter { dying[$0] == 0 }, of: slot, onLayer: layer)
      lists.append(DamagedList(layer: layer, slot: slot, formerDegree: degree, lost: lost))
    }
  }

  /// Frees the nodes' slots.
  func release(_ slots: [UInt32]) {
    for slot in slots.sorted(by: >) {
      links.free(slot)
      freeSlots.append(slot)
    }
  }

  private func highestNode(besides dying: SlotMarks) -> UInt32? {
    var best: UInt32?
    var bestTop = -1
    for slot in 0..<UInt32(slotCount) where dying[slot] == 0 {
      if let top = links.topLayer(of: slot), top > bestTop {
        best = slot
        bestTop = top
      }
    }
    return best
  }
}
