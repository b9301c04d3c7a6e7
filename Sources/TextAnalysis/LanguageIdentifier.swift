/// Tells German, French and English apart, also in short questions.
package enum LanguageIdentifier {
  /// The language whose function words and letters stand out; nil where none does.
  package static func identify(_ text: String) -> AnalysisLanguage? {
    var scores: [AnalysisLanguage: Double] = [:]
    for language in AnalysisLanguage.allCases {
      let stopWords = StopWords.words(of: language)
      let words = Words.words(in: text, language)
      let common = words.count { stopWords.contains($0) }
      scores[language] =
        Double(common) + letterScore(of: text, language)
        + endingScore(of: words, language)
    }
    let ranked = scores.sorted { $0.value > $1.value }
    guard ranked[0].value >= 0.5, ranked[0].value > ranked[1].value else { return nil }
    return ranked[0].key
  }

  /// Letters that only one of the languages writes.
  private static func letterScore(of text: String, _ language: AnalysisLanguage) -> Double {
    let letters: Set<Character> =
      switch language {
      case .german: ["ä", "ö", "ü", "ß", "Ä", "Ö", "Ü", "§", "„"]
      case .french: ["é", "è", "ê", "à", "ç", "ù", "œ", "î", "ô", "û", "É", "«"]
      case .english: []
      }
    return Double(min(text.count(where: letters.contains), 4)) * 0.75
  }

  /// Endings that are frequent in one language and rare in the others.
  private static func endingScore(of words: [String], _ language: AnalysisLanguage) -> Double {
    let endings: [String] =
      switch language {
      case .german:
        [
          "ung", "ungen", "keit", "heit", "lich", "schaft", "gesetz", "tag", "frist", "kosten",
          "ssen", "tten",
        ]
      case .french: ["ment", "eur", "eurs", "eux", "ique", "aire", "aires", "iere", "oire"]
      case .english: ["ing", "ed", "ity", "ness", "ly", "ship"]
      }
    return Double(words.count { word in endings.contains(where: word.hasSuffix) }) * 0.4
  }
}
