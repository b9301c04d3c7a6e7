internal import Foundation

/// Words of law and administration in German, French and English, by which a question in one language finds
/// texts in another one: its words are looked for as their translations, too (Pirkola: The Effects of Query
/// Structure and Dictionary Setups in Dictionary-Based Cross-Language Retrieval, 1998).
///
/// Concepts are lines, languages columns; what a column offers besides its first expression are synonyms and
/// words of the same family that do not share a stem.
package struct Glossary: Sendable {
  /// What a text's words mean in another language.
  package struct Translation: Sendable {
    /// Terms of the other language with their weights, at most 1.
    package fileprivate(set) var terms: [String: Double] = [:]
    /// The share of the text's content words that the glossary has; between 0 and 1.
    package fileprivate(set) var coverage = 0.0
  }

  private typealias Expression = [String]

  private let language: AnalysisLanguage
  /// Lines of the concepts that have an expression, by its terms in this language.
  private let concepts: [Expression: [Int]]

  /// The glossary as it is read from this language.
  package static func from(_ language: AnalysisLanguage) -> Self {
    switch language {
    case .german: german
    case .french: french
    case .english: english
    }
  }

  private static let german = Self(.german)
  private static let french = Self(.french)
  private static let english = Self(.english)

  private init(_ language: AnalysisLanguage) {
    self.language = language
    let analyzer = TextAnalyzer(language: language)
    var concepts: [Expression: [Int]] = [:]
    for (line, columns) in Self.lines.enumerated() {
      for expression in Self.expressions(columns, language) {
        let terms = analyzer.contentTerms(expression)
        guard !terms.isEmpty, concepts[terms]?.last != line else { continue }
        concepts[terms, default: []].append(line)
      }
    }
    self.concepts = concepts
  }

  /// - Parameter parts: of a compound; they are translated where the glossary does not have the whole.
  package func translation(
    of text: String, to target: AnalysisLanguage, parts: (String) -> [String]
  ) -> Translation {
    let terms = TextAnalyzer(language: language).contentTerms(text)
    let analyzer = TextAnalyzer(language: target)
    var translation = Translation()
    var known = 0.0
    var rest = terms[...]
    while let first = rest.first {
      let lengths = 1...min(Self.longest, rest.count)
      if let length = lengths.last(where: { concepts[Array(rest.prefix($0))] != nil }) {
        add(Array(rest.prefix(length)), weight: 1, analyzer, to: &translation.terms)
        known += Double(length)
        rest = rest.dropFirst(length)
      } else {
        let parts = parts(first)
        let found = parts.filter { concepts[[$0]] != nil }
        for part in found {
          add([part], weight: Self.partWeight, analyzer, to: &translation.terms)
        }
        known += Double(found.count) / Double(max(parts.count, 1))
        rest = rest.dropFirst()
      }
    }
    translation.coverage = terms.isEmpty ? 0 : known / Double(terms.count)
    return translation
  }

  private func add(
    _ expression: Expression, weight: Double, _ analyzer: TextAnalyzer,
    to terms: inout [String: Double]
  ) {
    let lines = concepts[expression] ?? []
    // Which of its meanings a word has here is unknown.
    let weight = weight / Double(lines.count).squareRoot()
    for line in lines {
      for expression in Self.expressions(Self.lines[line], analyzer.language) {
        let words = Set(analyzer.contentTerms(expression))
        for word in words {
          terms[word] = max(terms[word] ?? 0, weight / Double(words.count).squareRoot())
        }
      }
    }
  }

  private static let lines: [[Substring]] =
    [
      procurement, civilLaw, administration, courtsAndFinance, technology, unionLaw, society,
      actions, thingsAndQuantities,
    ]
    .flatMap { $0.split(separator: "\n") }.map { $0.split(separator: "|") }

  private static func expressions(
    _ columns: [Substring], _ language: AnalysisLanguage
  ) -> [String] {
    let column =
      switch language {
      case .german: 0
      case .french: 1
      case .english: 2
      }
    guard columns.indices.contains(column) else { return [] }
    return columns[column].split(separator: ";")
      .map { $0.trimmingCharacters(in: .whitespaces) }
  }

  package static var conceptCount: Int { lines.count }

  /// Lines that have nothing to look for in this language.
  package static func incompleteConcepts(in language: AnalysisLanguage) -> [String] {
    let analyzer = TextAnalyzer(language: language)
    return lines.filter { columns in
      columns.count != 3
        || expressions(columns, language).allSatisfy { analyzer.contentTerms($0).isEmpty }
    }.map { $0.joined(separator: "|") }
  }

  /// Terms of an expression.
  private static let longest = 4
  private static let partWeight = 0.7
}
