internal import Foundation
internal import Norms
internal import TextAnalysis

/// A question with what can be seen in it before any search.
struct Question {
  let text: String
  let language: AnalysisLanguage?
  let citations: [FoundCitation]
  /// Nothing but citations, blanks and punctuation.
  let isCitationOnly: Bool

  /// - Parameter language: nil to identify it.
  init(_ query: String, language: AnalysisLanguage?, parser: CitationParser) {
    let text = query.trimmingCharacters(in: .whitespacesAndNewlines)
    let found = parser.citations(in: text)
    self.text = text
    self.language = language ?? LanguageIdentifier.identify(text)
    citations = found
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
