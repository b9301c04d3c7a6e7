extension LayeredGraph {
  /// Makes every node reachable from the entry point on layer 0.
  ///
  /// Selection may take the last link that leads to a node, or to a group of nodes. Each such node gets
  /// a link from the nearest node that can be reached and has room, or from the nearest of all, which
  /// then gives up its farthest neighbour that others lead to.
  ///
  /// - Returns: whether that was achieved; if not, the graph has to be built anew.
  func mendReachability() -> Bool {
    for _ in 0..<8 {
      let reached = reachedFromEntry()
      let lost = unmarked(reached)
      if lost.isEmpty { return true }
      var degrees = inDegrees()
      withScratch { scratch in
        for slot in lost where reached[slot] == 0 {
          connect(slot, inDegrees: &degrees, scratch: scratch)
          reached[slot] = 1
          spread(reached, from: slot)
        }
      }
    }
    return unreachableNodes().isEmpty
  }

  /// Nodes that no search can find on layer 0.
  func unreachableNodes() -> [UInt32] { unmarked(reachedFromEntry()) }

  private func unmarked(_ marks: SlotMarks) -> [UInt32] {
    (0..<UInt32(slotCount)).filter { marks[$0] == 0 && links.topLayer(of: $0) != nil }
  }

  private func reachedFromEntry() -> SlotMarks {
    let reached = SlotMarks(count: slotCount)
    guard let entry else { return reached }
    reached[entry] = 1
    spread(reached, from: 0)
    return reached
  }

  /// Marks what can be reached from marked nodes, with 1, and with 3 where its links were followed.
  ///
  /// Slots are taken in their order, again and again until none is left: a few times, and reading memory in
  /// its order is faster than following the links.
  private func spread(_ reached: SlotMarks, from first: UInt32) {
    var start = first
    var isDone = false
    while !isDone {
      isDone = true
      for slot in start..<UInt32(slotCount) where reached[slot] == 1 {
        reached[slot] = 3
        isDone = false
        let neighbours = links.links(of: slot, onLayer: 0)
        for place in 0..<neighbours.count { reached[neighbours[place]] |= 1 }
      }
      start = 0
    }
  }

  private func inDegrees() -> [Int] {
    var degrees = [Int](repeating: 0, count: slotCount)
    for place in 0..<slotCount where links.topLayer(of: UInt32(place)) != nil {
      for neighbour in links.links(of: UInt32(place), onLayer: 0) {
        degrees[Int(neighbour)] += 1
      }
    }
    return degrees
  }

  private func connect(_ slot: UInt32, inDegrees: inout [Int], scratch: SearchScratch) {
    guard let entry else { return }
    let query = vectors.prepare(slot: slot, in: scratch.distance)
    // The upper layers could lead to a place that layer 0 does not.
    searchLayer(
      0, query, from: [entry], breadth: parameters.constructionBreadth, scratch: scratch)
    let nearest = (0..<scratch.nearest.count).map { scratch.nearest.slot(at: $0) }
      .filter { $0 != slot }
    let budget = parameters.budget(onLayer: 0)
    guard let best = nearest.first else { return }
    let host =
      nearest.first { links.links(of: $0, onLayer: 0).count < budget } ?? best
    var neighbours = Array(links.links(of: host, onLayer: 0))
    if neighbours.count == budget {
      let byDistance = candidates(for: host, among: neighbours, scratch: scratch)
      let victim =
        byDistance.last { inDegrees[Int($0.slot)] > 1 } ?? byDistance[byDistance.count - 1]
      inDegrees[Int(victim.slot)] -= 1
      neighbours.removeAll { $0 == victim.slot }
    }
    neighbours.append(slot)
    inDegrees[Int(slot)] += 1
    links.setLinks(neighbours, of: host, onLayer: 0)
    // A node that leads nowhere would be a dead end.
    if links.links(of: slot, onLayer: 0).isEmpty {
      links.setLinks([host], of: slot, onLayer: 0)
      inDegrees[Int(host)] += 1
    }
  }
}
