/// Which texts are computed together.
package enum BatchPlan {
  /// Indices of texts, a batch each: of similar length, longest first, so that the last batches to
  /// finish are short ones; few enough tokens that every worker gets some.
  ///
  /// - Parameters:
  ///   - lengths: in tokens.
  ///   - batchTokens: about the tokens of a full batch.
  package static func batches(of lengths: [Int], batchTokens: Int, workers: Int) -> [[Int]] {
    let total = lengths.reduce(0, +)
    let enough = min(batchTokens, (total + workers - 1) / workers)
    var batches: [[Int]] = []
    var tokens = enough
    for index in lengths.indices.sorted(by: { (lengths[$1], $0) < (lengths[$0], $1) }) {
      if tokens >= enough {
        batches.append([])
        tokens = 0
      }
      batches[batches.count - 1].append(index)
      tokens += lengths[index]
    }
    return batches
  }
}
