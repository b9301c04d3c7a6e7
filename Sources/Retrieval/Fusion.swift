internal import PassageStore
internal import TextAnalysis

/// Joins the scores of the two arms: a weighted sum of standardised scores (Bruch, Gai, Ingber: An Analysis
/// of Fusion Functions for Hybrid Retrieval, 2022, arXiv 2210.11934). Each arm scores all candidates,
/// also those that only the other one found.
struct Fusion {
  struct Candidate {
    var place: Int32
    var lexical: Double
    var dense: Double
    var denseWeight: Double
    var neighbours = 0.0

    /// Without what the neighbours add.
    var own: Double { denseWeight * dense + (1 - denseWeight) * lexical }
    var score: Double { own + neighbours }
  }

  /// Brings an arm's scores to a common scale: standard deviations above the mean of the best ones.
  struct Scale {
    private let mean: Double
    private let deviation: Double

    /// - Parameter count: how many there would be if the arm had found as many as it could; the missing
    ///   ones are 0, so that few matches stand out.
    init(of scores: [Double], count: Int? = nil) {
      let total = Double(max(count ?? scores.count, scores.count, 1))
      let mean = scores.reduce(0, +) / total
      let squares = scores.reduce(0) { $0 + $1 * $1 } / total
      self.mean = mean
      deviation = max(squares - mean * mean, 0).squareRoot()
    }

    func standardised(_ score: Double) -> Double {
      deviation > 1e-6 ? (score - mean) / deviation : 0
    }
  }

  /// Full text knows little across languages; within one it tells a little more than similarity.
  static func denseWeight(
    question: AnalysisLanguage?, passage: AnalysisLanguage?
  ) -> Double {
    guard let question, let passage else { return 0.5 }
    return question == passage ? 0.4 : 0.9
  }

  /// Adds to each candidate a share of the scores of the passages around it in its act: what stands beside
  /// provisions that answer a question is more likely to be about it.
  ///
  /// - Parameters:
  ///   - candidates: what is not among them scores as the last of them.
  ///   - allowed: by place in the roster; others are passed over, as they are other versions.
  static func addNeighbours(
    to candidates: inout [Candidate], roster: PassageRoster, allowed: [Bool]
  ) {
    let scores = Dictionary(uniqueKeysWithValues: candidates.map { ($0.place, $0.own) })
    guard let least = scores.values.min() else { return }
    for index in candidates.indices {
      let place = Int(candidates[index].place)
      var sum = 0.0
      for step in [-1, 1] {
        var neighbour = place + step
        var left = reach
        var looked = 0
        while left > 0, looked < farthest, roster.acts.indices.contains(neighbour),
          roster.acts[neighbour] == roster.acts[place]
        {
          if allowed[neighbour] {
            sum += (scores[Int32(neighbour)] ?? least) - least
            left -= 1
          }
          neighbour += step
          looked += 1
        }
      }
      candidates[index].neighbours = neighbourWeight * sum / Double(2 * reach)
    }
  }

  /// On each side.
  private static let reach = 3
  private static let neighbourWeight = 0.2
  /// Bounds the work where a provision has very many versions.
  private static let farthest = 100
}
