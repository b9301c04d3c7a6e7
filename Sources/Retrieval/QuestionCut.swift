package import Embedding

/// A question longer than the embedding model reads: only its beginning is searched by meaning. Full text
/// reads all of it.
package struct QuestionCut: Codable, Hashable, Sendable {
  /// Of the whole question.
  package var tokens: Int
  /// The model's.
  package var limit: Int

  package var note: String {
    "The question has \(tokens) tokens; by meaning, only the first \(limit) were searched for."
  }

  /// - Returns: the whole question, or as many of its words as the model reads.
  package static func fitting(
    _ question: String, to embedder: any Embedder
  ) -> (text: String, cut: QuestionCut?) {
    let tokens = embedder.tokenCount(question, as: .query)
    guard tokens > embedder.window else { return (question, nil) }
    let cut = QuestionCut(tokens: tokens, limit: embedder.window)
    let words = question.split(whereSeparator: \.isWhitespace)
    let ends = words.count > 1 ? words.map(\.endIndex) : Array(question.indices)
    var low = 0
    var high = ends.count - 1
    // The words before `low` fit; those before and at `high` do not.
    while low < high {
      let middle = (low + high) / 2
      if embedder.tokenCount(String(question[..<ends[middle]]), as: .query) <= embedder.window {
        low = middle + 1
      } else {
        high = middle
      }
    }
    if low > 0 { return (String(question[..<ends[low - 1]]), cut) }
    // One word that is too long by itself.
    let first = question.prefix(embedder.window / 4)
    return (String(first), cut)
  }
}
