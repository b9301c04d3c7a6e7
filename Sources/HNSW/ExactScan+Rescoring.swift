internal import CVectorKernels

extension ExactScan {
  /// Puts vectors that an approximate search found into their true order.
  ///
  /// - Parameters:
  ///   - rows: which rows; of those that do not exist none is returned.
  ///   - count: at most so many are returned.
  /// - Returns: nearest first, with the squared Euclidean distance of unit vectors.
  public func nearest(
    to query: [Float], among rows: some Sequence<UInt32>, count: Int
  ) -> [HNSWIndex.Neighbor] {
    let rows = rows.filter { Int($0) < self.count }
    let similarities = similarities(to: query, ofRows: rows)
    let neighbors = zip(rows, similarities).map {
      HNSWIndex.Neighbor(slot: $0, distance: 2 - 2 * $1)
    }
    return Array(
      neighbors.sorted { ($0.distance, $0.slot) < ($1.distance, $1.slot) }.prefix(max(count, 0)))
  }

  /// The rows with the largest dot products, nearest first.
  ///
  /// - Complexity: O(`self.count` × `dimension`).
  public func nearest(to query: [Float], count: Int) -> [HNSWIndex.Neighbor] {
    let neighbors = similarities(to: query).enumerated().map {
      HNSWIndex.Neighbor(slot: UInt32($0), distance: 2 - 2 * $1)
    }
    return Array(
      neighbors.sorted { ($0.distance, $0.slot) < ($1.distance, $1.slot) }.prefix(max(count, 0)))
  }
}
