extension LayeredGraph {
  /// Takes nodes out and closes the gaps they leave.
  ///
  /// Every node that had a link to one of them keeps its other neighbours, selects new ones among those
  /// that its lost neighbours led to, and offers these a link back. Nodes with such
  /// links are found by one pass over all links, so many nodes are removed at little more than the
  /// cost of one.
  func unlink(_ slots: [UInt32], threads: Int) {
    var isDying = [Bool](repeating: false, count: slotCount)
    for slot in slots { isDying[Int(slot)] = true }
    let dying = isDying
    let damaged = damagedLists(dying, threads: threads)
    let mended = ResultSlots<[UInt32]>(count: damaged.count, filledWith: [])
    ParallelWork.run(damaged.count, threads: threads, atOnce: 4) { range in
      self.withScratch { scratch in
        for place in range {
          mended[place] = self.mend(damaged[place], dying: dying, scratch: scratch)
        }
      }
    }
    var proposals: [Proposal] = []
    for (place, list) in damaged.enumerated() {
      let (layer, slot) = (list.layer, list.slot)
      let kept = Set(links.links(of: slot, onLayer: layer))
      links.setLinks(mended[place], of: slot, onLayer: layer)
      proposals += mended[place].filter { !kept.contains($0) }.map {
        Proposal(layer: layer, target: $0, source: slot)
      }
    }
    for slot in slots.sorted(by: >) {
      links.free(slot)
      freeSlots.append(slot)
    }
    nodeCount -= slots.count
    if entry.map({ dying[Int($0)] }) ?? false { entry = highestNode() }
    accept(proposals, onlyWhereThereIsRoom: true, threads: threads)
  }

  /// The links of a node on a layer.
  struct LinkList: Sendable {
    var layer: Int
    var slot: UInt32
  }

  /// The lists of links that lead to a dying node but belong to another one.
  private func damagedLists(_ dying: [Bool], threads: Int) -> [LinkList] {
    let piece = 4_096
    let pieces = (slotCount + piece - 1) / piece
    let found = ResultSlots<[LinkList]>(count: max(pieces, 1), filledWith: [])
    let slotCount = slotCount
    ParallelWork.run(pieces, threads: threads, atOnce: 1) { range in
      for number in range {
        var lists: [LinkList] = []
        for place in number * piece..<min((number + 1) * piece, slotCount) {
          let slot = UInt32(place)
          guard let top = self.links.topLayer(of: slot), !dying[place] else { continue }
          for layer in 0...top
          where self.links.links(of: slot, onLayer: layer).contains(where: {
            dying[Int($0)]
          }) {
            lists.append(LinkList(layer: layer, slot: slot))
          }
        }
        found[number] = lists
      }
    }
    return (0..<pieces).flatMap { found[$0] }
  }

  /// A node's neighbours without the dying ones, and with others in their place.
  private func mend(
    _ list: LinkList, dying: [Bool], scratch: SearchScratch
  ) -> [UInt32] {
    let (layer, slot) = (list.layer, list.slot)
    scratch.reset(capacity: links.capacity)
    _ = scratch.visit(slot)
    var kept: [UInt32] = []
    var lost: [UInt32] = []
    for neighbour in links.links(of: slot, onLayer: layer) where scratch.visit(neighbour) {
      if dying[Int(neighbour)] { lost.append(neighbour) } else { kept.append(neighbour) }
    }
    let wanted = min(kept.count + lost.count, parameters.budget(onLayer: layer))
    var others: [UInt32] = []
    // What a lost neighbour led to may be lost as well, so look on behind it, but not for ever.
    for _ in 0..<3 where !lost.isEmpty && others.count < Self.mostSubstitutes {
      var next: [UInt32] = []
      for source in lost {
        for neighbour in links.links(of: source, onLayer: layer) where scratch.visit(neighbour) {
          if dying[Int(neighbour)] { next.append(neighbour) } else { others.append(neighbour) }
        }
      }
      lost = next
    }
    let vector = vectors.prepare(slot: slot, in: scratch.distance)
    var substitutes = candidates(vector, among: others, scratch: scratch)
    // Most are not looked at, so they are not sorted.
    var nearest: [Candidate] = []
    for _ in 0..<min(Self.tried * (wanted - kept.count), substitutes.count) {
      guard let place = substitutes.indices.min(by: { substitutes[$0] < substitutes[$1] })
      else { break }
      nearest.append(substitutes[place])
      substitutes.swapAt(place, substitutes.count - 1)
      substitutes.removeLast()
    }
    var mended = extend(kept, with: nearest, to: wanted, scratch: scratch)
    // A node that loses links at each edit would be found less and less.
    for candidate in nearest where mended.count < wanted && !mended.contains(candidate.slot) {
      mended.append(candidate.slot)
    }
    return mended
  }

  /// Substitutes looked at for each lost link; most are as near to another neighbour.
  private static var tried: Int { 4 }

  /// Enough to choose from.
  private static var mostSubstitutes: Int { 64 }

  private func highestNode() -> UInt32? {
    var best: UInt32?
    var bestTop = -1
    for place in 0..<slotCount {
      if let top = links.topLayer(of: UInt32(place)), top > bestTop {
        best = UInt32(place)
        bestTop = top
      }
    }
    return best
  }
}
