package import Norms
package import PassageStore
package import TextAnalysis

/// Which arms of the search take part.
package enum SearchMode: String, CaseIterable, Codable, Sendable {
  case hybrid, lexical, dense
}

package struct SearchRequest: Sendable {
  package var query: String
  package var mode: SearchMode
  /// Only provisions that apply as the filter says.
  package var filter: PassageFilter
  /// How many passages to return at most.
  package var limit: Int
  /// How many passages each arm brings to the fusion.
  package var depth: Int
  /// The language of the query; nil to identify it.
  package var language: AnalysisLanguage?
  /// The dense arm compares the query with every allowed embedding.
  package var isExact: Bool
  /// What every passage has to hold.
  package var requirements: TermRequirements
  /// Say of each passage why it has its rank.
  package var explains: Bool

  package static let usualDepth = 200

  package init(
    query: String, mode: SearchMode = .hybrid, filter: PassageFilter, limit: Int,
    depth: Int = usualDepth, language: AnalysisLanguage? = nil, isExact: Bool = false,
    requirements: TermRequirements = .none, explains: Bool = false
  ) {
    self.query = query
    self.mode = mode
    self.filter = filter
    self.limit = limit
    self.depth = depth
    self.language = language
    self.isExact = isExact
    self.requirements = requirements
    self.explains = explains
  }
}

/// A passage with the reasons for its rank.
package struct RankedPassage: Sendable {
  package var passage: StoredPassage
  package var act: StoredAct
  /// After fusion, between 0 and 1; a passage that the question names has 1.
  package var score: Double
  /// BM25; nil where full text did not find the passage.
  package var lexicalScore: Double?
  /// Cosine of question and passage; nil where the dense arm did not run.
  package var similarity: Double?
  package var isNamedInQuestion: Bool
  /// Where it was asked for.
  package var explanation: Explanation?
}

/// A citation in the question and what it stands for in this index on this day.
package struct ResolvedCitation: Sendable {
  package var citation: Citation
  package var resolution: CitationResolution
}

package struct SearchResult: Sendable {
  /// Best first.
  package var passages: [RankedPassage]
  package var citations: [ResolvedCitation]
  /// The question is nothing but citations.
  package var isCitationOnly: Bool
  package var language: AnalysisLanguage?
  package var support: QuestionSupport
  /// Nil where the whole question was embedded, or none of it.
  package var cut: QuestionCut?
}

/// How well the found passages cover the question; what answering decides a refusal on.
package struct QuestionSupport: Codable, Hashable, Sendable {
  /// Share of the question's content words, weighted by rarity, that the best of the first passages
  /// holds; between 0 and 1. Nil where the question and the passages are in different languages.
  package var coverage: Double?
  /// Cosine of the question and the nearest passage; nil without the dense arm.
  package var similarity: Double?
}
