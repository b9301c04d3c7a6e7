/// A node that may become a neighbour.
struct Candidate: Comparable {
  var distance: Float
  var slot: UInt32

  /// Ties are decided by slot, so that results do not depend on the order of work.
  static func < (left: Self, right: Self) -> Bool {
    (left.distance, left.slot) < (right.distance, right.slot)
  }
}

extension LayeredGraph {
  /// Selects neighbours that lie in different directions (algorithm 4): a candidate is taken unless
  /// one that was taken before is nearer to it than the node itself.
  ///
  /// - Parameter candidates: nearest first.
  func select(
    _ candidates: [Candidate], limit: Int, scratch: SearchScratch
  ) -> [UInt32] {
    extend([], with: candidates, to: limit, scratch: scratch)
  }

  /// Adds to neighbours that are chosen already.
  func extend(
    _ chosen: [UInt32], with candidates: [Candidate], to limit: Int, scratch: SearchScratch
  ) -> [UInt32] {
    var chosen = chosen
    chosen.reserveCapacity(limit)
    for candidate in candidates {
      if chosen.count >= limit { break }
      if !isCovered(candidate, by: chosen, scratch: scratch) { chosen.append(candidate.slot) }
    }
    return chosen
  }

  private func isCovered(
    _ candidate: Candidate, by chosen: [UInt32], scratch: SearchScratch
  ) -> Bool {
    guard !chosen.isEmpty else { return false }
    let vector = vectors.prepare(slot: candidate.slot, in: scratch.distance)
    let measured = unsafe scratch.measured.base
    return unsafe chosen.withUnsafeBufferPointer { chosen in
      // The nearest ones cover most, so the others are often not looked at.
      var start = 0
      while start < chosen.count {
        let count = min(8, chosen.count - start)
        guard let first = chosen.baseAddress else { return false }
        unsafe vectors.distances(
          from: vector, to: first + start, count: count, scratch: scratch.distance,
          distances: measured)
        for place in 0..<count where unsafe measured[place] < candidate.distance { return true }
        start += count
      }
      return false
    }
  }

  /// Distances from a stored node to others, sorted.
  func candidates(
    for slot: UInt32, among others: [UInt32], scratch: SearchScratch
  ) -> [Candidate] {
    let vector = vectors.prepare(slot: slot, in: scratch.distance)
    return candidates(vector, among: others, scratch: scratch).sorted()
  }

  func candidates(
    _ vector: PreparedVector, among others: [UInt32], scratch: SearchScratch
  ) -> [Candidate] {
    var result: [Candidate] = []
    result.reserveCapacity(others.count)
    unsafe others.withUnsafeBufferPointer { others in
      var start = 0
      while start < others.count, let first = others.baseAddress {
        let count = min(DistanceScratch.most, others.count - start)
        unsafe vectors.distances(
          from: vector, to: first + start, count: count, scratch: scratch.distance,
          distances: scratch.measured.base)
        for place in 0..<count {
          result.append(
            unsafe Candidate(distance: scratch.measured[place], slot: others[start + place]))
        }
        start += count
      }
    }
    return result
  }
}
