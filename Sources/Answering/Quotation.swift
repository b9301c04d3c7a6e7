package import TextAnalysis

/// Picks what is quoted from a passage: the whole of it, or the part nearest to the question.
package enum Quotation {
  /// Longer passages are quoted in part.
  package static let longestWhole = 800

  /// A substring of `text`, character for character, cut at line or sentence ends.
  package static func quote(
    from text: String, for question: String, _ language: AnalysisLanguage
  ) -> String {
    guard text.count > longestWhole else { return text }
    let analyzer = TextAnalyzer(language: language)
    let words = Set(analyzer.contentTerms(question))
    let pieces = pieces(of: text)
    let scores = pieces.map { words.intersection(analyzer.terms(String(text[$0]))).count }
    guard let best = scores.indices.max(by: { (scores[$0], -$0) < (scores[$1], -$1) }) else {
      return String(text.prefix(longestWhole))
    }
    var range = pieces[best]
    var (first, last) = (best, best)
    // Around the best piece the text goes on until the quotation is long enough to be understood.
    while true {
      if last + 1 < pieces.count,
        text.distance(from: range.lowerBound, to: pieces[last + 1].upperBound) <= longestWhole
      {
        last += 1
        range = range.lowerBound..<pieces[last].upperBound
      } else if first > 0,
        text.distance(from: pieces[first - 1].lowerBound, to: range.upperBound) <= longestWhole
      {
        first -= 1
        range = pieces[first].lowerBound..<range.upperBound
      } else {
        return String(text[range])
      }
    }
  }

  /// Lines of the text without the blanks around them.
  private static func pieces(of text: String) -> [Range<String.Index>] {
    text.split(separator: "\n").compactMap { line in
      guard let first = line.firstIndex(where: { !$0.isWhitespace }),
        let last = line.lastIndex(where: { !$0.isWhitespace })
      else { return nil }
      return first..<line.index(after: last)
    }
  }
}
