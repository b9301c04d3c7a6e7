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
    /// For law of the state that the question names.
    var jurisdiction = 0.0
    /// At most 0: what better passages of the same provision take.
    var repetition = 0.0

    /// Without what the neighbours add.
    var own: Double { denseWeight * dense + (1 - denseWeight) * lexical }
    var score: Double { own + neighbours + jurisdiction + repetition }
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

  /// Within a language full text tells a little more than similarity; across languages as much as could be
  /// translated.
  ///
  /// - Parameter translated: share of the question's words that are known in the passage's language.
  static func denseWeight(
    question: AnalysisLanguage?, passage: AnalysisLanguage?, translated: Double?
  ) -> Double {
    guard let question, let passage else { return 0.5 }
    return question == passage ? 0.4 : 0.9 - 0.6 * (translated ?? 0)
  }

  /// Adds to each candidate a share of the scores of the passages around it in its act: what stands beside
  /// provisions that answer a question is more likely to be about it.
  ///
  /// - Parameters:
  ///   - candidates: what is not among them scores as the last of them in its language.
  ///   - allowed: by place in the roster; others are passed over, as they are other versions.
  static func addNeighbours(
    to candidates: inout [Candidate], scope: SearchScope, allowed: [Bool]
  ) {
    let roster = scope.roster
    let scores = Dictionary(uniqueKeysWithValues: candidates.map { ($0.place, $0.own) })
    var least: [AnalysisLanguage: Double] = [:]
    for candidate in candidates {
      let language = scope.language(of: candidate.place)
      least[language] = min(least[language] ?? candidate.own, candidate.own)
    }
    for index in candidates.indices {
      let place = Int(candidates[index].place)
      let least = least[scope.language(of: candidates[index].place)] ?? 0
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

  /// Lets no provision fill a list: each further passage of a provision, in whatever version or language, has
  /// to be better by a step. What the first passage of each scores stays.
  ///
  /// - Parameter candidates: in any order; the best come first then.
  static func spread(_ candidates: inout [Candidate], roster: PassageRoster) {
    for index in candidates.indices { candidates[index].repetition = 0 }
    candidates.sort(by: precedes)
    var seen: [Int32: Int] = [:]
    for index in candidates.indices {
      let provision = roster.provisions[Int(candidates[index].place)]
      let count = seen[provision, default: 0]
      candidates[index].repetition = -repetitionStep * Double(count)
      seen[provision] = count + 1
    }
    candidates.sort(by: precedes)
  }

  private static func precedes(_ left: Candidate, _ right: Candidate) -> Bool {
    (left.score, right.place) > (right.score, left.place)
  }

  /// In standard deviations, as the next one.
  static let jurisdictionBonus = 2.0
  private static let repetitionStep = 0.5
  /// On each side.
  private static let reach = 3
  private static let neighbourWeight = 0.2
  /// Bounds the work where a provision has very many versions.
  private static let farthest = 100
}
