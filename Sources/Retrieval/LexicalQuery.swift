internal import TextAnalysis

/// A question's words as the lexicon holds them, each with how much its repetition counts.
struct LexicalQuery {
  struct Pair: Hashable {
    var first: String
    var second: String
  }

  /// Looked for in the texts of one language only.
  struct Translation {
    var words: [String: Double] = [:]
    var subwords: [String: Double] = [:]
    /// The share of the question's content words that could be translated.
    var coverage: Double
  }

  private(set) var words: [String: Double] = [:]
  private(set) var subwords: [String: Double] = [:]
  /// Short parts of the question's compounds, which stand in texts as words.
  private(set) var partWords: [String: Double] = [:]
  /// What the question's words mean in the other languages of the index.
  private(set) var translations: [AnalysisLanguage: Translation] = [:]
  /// Looked for in the passages' contexts only.
  private(set) var headings: Set<String> = []
  /// Words of meaning that follow one another.
  private(set) var pairs: [Pair: Double] = [:]
  /// Words with these beginnings, as asked for.
  let prefixes: [String]

  /// - Parameters:
  ///   - languages: of the index: a question is read as a text in each.
  init(
    _ question: Question, prefixes: [String], languages: some Sequence<AnalysisLanguage>,
    subwords analysis: Subwords
  ) {
    self.prefixes = prefixes
    let text = question.searchText
    let language = question.language
    for indexed in languages {
      let terms = TextAnalyzer(language: indexed).contentTerms(text, in: language)
      Self.count(terms, into: &words)
      let parts = terms.flatMap { analysis.subwords(of: $0, isGerman: indexed == .german) }
      let shortWords = indexed == .german ? terms.filter(Subwords.isShort) : []
      Self.count(parts + shortWords, into: &subwords)
      Self.count(parts.filter(Subwords.isShort), into: &partWords)
      Self.count(
        zip(terms, terms.dropFirst()).filter { $0 != $1 }.map { Pair(first: $0, second: $1) },
        into: &pairs)
      if question.asksForDefinition {
        headings.formUnion(
          TextAnalyzer(language: indexed).contentTerms(DefinitionCue.headings(indexed)))
      }
    }
    guard let language else { return }
    for target in languages where target != language {
      translate(text, from: language, to: target, subwords: analysis)
    }
  }

  private mutating func translate(
    _ text: String, from language: AnalysisLanguage, to target: AnalysisLanguage,
    subwords analysis: Subwords
  ) {
    let translation = Glossary.from(language).translation(of: text, to: target) {
      language == .german ? analysis.parts(of: $0) : []
    }
    var result = Translation(coverage: translation.coverage)
    for (term, weight) in translation.terms {
      if words[term] == nil { result.words[term] = weight }
      for part in analysis.subwords(of: term, isGerman: target == .german)
      where subwords[part] == nil {
        result.subwords[part] = max(result.subwords[part] ?? 0, weight)
      }
    }
    translations[target] = result
  }

  /// All that is looked for as a word.
  var wordsAndParts: Set<String> {
    translations.values.reduce(into: headings.union(words.keys).union(partWords.keys)) {
      $0.formUnion($1.words.keys)
    }
  }

  /// All that is looked for as a part of words.
  var allSubwords: Set<String> {
    translations.values.reduce(into: Set(subwords.keys)) { $0.formUnion($1.subwords.keys) }
  }

  private static func count<Term: Hashable>(
    _ terms: some Sequence<Term>, into weights: inout [Term: Double]
  ) {
    var counts: [Term: Double] = [:]
    for term in terms { counts[term, default: 0] += 1 }
    for (term, count) in counts {
      weights[term] = max(weights[term] ?? 0, (Self.k3 + 1) * count / (Self.k3 + count))
    }
  }

  /// The k3 of BM25: how fast repetition in the question saturates.
  private static let k3 = 2.0
}
