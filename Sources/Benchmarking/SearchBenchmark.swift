package import Embedding
internal import Norms
package import PassageStore
internal import Retrieval

/// Measures how long searches take in a program that runs on, the embedding of the question included.
package struct SearchBenchmark {
  package struct Report: Codable, Sendable {
    package var passages: Int
    package var questions: Int
    package var repeats: Int
    /// Milliseconds of whole searches.
    package var median: Double
    package var percentile99: Double
    /// Milliseconds of the embedding of a question alone, measured by itself.
    package var embeddingMedian: Double

    enum CodingKeys: String, CodingKey {
      case passages, questions, repeats
      case median = "median_ms"
      case percentile99 = "p99_ms"
      case embeddingMedian = "embedding_median_ms"
    }
  }

  private let folder: IndexFolder
  private let embedder: any Embedder
  private let questions: [String]
  private let repeats: Int

  /// - Parameter questions: at least one.
  package init(folder: IndexFolder, embedder: any Embedder, questions: [String], repeats: Int) {
    precondition(!questions.isEmpty && repeats > 0, "there is something to measure")
    self.folder = folder
    self.embedder = embedder
    self.questions = questions
    self.repeats = repeats
  }

  /// Asks every question once unmeasured, then all of them again and again.
  package func run(progress: (_ done: Int, _ total: Int) -> Void) async throws -> Report {
    let snapshot = try Snapshot(currentOf: folder)
    let retriever = try Retriever(snapshot: snapshot, folder: folder, embedder: embedder)
    var searches: [Double] = []
    var embeddings: [Double] = []
    for round in 0...repeats {
      for (number, question) in questions.enumerated() {
        try Task.checkCancellation()
        let request = SearchRequest(
          query: question, filter: PassageFilter(date: .today), limit: 10)
        let start = ContinuousClock.now
        _ = try await retriever.search(request)
        let searched = ContinuousClock.now
        _ = try await embedder.embed([question], as: .query)
        let embedded = ContinuousClock.now
        progress(round * questions.count + number + 1, (repeats + 1) * questions.count)
        guard round > 0 else { continue }
        searches.append(start.duration(to: searched) / .milliseconds(1))
        embeddings.append(searched.duration(to: embedded) / .milliseconds(1))
      }
    }
    searches.sort()
    embeddings.sort()
    return Report(
      passages: try snapshot.counts().passages, questions: questions.count, repeats: repeats,
      median: searches[searches.count / 2],
      percentile99: searches[(searches.count * 99 + 99) / 100 - 1],
      embeddingMedian: embeddings[embeddings.count / 2])
  }
}
