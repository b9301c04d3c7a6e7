/// Turns text into full-text terms: words folded, stemmed (Snowball) and rid of French elisions.
package struct TextAnalyzer: Sendable {
  /// Changes whenever the same text would give other terms; an index remembers it.
  package static let version = 2

  package let language: AnalysisLanguage

  package init(language: AnalysisLanguage) { self.language = language }

  /// Every word and number, in order; what is indexed.
  package func terms(_ text: String) -> [String] {
    let stemmer = Stemmer(language)
    return Words.words(in: text, language).map { term(for: $0, stemmer) }
  }

  /// The words that carry meaning, without articles, pronouns and the like; what is searched for.
  ///
  /// - Parameter textLanguage: in which the text is, where that is not the analyzer's language.
  package func contentTerms(_ text: String, in textLanguage: AnalysisLanguage? = nil) -> [String] {
    let stemmer = Stemmer(language)
    let stopWords = [language, textLanguage ?? language].map(StopWords.words)
    return Words.words(in: text, language).filter { word in
      word.count > 1 && !stopWords.contains { $0.contains(word) }
    }.map { term(for: $0, stemmer) }
  }

  /// The words of a text as terms would be, but not stemmed.
  package static func folded(_ text: String) -> [String] {
    Words.words(in: text, .english).map(Folding.withoutAccents)
  }

  /// The terms of what `contentTerms` leaves out.
  static func commonTerms(_ language: AnalysisLanguage) -> Set<String> {
    let analyzer = Self(language: language)
    let stemmer = Stemmer(language)
    return Set(StopWords.words(of: language).map { analyzer.term(for: $0, stemmer) })
  }

  /// Numbers stay as they are; accents fall only after stemming, whose rules need them.
  private func term(for word: String, _ stemmer: borrowing Stemmer) -> String {
    guard let first = word.unicodeScalars.first, !("0"..."9").contains(first) else { return word }
    return Folding.withoutAccents(stemmer.stem(word))
  }
}
