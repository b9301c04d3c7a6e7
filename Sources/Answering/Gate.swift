internal import Norms
package import TextAnalysis

/// Checks every statement of the language model against the passage it cites.
///
/// What it cannot see: a statement that uses the passage's words and numbers but turns their meaning
/// around. Hence each statement is shown with its source's verbatim text.
package struct Gate: Sendable {
  package enum Objection: String, Codable, Sendable {
    /// The statement cites a passage that was not offered.
    case unknownSource = "unknown_source"
    /// Something in quotation marks does not stand in the passage.
    case quoteNotVerbatim = "quote_not_verbatim"
    /// A number, deadline or provision number does not stand in the passage.
    case numberNotInSource = "number_not_in_source"
    /// The statement shares too few content words with a passage in its language.
    case notSupported = "not_supported"
    /// It only names the passage.
    case notAStatement = "not_a_statement"
    /// The sentence has no end: the model was cut off.
    case incomplete
    /// An earlier statement says the same.
    case repeated
  }

  /// - Parameters:
  ///   - citation: the passage's own citation, whose numbers a statement may use.
  ///   - heading: the titles of the passage's provision and of the acts around.
  ///   - isSameLanguage: statement and passage are both in `language`.
  /// - Returns: nil where the statement passes.
  package static func objection(
    to statement: String, passage: String, citation: String, heading: String,
    language: AnalysisLanguage, isSameLanguage: Bool
  ) -> Objection? {
    guard let last = statement.last, ".!?:;)]»“”\"’…".contains(last) else { return .incomplete }
    let source = folded(passage)
    if quotations(in: statement).contains(where: { !source.contains(folded($0)) }) {
      return .quoteNotVerbatim
    }
    let mentions = NumberMention.mentions(in: passage) + NumberMention.mentions(in: citation)
    if NumberMention.mentions(in: statement).contains(where: { !$0.isContained(in: mentions) }) {
      return .numberNotInSource
    }
    if isOnlyTitle(statement, citation: citation, heading: heading, language) {
      return .notAStatement
    }
    if isSameLanguage, support(of: statement, by: passage, language) < leastSupport {
      return .notSupported
    }
    return nil
  }

  /// Small models like to copy the line above a passage, or a citation in it, instead of saying
  /// what the passage says.
  private static func isOnlyTitle(
    _ statement: String, citation: String, heading: String, _ language: AnalysisLanguage
  ) -> Bool {
    var rest = statement
    // `§§ 28 und 29` is two citations in one place.
    let places = Set(CitationParser().citations(in: statement).map(\.range))
    for place in places.sorted(by: { $0.lowerBound > $1.lowerBound }) {
      rest.removeSubrange(place)
    }
    let analyzer = TextAnalyzer(language: language)
    let title = Set(analyzer.terms(citation + " " + heading))
    let words = analyzer.contentTerms(rest).filter { $0.contains(where: \.isLetter) }
    return words.count { !title.contains($0) } < 2
  }

  /// Share of the statement's content words that stand in the passage, by stem.
  static func support(
    of statement: String, by passage: String, _ language: AnalysisLanguage
  ) -> Double {
    let analyzer = TextAnalyzer(language: language)
    let words = Set(analyzer.contentTerms(statement))
    guard !words.isEmpty else { return 0 }
    return Double(words.intersection(analyzer.terms(passage)).count) / Double(words.count)
  }

  private static let leastSupport = 0.5

  /// What stands between quotation marks and is longer than a word or two.
  private static func quotations(in text: String) -> [String] {
    let pairs: [(Character, Set<Character>)] = [
      ("„", ["“", "”", "\""]), ("«", ["»"]), ("“", ["”"]), ("\"", ["\""]), ("»", ["«"]),
    ]
    var found: [String] = []
    var rest = Substring(text)
    while let start = rest.firstIndex(where: { character in pairs.contains { $0.0 == character } })
    {
      let closing = pairs.first { $0.0 == rest[start] }?.1 ?? []
      let inner = rest[rest.index(after: start)...]
      guard let end = inner.firstIndex(where: closing.contains) else { break }
      found.append(String(inner[..<end]))
      rest = inner[inner.index(after: end)...]
    }
    return found.filter { $0.count > 2 }
  }

  /// Blanks and line ends do not count, nor does a closing full stop inside a quotation.
  private static func folded(_ text: String) -> String {
    var text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    while text.last == "." || text.last == "…" { text.removeLast() }
    return text
  }
}
