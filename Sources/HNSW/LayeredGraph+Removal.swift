extension LayeredGraph {
  /// Nodes on their way out: nothing leads to them any more, but their own links can still be read.
  struct Removal {
    var slots: [UInt32]
    /// For each slot, whether its node goes.
    var isDying: [Bool]
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
    var isDying = [Bool](repeating: false, count: slotCount)
    for slot in slots { isDying[Int(slot)] = true }
    let dying = isDying
    let piece = 4_096
    let slotCount = slotCount
    let pieces = (slotCount + piece - 1) / piece
    let found = ResultSlots<[DamagedList]>(count: max(pieces, 1), filledWith: [])
    ParallelWork.run(pieces, threads: threads, atOnce: 1) { range in
      for number in range {
        var lists: [DamagedList] = []
        for place in number * piece..<min((number + 1) * piece, slotCount) where !dying[place] {
          self.detach(UInt32(place), from: dying, noting: &lists)
        }
        found[number] = lists
      }
    }
    nodeCount -= slots.count
    if entry.map({ dying[Int($0)] }) ?? false { entry = highestNode(besides: dying) }
    return Removal(
      slots: slots, isDying: dying, damaged: (0..<pieces).flatMap { found[$0] })
  }

  private func detach(
    _ slot: UInt32, from dying: [Bool], noting lists: inout [DamagedList]
  ) {
    guard let top = links.topLayer(of: slot) else { return }
    for layer in 0...top {
      let all = links.links(of: slot, onLayer: layer)
      guard all.contains(where: { dying[Int($0)] }) else { continue }
      let degree = all.count
      let lost = all.filter { dying[Int($0)] }
      links.setLinks(all.filter { !dying[Int($0)] }, of: slot, onLayer: layer)
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

  private func highestNode(besides dying: [Bool]) -> UInt32? {
    var best: UInt32?
    var bestTop = -1
    for place in 0..<slotCount where !dying[place] {
      if let top = links.topLayer(of: UInt32(place)), top > bestTop {
        best = UInt32(place)
        bestTop = top
      }
    }
    return best
  }
}
