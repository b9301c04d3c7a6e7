/// Words behind a number that say what it counts, so that it is none of a provision: `Artikel 5 Minuten`.
extension CitationCursor {
  /// Whether the word at this place is one. Everyday words that are units too (`may`, `pour`) are judged
  /// by what follows them.
  ///
  /// - Parameter kind: behind § a number is that of a provision, unless it is an amount or a time.
  func isUnit(_ offset: Int = 0, after kind: Citation.Kind) -> Bool {
    guard let word = token(offset) else { return false }
    let next = token(offset + 1)
    switch word.folded {
    case "may", "march", "mars":
      return next?.isYear == true
    case "pour":
      return next?.kind == .number || ["cent", "mille"].contains(next?.folded ?? "")
    case "points":
      guard let next else { return true }
      let isLetter = next.isPointLetter && !["'", "’"].contains(token(offset + 2)?.folded ?? "")
      return next.kind != .number && next.folded != "(" && next.romanValue == nil && !isLetter
    case "mal", "min":
      return kind != .section
    default:
      return CitationWords.units.contains(word.folded)
    }
  }
}

extension CitationToken {
  var isYear: Bool { Int(text).map { (1900...2099).contains($0) } == true }
}
