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
      var reached = [Bool](repeating: false, count: slotCount)
      if let entry { flood(from: entry, &reached) }
      let lost = (0..<slotCount).filter {
        !reached[$0] && links.topLayer(of: UInt32($0)) != nil
      }
      if lost.isEmpty { return true }
      var degrees = inDegrees()
      withScratch { scratch in
        for place in lost where !reached[place] {
          connect(UInt32(place), inDegrees: &degrees, scratch: scratch)
          flood(from: UInt32(place), &reached)
        }
      }
    }
    return unreachableNodes().isEmpty
  }

  /// Nodes that no search can find on layer 0.
  func unreachableNodes() -> [UInt32] {
    var reached = [Bool](repeating: false, count: slotCount)
    if let entry { flood(from: entry, &reached) }
    return (0..<slotCount).filter { !reached[$0] && links.topLayer(of: UInt32($0)) != nil }
      .map(UInt32.init)
  }

  private func flood(from slot: UInt32, _ reached: inout [Bool]) {
    guard !reached[Int(slot)] else { return }
    reached[Int(slot)] = true
    var stack = [slot]
    while let slot = stack.popLast() {
      for neighbour in links.links(of: slot, onLayer: 0) where !reached[Int(neighbour)] {
        reached[Int(neighbour)] = true
        stack.append(neighbour)
      }
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
