extension LayeredGraph {
  /// Closes the gaps that removed nodes left and new ones have not filled.
  ///
  /// A node that still has fewer links than before selects new ones among those that its lost
  /// neighbours led to, and offers these a link back. It keeps the others.
  func mend(_ removal: Removal, threads: Int) {
    let damaged = removal.damaged
    let dying = removal.dying
    let added = ResultSlots<[UInt32]>(count: damaged.count, filledWith: [])
    ParallelWork.run(damaged.count, threads: threads, atOnce: 4) { range in
      self.withScratch { scratch in
        for place in range {
          added[place] = self.substitutes(for: damaged[place], dying: dying, scratch: scratch)
        }
      }
    }
    var proposals: [Proposal] = []
    for (place, list) in damaged.enumerated() where !added[place].isEmpty {
      let kept = links.links(of: list.slot, onLayer: list.layer)
      links.setLinks(kept + added[place], of: list.slot, onLayer: list.layer)
      proposals += added[place].map {
        Proposal(layer: list.layer, target: $0, source: list.slot)
      }
    }
    accept(proposals, onlyWhereThereIsRoom: true, threads: threads)
  }

  /// New neighbours of a node, as many as it lacks where there are enough.
  private func substitutes(
    for list: DamagedList, dying: SlotMarks, scratch: SearchScratch
  ) -> [UInt32] {
    let kept = Array(links.links(of: list.slot, onLayer: list.layer))
    let lacking = usualDegree(of: list) - kept.count
    guard lacking > 0 else { return [] }
    let others = nodesBehind(list, kept: kept, dying: dying, scratch: scratch)
    let vector = vectors.prepare(slot: list.slot, in: scratch.distance)
    let nearest = scratch.nearest
    nearest.reset(breadth: Self.triedForOne * lacking)
    for candidate in candidates(vector, among: others, scratch: scratch)
    where candidate.distance < nearest.bound {
      nearest.insert(candidate.slot, at: candidate.distance)
    }
    let tried = nearest.candidates
    let all = extend(kept, with: tried, to: kept.count + lacking, scratch: scratch)
    var added = Array(all.dropFirst(kept.count))
    // A node that loses links at each edit would be found less and less.
    for candidate in tried where added.count < lacking && !added.contains(candidate.slot) {
      added.append(candidate.slot)
    }
    return added
  }

  /// What a list is filled up to. Edits that take a link and give none would wear a graph out.
  private func usualDegree(of list: DamagedList) -> Int {
    list.layer > 0
      ? list.formerDegree : max(list.formerDegree, parameters.maxDegree * 11 / 8)
  }

  /// Nodes that the lost neighbours lead to; where these go as well, what lies behind them.
  private func nodesBehind(
    _ list: DamagedList, kept: [UInt32], dying: SlotMarks, scratch: SearchScratch
  ) -> [UInt32] {
    scratch.reset(capacity: links.capacity)
    for slot in [list.slot] + kept + list.lost { _ = scratch.visit(slot) }
    var others: [UInt32] = []
    var lost = list.lost
    for _ in 0..<3 where !lost.isEmpty && others.count < Self.enoughSubstitutes {
      var next: [UInt32] = []
      for source in lost {
        for neighbour in links.links(of: source, onLayer: list.layer)
        where scratch.visit(neighbour) {
          if dying[neighbour] != 0 { next.append(neighbour) } else { others.append(neighbour) }
        }
      }
      lost = next
    }
    return others
  }

  /// Substitutes looked at for each link that lacks; most are as near to another neighbour.
  private static var triedForOne: Int { 2 }

  /// With so many found there is no need to look farther.
  private static var enoughSubstitutes: Int { 32 }
}
