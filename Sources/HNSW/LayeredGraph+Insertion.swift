extension LayeredGraph {
  /// Links that a node on a layer should get to others.
  struct Proposal: Sendable {
    var layer: Int
    var target: UInt32
    var source: UInt32
  }

  /// Adds nodes for vectors that are already stored in their slots.
  ///
  /// Nodes come in batches: each looks for its neighbours in the graph before the batch and in the batch
  /// itself, all in parallel; then all its links are written, then the links back to it, one thread a
  /// target. So the result depends on the order of the slots and the seed only, not on the threads, and
  /// no node can be found before it leads on.
  func link(_ slots: [UInt32], threads: Int) {
    var rest = slots[...]
    while !rest.isEmpty {
      let batch = Array(rest.prefix(Self.batch))
      rest = rest.dropFirst(batch.count)
      let tops = batch.map { slot in
        let top = parameters.topLayer(ofNode: nodesMade)
        nodesMade += 1
        links.occupy(slot, topLayer: top)
        return top
      }
      link(batch, tops: tops, threads: threads)
      nodeCount += batch.count
      for (slot, top) in zip(batch, tops)
      where entry.flatMap(links.topLayer).map({ top > $0 }) ?? true {
        entry = slot
      }
    }
  }

  private func link(_ batch: [UInt32], tops: [Int], threads: Int) {
    let chosen = ResultSlots<[[UInt32]]>(count: batch.count, filledWith: [])
    ParallelWork.run(batch.count, threads: threads, atOnce: 4) { range in
      self.withScratch { scratch in
        for place in range {
          chosen[place] = self.neighbours(
            ofNode: place, in: batch, tops: tops, scratch: scratch)
        }
      }
    }
    var proposals: [Proposal] = []
    for (place, slot) in batch.enumerated() {
      for (layer, neighbours) in chosen[place].enumerated() {
        links.setLinks(neighbours, of: slot, onLayer: layer)
        proposals += neighbours.map { Proposal(layer: layer, target: $0, source: slot) }
      }
    }
    accept(proposals, threads: threads)
  }

  /// The neighbours of a new node on each of its layers, from 0 up.
  private func neighbours(
    ofNode place: Int, in batch: [UInt32], tops: [Int], scratch: SearchScratch
  ) -> [[UInt32]] {
    let slot = batch[place]
    let top = tops[place]
    var result = [[UInt32]](repeating: [], count: top + 1)
    var query = vectors.prepare(slot: slot, in: scratch.distance)
    let siblings = candidates(query, among: batch, scratch: scratch)
    var start = entry
    let entryTop = entry.flatMap(links.topLayer) ?? -1
    if let entry, entryTop > top {
      start = descend(from: entry, entryTop, to: top, query, scratch: scratch)
    }
    for layer in stride(from: top, through: 0, by: -1) {
      let nearest = scratch.nearest
      if let from = start, layer <= entryTop {
        // Selecting used the scratch for other vectors.
        query = vectors.prepare(slot: slot, in: scratch.distance)
        searchLayer(
          layer, query, from: [from], breadth: parameters.constructionBreadth, scratch: scratch)
        // The batch's own nodes are not in the graph yet.
        start = nearest.slot(at: 0)
      } else {
        nearest.reset(breadth: parameters.constructionBreadth)
      }
      for (other, sibling) in siblings.enumerated()
      where other != place && tops[other] >= layer && sibling.distance < nearest.bound {
        nearest.insert(sibling.slot, at: sibling.distance)
      }
      let found = nearest.candidates
      result[layer] = select(found, limit: parameters.maxDegree, scratch: scratch)
    }
    return result
  }

  /// Gives the targets links to the sources; where there are too many, the best ones are selected
  /// anew, or what has no room is left out.
  func accept(
    _ proposals: [Proposal], onlyWhereThereIsRoom: Bool = false, threads: Int
  ) {
    let sorted = proposals.sorted {
      ($0.layer, $0.target, $0.source) < ($1.layer, $1.target, $1.source)
    }
    var groups: [Range<Int>] = []
    var start = 0
    for place in sorted.indices
    where place + 1 == sorted.count || sorted[place + 1].target != sorted[start].target
      || sorted[place + 1].layer != sorted[start].layer
    {
      groups.append(start..<place + 1)
      start = place + 1
    }
    let allGroups = groups
    ParallelWork.run(groups.count, threads: threads) { range in
      self.withScratch { scratch in
        for group in allGroups[range] {
          self.accept(
            sorted[group], onlyWhereThereIsRoom: onlyWhereThereIsRoom, scratch: scratch)
        }
      }
    }
  }

  /// - Parameter group: proposals for one target on one layer.
  private func accept(
    _ group: ArraySlice<Proposal>, onlyWhereThereIsRoom: Bool, scratch: SearchScratch
  ) {
    guard let first = group.first else { return }
    let (layer, target) = (first.layer, first.target)
    var all = Array(links.links(of: target, onLayer: layer))
    for proposal in group where proposal.source != target && !all.contains(proposal.source) {
      all.append(proposal.source)
    }
    let budget = parameters.budget(onLayer: layer)
    if all.count > budget, onlyWhereThereIsRoom {
      all.removeLast(all.count - budget)
    } else if all.count > budget {
      all = select(
        candidates(for: target, among: all, scratch: scratch), limit: budget, scratch: scratch)
    }
    links.setLinks(all, of: target, onLayer: layer)
  }

  /// Few enough that a node's true neighbours are mostly in the graph already.
  private static var batch: Int { 256 }
}
