/// Turns text into full-text terms: words folded, stemmed (Snowball) and rid of French elisions.
package struct TextAnalyzer: Sendable {
  /// Changes whenever the same text would give other terms; an index remembers it.
  package static let version = 1

  package let language: AnalysisLanguage

  package init(language: AnalysisLanguage) { self.language = language }

  /// Every word and number, in order; what is indexed.
  package func terms(_ text: String) -> [String] {
    let stemmer = Stemmer(language)
    return Words.words(in: text, language).map { term(for: $0, stemmer) }
  }

  /// The words that carry meaning, without articles, pronouns and the like; what is searched for.
  package func contentTerms(_ text: String) -> [String] {
    let stemmer = Stemmer(language)
    let stopWords = StopWords.words(of: language)
    return Words.words(in: text, language).filter { !stopWords.contains($0) && $0.count > 1 }
      .map { term(for: $0, stemmer) }
  }

  /// Numbers stay as they are; accents fall only after stemming, whose rules need them.
  private func term(for word: String, _ stemmer: borrowing Stemmer) -> String {
    guard let first = word.unicodeScalars.first, !("0"..."9").contains(first) else { return word }
    return Folding.withoutAccents(stemmer.stem(word))
  }
}
