internal import Retrieval

/// Whether the passages found can carry an answer at all; if not, no model is asked.
enum Answerability {
  /// Measured on the project's own questions; see Documentation/answers.md.
  static let leastCoverage = 0.45
  static let leastSimilarity = 0.85
  static let strongCoverage = 0.6

  /// The passages may stand for themselves where the model's draft failed.
  static func isStrong(_ support: QuestionSupport) -> Bool {
    (support.coverage ?? 0) >= strongCoverage
  }

  static func isSupported(_ support: QuestionSupport) -> Bool {
    if let coverage = support.coverage, coverage >= leastCoverage { return true }
    return (support.similarity ?? 0) >= leastSimilarity
  }
}
