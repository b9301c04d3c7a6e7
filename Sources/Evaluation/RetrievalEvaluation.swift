package import Embedding
internal import Norms
internal import PassageStore
package import Retrieval
package import TextAnalysis

/// Asks the queries of a retrieval set as questions are asked and measures what is found.
package struct RetrievalEvaluation: Sendable {
  private let queries: [RetrievalSet.Query]
  private let retriever: Retriever
  private let filter: PassageFilter
  /// Identifiers of documents by the row of their provision.
  private let documents: [Int64: String]
  private let language: AnalysisLanguage?

  /// - Parameter language: of all queries; nil to identify each one's.
  /// - Throws: as `Retriever` does.
  package init(
    _ set: RetrievalSet, index: RetrievalSetIndex, embedder: any Embedder,
    language: AnalysisLanguage?
  ) throws {
    let snapshot = index.snapshot
    queries = set.queries
    retriever = try Retriever(snapshot: snapshot, folder: index.folder, embedder: embedder)
    filter = PassageFilter(date: snapshot.acts.first?.states.first?.date ?? .today)
    documents = Dictionary(
      uniqueKeysWithValues: try snapshot.acts.flatMap { act in
        try snapshot.provisions(ofAct: act.id, numbered: "").map { ($0.id, $0.provision.key) }
      })
    self.language = language
  }

  /// - Parameter progress: sees how many queries are done.
  /// - Throws: `CancellationError`, what the retriever throws.
  package func scores(
    mode: SearchMode, progress: (Int, _ total: Int) -> Void
  ) async throws -> RetrievalScores {
    let start = ContinuousClock.now
    var measures: [RankingMeasures] = []
    var tooLong = 0
    for query in queries {
      try Task.checkCancellation()
      var ranking: [String] = []
      do {
        ranking = try await self.ranking(for: query.text, mode: mode)
      } catch RetrievalError.questionOverlong {
        tooLong += 1
      }
      measures.append(RankingMeasures(ranking: ranking, grades: query.grades))
      progress(measures.count, queries.count)
    }
    var scores = RetrievalScores(measures)
    scores.tooLong = tooLong
    scores.seconds = start.duration(to: .now) / .seconds(1)
    return scores
  }

  /// Documents, best first; at least `deepestCutoff` of them where the search finds so many.
  ///
  /// A question's usual depth is enough unless many passages of the same documents are found; only
  /// then the arms are asked for more, as the depth has an influence on the fused score.
  package func ranking(for query: String, mode: SearchMode) async throws -> [String] {
    var depth = SearchRequest.usualDepth
    while true {
      let result = try await retriever.search(
        SearchRequest(
          query: query, mode: mode, filter: filter, limit: .max, depth: depth, language: language))
      let ranking = ranking(of: result.passages)
      if ranking.count >= Self.deepestCutoff || result.passages.count < depth { return ranking }
      depth *= 2
    }
  }

  /// A document scores as its best passage; equal scores are ordered by identifier, the last one
  /// first, as trec_eval does.
  private func ranking(of passages: [RankedPassage]) -> [String] {
    var scores: [String: Double] = [:]
    for ranked in passages {
      guard let document = documents[ranked.passage.provisionID] else { continue }
      scores[document] = max(scores[document] ?? -.infinity, ranked.score)
    }
    return scores.sorted { ($0.value, $0.key) > ($1.value, $1.key) }.map(\.key)
  }

  private static let deepestCutoff = 100
}
