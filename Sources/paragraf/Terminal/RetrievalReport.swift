internal import Embedding
internal import Evaluation
internal import Foundation
internal import PassageStore
internal import Retrieval

/// What `eval retrieval` prints.
struct RetrievalReport: Encodable {
  var set: String
  var documents: Int
  var passages: Int
  /// `name@sha256:...`
  var model: String
  /// By mode of search.
  var modes: [String: RetrievalScores] = [:]

  init(set: String, documents: Int, counts: SnapshotCounts, model: EmbedderIdentity) {
    self.set = set
    self.documents = documents
    passages = counts.passages
    self.model = "\(model.name)@sha256:\(model.sha256)"
  }

  var text: String {
    let rows = SearchMode.allCases.compactMap { mode in
      modes[mode.rawValue].map { row(mode.rawValue, $0) }
    }
    let tooLong = modes.filter { $0.value.tooLong > 0 }.sorted { $0.key < $1.key }.map {
      "\($0.key): \($0.value.tooLong) queries are longer than the search reads and find nothing."
    }
    return
      ([
        "\(set): \(documents) documents, \(passages) passages, "
          + "\(modes.values.first?.queries ?? 0) queries; \(model)", "",
        "mode      nDCG@10  recall@10  recall@100   MRR@10  seconds",
      ] + rows + (tooLong.isEmpty ? [] : [""] + tooLong)).joined(separator: "\n")
  }

  private func row(_ mode: String, _ scores: RetrievalScores) -> String {
    mode.padding(toLength: 9, withPad: " ", startingAt: 0)
      + String(
        format: "%8.4f %10.4f %11.4f %8.4f %8.1f", scores.ndcgAt10, scores.recallAt10,
        scores.recallAt100, scores.mrrAt10, scores.seconds)
  }
}
