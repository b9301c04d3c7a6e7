package import Retrieval

/// Whether the passages found can carry an answer at all; if not, no model is asked.
///
/// The limits are measured for multilingual-e5-small on questions of our own, see
/// Documentation/answers.md; another embedding model needs others.
package enum Answerability {
  /// How much a fully covered question may be further from its passage than an uncovered one.
  private static let coverageBonus = 0.02
  private static let leastScore = 0.866
  private static let strongScore = 0.88
  /// What the words alone must cover where the dense arm did not run.
  private static let leastCoverage = 0.5

  package static func isSupported(_ support: QuestionSupport) -> Bool {
    score(support).map { $0 >= leastScore } ?? ((support.coverage ?? 0) >= leastCoverage)
  }

  /// The passages may stand for themselves where the model's draft failed.
  package static func isStrong(_ support: QuestionSupport) -> Bool {
    score(support).map { $0 >= strongScore } ?? ((support.coverage ?? 0) >= leastCoverage)
  }

  private static func score(_ support: QuestionSupport) -> Double? {
    support.similarity.map { $0 + coverageBonus * (support.coverage ?? 0) }
  }
}
