/// Parts of articles as French names them: `II bis`, `2°`, `a)`, `2e alinéa`, behind the article or, with
/// the smallest first, in front of it: `b du 2° du I de l'article L. 311-5`.
extension CitationCursor {
  /// One part behind an article.
  mutating func readFrenchPart(into citation: inout Citation) -> Bool {
    guard citation.kind == .article || citation.kind == .section else { return false }
    if let part = readOrdinalPart() {
      part.apply(to: &citation)
      return true
    }
    if let point = readNumberedPoint() {
      citation.points.append(point)
      return true
    }
    guard let word = token(), word.kind == .word, word.text == word.folded,
      word.text.utf8.count <= 2, token(1)?.folded == ")", token(1)?.followsBlank == false
    else { return false }
    citation.points.append(word.text)
    index += 2
    return true
  }

  /// A Roman numeral with its suffix: `II bis`.
  mutating func readRomanNumber() -> String? {
    guard let numeral = token(), numeral.romanValue != nil else { return nil }
    index += 1
    guard let suffix = token(), LatinSuffix.words.contains(suffix.folded) else {
      return numeral.text
    }
    index += 1
    return numeral.text + " " + suffix.folded
  }

  /// The parts that end right before the article at `end`, and where they begin; the longest reading
  /// that starts at or after `bound`.
  func frenchPrefix(
    endingAt end: Int, from bound: Int
  ) -> (parts: [FrenchPart], others: [FrenchPart], start: Int)? {
    guard end > bound,
      tokens[end].folded.hasPrefix("art") || tokens[end].folded == "§"
        || tokens[end].folded.hasPrefix("ann") || tokens[end].folded.hasPrefix("anh")
    else { return nil }
    for start in max(bound, end - 24)..<end {
      var cursor = self
      cursor.index = start
      if let (parts, others) = cursor.readFrenchPrefix(endingAt: end) {
        return (parts, others, start)
      }
    }
    return nil
  }

  /// Nothing but `l'` or `le` stands in front.
  func isOnlyArticle(before place: Int) -> Bool {
    tokens[..<place].allSatisfy { ["l", "le", "la", "les", "'", "’"].contains($0.folded) }
  }

  private mutating func readFrenchPrefix(
    endingAt end: Int
  ) -> (parts: [FrenchPart], others: [FrenchPart])? {
    var parts: [FrenchPart] = []
    var others: [FrenchPart] = []
    while index < end {
      guard let part = readPrefixPart(), index < end else { return nil }
      while parts.isEmpty, let other = readAlternative(to: part) { others.append(other) }
      guard readLink() else { return nil }
      parts.append(part)
    }
    return index == end && !parts.isEmpty ? (parts, others) : nil
  }

  /// `and (e)` behind `points (c)`
  private mutating func readAlternative(to part: FrenchPart) -> FrenchPart? {
    let start = index
    guard let sign = token()?.folded, [",", "and", "et", "und", "or", "ou", "oder"].contains(sign)
    else {
      return nil
    }
    index += 1
    switch part {
    case .point:
      let isBracketed = accept("(")
      if let value = token(), value.isPointLetter || value.isPlainNumber {
        index += 1
        if isBracketed || token()?.followsBlank == false {
          _ = accept(")") || accept("°") || accept("º")
        }
        return .point(value.folded)
      }
    case .paragraph:
      if let value = token(), value.isPlainNumber {
        index += 1
        return .paragraph(value.folded)
      }
    case .alinea, .sentence: break
    }
    index = start
    return nil
  }

  private mutating func readPrefixPart() -> FrenchPart? {
    if let part = readOrdinalPart() { return part }
    if let point = readNumberedPoint() { return .point(point) }
    if let roman = readRomanNumber() { return .paragraph(roman) }
    var citation = Citation(kind: .article, number: "")
    if readNamedPart(into: &citation) {
      if let paragraph = citation.paragraph { return .paragraph(paragraph) }
      if let alinea = citation.alinea { return .alinea(alinea) }
      return citation.points.first.map(FrenchPart.point)
    }
    guard let word = token(), word.isPointLetter else { return nil }
    index += 1
    _ = accept(")")
    return .point(word.text)
  }

  /// `2e alinéa`, `premier alinéa`, `première phrase`
  private mutating func readOrdinalPart() -> FrenchPart? {
    guard let word = token(), let number = Self.ordinal(word), let unit = token(1)?.folded else {
      return nil
    }
    if CitationWords.alinea.contains(unit) {
      index += 2
      if unit == "al" { _ = accept(".") }
      return .alinea(number)
    }
    guard unit == "phrase" || unit == "sentence" else { return nil }
    index += 2
    return .sentence(number)
  }

  /// `2°`, `1° bis`
  private mutating func readNumberedPoint() -> String? {
    guard let number = token(), number.isPlainNumber, let sign = token(1),
      ["°", "º"].contains(sign.folded), !sign.followsBlank
    else { return nil }
    index += 2
    guard let suffix = token(), LatinSuffix.words.contains(suffix.folded) else {
      return number.folded
    }
    index += 1
    return number.folded + suffix.folded
  }

  /// `du`, `de l'`, `de la`, `of the`, `des`
  private mutating func readLink() -> Bool {
    if accept("du") || accept("des") || accept("von") || accept("der") { return true }
    if accept("of") {
      _ = accept("the")
      return true
    }
    if accept("à") {
      if accept("l") { return accept("'") || accept("’") }
      return true
    }
    guard accept("de") else { return false }
    if accept("l") { return accept("'") || accept("’") }
    _ = accept("la") || accept("cet")
    return true
  }

  private static func ordinal(_ token: CitationToken) -> Int? {
    if token.kind == .word { return CitationWords.ordinals[token.folded] }
    let digits = token.folded.prefix { $0.isASCII && $0.isNumber }
    let ending = token.folded[digits.endIndex...]
    return ["e", "er", "ère", "re", "ème", "eme", "nd", "nde"].contains(ending) ? Int(digits) : nil
  }
}

/// A part of an article named before it.
enum FrenchPart {
  case paragraph(String)
  case point(String)
  case alinea(Int)
  case sentence(Int)

  func apply(to citation: inout Citation) {
    switch self {
    case .paragraph(let number): citation.paragraph = citation.paragraph ?? number
    case .point(let number): citation.points.append(number)
    case .alinea(let number): citation.alinea = citation.alinea ?? number
    case .sentence(let number): citation.sentence = citation.sentence ?? number
    }
  }
}

extension [Citation] {
  /// Adds to the first citation what stands in front of it.
  mutating func add(_ parts: [FrenchPart], or others: [FrenchPart]) {
    let bare = self[0]
    self[0].add(parts)
    for (position, other) in others.enumerated() {
      var citation = bare
      citation.add([other] + parts.dropFirst())
      insert(citation, at: position + 1)
    }
  }
}

extension Citation {
  /// - Parameter parts: smallest first.
  mutating func add(_ parts: [FrenchPart]) {
    for part in parts.reversed() { part.apply(to: &self) }
  }
}
