internal import Foundation
internal import Norms
internal import TextAnalysis

/// A question with what can be seen in it before any search.
struct Question {
  let text: String
  /// What the arms look for: the text without the state whose law it asks for.
  let searchText: String
  let asksForDefinition: Bool
  let language: AnalysisLanguage?
  /// The state whose law it asks for, of those in the index; nil where that goes without saying in its
  /// language.
  let jurisdiction: Jurisdiction?
  let citations: [FoundCitation]
  /// Nothing but citations, blanks and punctuation.
  let isCitationOnly: Bool

  /// - Parameters:
  ///   - language: nil to identify it.
  ///   - jurisdictions: whose law the index holds.
  init(
    _ query: String, language: AnalysisLanguage?, jurisdictions: Set<Jurisdiction>,
    parser: CitationParser
  ) {
    let text = query.trimmingCharacters(in: .whitespacesAndNewlines)
    let found = parser.citations(in: text)
    self.text = text
    self.language = language ?? LanguageIdentifier.identify(text)
    citations = found
    let home: Jurisdiction? =
      switch self.language {
      case .german: .germany
      case .french: .france
      case .english, nil: nil
      }
    let place = StatedPlace(in: text).flatMap {
      $0.jurisdiction != home && jurisdictions.contains($0.jurisdiction) ? $0 : nil
    }
    jurisdiction = place?.jurisdiction
    searchText = place?.rest ?? text
    asksForDefinition = DefinitionCue.isIn(text, self.language)
    let rest = text.indices.filter { index in
      !found.contains { $0.range.contains(index) }
    }
    // `i. V. m.`, `und`, `l'`: what ties citations together is no question.
    let words = String(rest.map { text[$0].isLetter || text[$0].isNumber ? text[$0] : " " })
      .lowercased().split(separator: " ")
    isCitationOnly =
      !found.isEmpty && words.allSatisfy { CitationParser.tyingWords.contains(String($0)) }
  }
}
