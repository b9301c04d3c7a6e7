internal import Foundation

/// How good a ranking of documents is for one query, between 0 and 1, as trec_eval computes it. A
/// document is relevant if its grade is above 0; without relevant documents every measure is 0.
package struct RankingMeasures: Sendable {
  /// Grades in the order of the ranking.
  private let gains: [Int]
  /// Grades of all relevant documents, found or not, largest first.
  private let ideal: [Int]

  /// - Parameters:
  ///   - ranking: documents, best first, each once.
  ///   - grades: by document; what is not judged is not relevant.
  package init(ranking: [String], grades: [String: Int]) {
    gains = ranking.map { max(0, grades[$0] ?? 0) }
    ideal = grades.values.filter { $0 > 0 }.sorted(by: >)
  }

  /// Normalised discounted cumulative gain with the grade as gain (Järvelin and Kekäläinen, 2002) and
  /// log2(1 + rank) as discount.
  package func ndcg(at cutoff: Int) -> Double {
    ideal.isEmpty ? 0 : Self.discounted(gains, cutoff) / Self.discounted(ideal, cutoff)
  }

  /// Share of the relevant documents that are among the first.
  package func recall(at cutoff: Int) -> Double {
    ideal.isEmpty ? 0 : Double(gains.prefix(cutoff).count { $0 > 0 }) / Double(ideal.count)
  }

  /// 1 / rank of the first relevant document; 0 where it is not among the first.
  package func reciprocalRank(at cutoff: Int) -> Double {
    gains.prefix(cutoff).firstIndex { $0 > 0 }.map { 1 / Double($0 + 1) } ?? 0
  }

  private static func discounted(_ gains: [Int], _ cutoff: Int) -> Double {
    gains.prefix(cutoff).enumerated().reduce(0) {
      $0 + Double($1.element) / log2(Double($1.offset + 2))
    }
  }
}
