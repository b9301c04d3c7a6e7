/// Means over the queries of a retrieval set in one mode of search.
package struct RetrievalScores: Codable, Hashable, Sendable {
  package var ndcgAt10 = 0.0
  package var recallAt10 = 0.0
  package var recallAt100 = 0.0
  package var mrrAt10 = 0.0
  package var queries = 0
  /// Queries that are longer than the search reads; they find nothing.
  package var tooLong = 0
  /// For all searches, without the making of the index.
  package var seconds = 0.0

  private enum CodingKeys: String, CodingKey {
    case ndcgAt10 = "ndcg@10"
    case recallAt10 = "recall@10"
    case recallAt100 = "recall@100"
    case mrrAt10 = "mrr@10"
    case queries
    case tooLong = "too_long"
    case seconds
  }

  package init(_ measures: [RankingMeasures]) {
    func mean(_ value: (RankingMeasures) -> Double) -> Double {
      measures.isEmpty ? 0 : measures.reduce(0) { $0 + value($1) } / Double(measures.count)
    }
    ndcgAt10 = mean { $0.ndcg(at: 10) }
    recallAt10 = mean { $0.recall(at: 10) }
    recallAt100 = mean { $0.recall(at: 100) }
    mrrAt10 = mean { $0.reciprocalRank(at: 10) }
    queries = measures.count
  }
}
