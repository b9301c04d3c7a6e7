internal import Foundation
internal import TextAnalysis

/// Words that passages must hold, whatever else the question says: `"eine Wendung"` in this order, and
/// `Wortanfang*`.
package struct TermRequirements: Hashable, Sendable {
  package var phrases: [String] = []
  /// Folded as terms are.
  package var prefixes: [String] = []

  package static let none = Self()

  /// - Returns: the requirements, and the query without their marks.
  package static func parse(_ query: String) -> (requirements: Self, text: String) {
    var requirements = Self()
    var text = ""
    var rest = query[...]
    while let mark = rest.firstIndex(where: { quotes[$0] != nil || $0 == "*" }) {
      text += rest[..<mark]
      let after = rest.index(after: mark)
      if rest[mark] == "*" {
        let isAtEnd = after == rest.endIndex || rest[after].isWhitespace
        let word = text.reversed().prefix { $0.isLetter || $0.isNumber }
        if isAtEnd, word.count >= shortestPrefix {
          requirements.prefixes += TextAnalyzer.folded(String(word.reversed()))
        } else {
          text.append(" ")
        }
        rest = rest[after...]
      } else if let end = rest[after...].firstIndex(where: { $0 == quotes[rest[mark]] }) {
        let phrase = rest[after..<end]
        if phrase.contains(where: { $0.isLetter || $0.isNumber }) {
          requirements.phrases.append(String(phrase))
        }
        text += phrase
        rest = rest[rest.index(after: end)...]
      } else {
        rest = rest[after...]
      }
    }
    return (requirements, text + rest)
  }

  /// The condition in FTS5's query language; nil where there is none.
  func pattern(in languages: Set<AnalysisLanguage>) -> String? {
    let languages = languages.sorted { $0.rawValue < $1.rawValue }
    let conditions =
      phrases.map { phrase in
        Set(
          languages.map { language in
            Self.quoted(TextAnalyzer(language: language).terms(phrase).joined(separator: " "))
          }
        ).sorted().joined(separator: " OR ")
      }
      + prefixes.map { prefix in
        // Where the beginning is longer than the stem, the stem is meant.
        let stems = Set(languages.flatMap { TextAnalyzer(language: $0).terms(prefix) })
        return (["\(Self.quoted(prefix))*"] + stems.sorted().map(Self.quoted))
          .joined(separator: " OR ")
      }
    guard !conditions.isEmpty else { return nil }
    return conditions.map { "(\($0))" }.joined(separator: " AND ")
  }

  private static func quoted(_ terms: String) -> String {
    "\"" + terms.filter { $0 != "\"" } + "\""
  }

  private static let quotes: [Character: Character] = ["\"": "\"", "„": "“", "“": "”", "«": "»"]
  private static let shortestPrefix = 3
}
