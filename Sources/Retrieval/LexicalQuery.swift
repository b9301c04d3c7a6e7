internal import TextAnalysis

/// A question's words as the lexicon holds them, each with how much its repetition counts.
struct LexicalQuery {
  struct Pair: Hashable {
    var first: String
    var second: String
  }

  private(set) var words: [String: Double] = [:]
  private(set) var subwords: [String: Double] = [:]
  /// Short parts of the question's compounds, which stand in texts as words.
  private(set) var partWords: [String: Double] = [:]
  /// Words of meaning that follow one another.
  private(set) var pairs: [Pair: Double] = [:]
  /// Words with these beginnings, as asked for.
  let prefixes: [String]

  /// - Parameters:
  ///   - language: of the question; nil where it is unknown.
  ///   - languages: of the index: a question is read as a text in each.
  init(
    _ text: String, prefixes: [String], language: AnalysisLanguage?,
    languages: some Sequence<AnalysisLanguage>, subwords analysis: Subwords
  ) {
    self.prefixes = prefixes
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
    }
  }

  /// All that is looked for as a word.
  var wordsAndParts: Set<String> { Set(words.keys).union(partWords.keys) }

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
