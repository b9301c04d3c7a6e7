/// Why a passage has its rank.
package struct Explanation: Codable, Hashable, Sendable {
  /// From 1, among what full text found; nil where it did not find the passage among the first ones.
  package var lexicalRank: Int?
  /// From 1, among what the embeddings found; nil where they did not find it among the first ones.
  package var denseRank: Int?
  /// Share of the similarity in the score; the rest is full text's.
  package var denseWeight: Double
  /// The arms' scores as they were added: in standard deviations above the mean of what the arm found.
  package var lexical: Double
  package var dense: Double
  /// What the passages around it in the text added.
  package var neighbours: Double
  /// What it got as law of the state that the question names.
  package var jurisdiction: Double
  /// What better passages of the same provision took; at most 0.
  package var repetition: Double
  /// The weightiest first; their scores add up to the passage's score in full text.
  package var terms: [TermMatch]
}

/// A word of the question, or a part of one, that a passage holds.
package struct TermMatch: Codable, Hashable, Sendable {
  package enum Kind: String, Codable, Sendable {
    case word, part, pair
    /// Of headings over what the question asks for.
    case heading
    /// What a word of the question means in another language.
    case translation
  }

  /// As it is indexed.
  package var term: String
  package var kind: Kind
  /// Its part of the BM25 score.
  package var score: Double
}
