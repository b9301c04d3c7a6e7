/// Joins the scores of the two arms: a convex combination of min-max normalised scores, which beats
/// reciprocal-rank fusion on statutes (Bruch, Gai, Ingber: An Analysis of Fusion Functions for Hybrid
/// Retrieval, 2022, arXiv 2210.11934).
enum Fusion {
  /// - Parameters:
  ///   - lexical: BM25 by passage.
  ///   - dense: similarity by passage.
  ///   - denseWeight: for each passage, between 0 and 1.
  /// - Returns: a score between 0 and 1 for every passage that one of the arms found.
  static func scores(
    lexical: [Int64: Double], dense: [Int64: Double], denseWeight: (Int64) -> Double
  ) -> [Int64: Double] {
    let lexical = normalised(lexical)
    let dense = normalised(dense)
    var scores: [Int64: Double] = [:]
    for id in Set(lexical.keys).union(dense.keys) {
      let weight = denseWeight(id)
      scores[id] = weight * (dense[id] ?? 0) + (1 - weight) * (lexical[id] ?? 0)
    }
    return scores
  }

  /// The smallest score becomes 0, the largest 1; equal scores become 1.
  private static func normalised(_ scores: [Int64: Double]) -> [Int64: Double] {
    guard let smallest = scores.values.min(), let largest = scores.values.max() else { return [:] }
    let range = largest - smallest
    return scores.mapValues { range > 0 ? ($0 - smallest) / range : 1 }
  }
}
