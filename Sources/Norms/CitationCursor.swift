/// A place in the tokens of a text, and the reading of one citation from there.
struct CitationCursor {
  var tokens: [CitationToken]
  let actKeys: Set<String>
  var index = 0
  /// Guesses where the name of an unknown French act ends; not where all that follows is the name.
  var guessesNames = true

  init(tokens: [CitationToken], actKeys: Set<String>) {
    self.tokens = tokens
    self.actKeys = actKeys
  }

  func token(_ offset: Int = 0) -> CitationToken? {
    tokens.indices.contains(index + offset) ? tokens[index + offset] : nil
  }

  mutating func accept(_ sign: String) -> Bool {
    guard token()?.folded == sign else { return false }
    index += 1
    return true
  }

  var firstTrigger: Int? { tokens.indices.first { isTrigger(at: $0) } }

  /// A key word for a kind of provision, with something like a number after it, or an article of a
  /// French code by its number alone: `L. 2113-10`.
  func isTrigger(at place: Int) -> Bool {
    guard let kind = CitationWords.kinds[tokens[place].folded] else {
      return isCodeArticle(at: place)
    }
    var next = place + 1
    while next < tokens.count, ["§", ".", "°", "º"].contains(tokens[next].folded) { next += 1 }
    guard next < tokens.count else { return false }
    if tokens[next].kind == .number { return true }
    switch kind {
    case .annex:
      return tokens[next].romanValue != nil || tokens[next].isAbbreviation
        || tokens[next].text.utf8.count == 1 || Self.smallRoman(tokens[next]) != nil
    case .article:
      return CitationWords.frenchCode.contains(tokens[next].folded)
        && (tokens[next].isCapitalised || isCodeNumber(at: next + 1))
        || tokens[next].romanValue != nil || tokens[next].folded == "premier"
    case .recital:
      return tokens[next].folded == "(" && next + 2 < tokens.count
        && tokens[next + 1].kind == .number && tokens[next + 2].folded == ")"
    case .section, .clause:
      return false
    }
  }

  /// `annex iii`
  static func smallRoman(_ token: CitationToken) -> String? {
    guard token.kind == .word, token.text == token.folded, token.text.utf8.count <= 4,
      RomanNumeral.value(of: token.text.uppercased()) != nil
    else { return nil }
    return token.text.uppercased()
  }

  private func isCodeArticle(at place: Int) -> Bool {
    guard CitationWords.frenchCode.contains(tokens[place].folded), isCodeNumber(at: place + 1)
    else {
      return false
    }
    // `l2113-10`, `l. 2113-10`: in small letters only what looks like nothing else.
    let next = tokens[place + 1]
    return tokens[place].isCapitalised || tokens[place].text.utf8.count == 1 && !next.followsBlank
  }

  /// `. 2113-10`, `2113-10`
  private func isCodeNumber(at place: Int) -> Bool {
    var place = place
    while place < tokens.count, [".", "*"].contains(tokens[place].folded) { place += 1 }
    return place < tokens.count && tokens[place].kind == .number && tokens[place].text.contains("-")
  }

  func isAmbiguous(at place: Int) -> Bool {
    CitationWords.ambiguousKinds.contains(tokens[place].folded)
  }

  mutating func dropClosingSigns() {
    while let last = tokens.last, ["?", "!", ".", ";", ":", "\"", "“", "»"].contains(last.folded) {
      tokens.removeLast()
    }
  }

  /// Reads from a trigger on; nil, with the place undefined, where no citation stands there.
  mutating func readCitations() -> [Citation]? {
    guard let sign = token() else { return nil }
    let named = CitationWords.kinds[sign.folded]
    guard let kind = named ?? (isCodeArticle(at: index) ? .article : nil) else { return nil }
    var isPlural = Self.plurals.contains(sign.folded)
    if named != nil { index += 1 }
    while let next = token(), ["§", ".", "°", "º"].contains(next.folded) {
      if next.folded == "§" { isPlural = true }
      index += 1
    }
    let isBracketed = kind == .recital && accept("(")
    guard let number = readNumber(kind: kind) else {
      guard kind == .annex, let act = readAct() else { return nil }
      return [Citation(kind: .annex, number: "", act: act)]
    }
    if isBracketed { _ = accept(")") }
    return readRest(of: Citation(kind: kind, number: number), isPlural: isPlural)
  }

  /// What follows the number of the first provision.
  mutating func readRest(of first: Citation, isPlural: Bool) -> [Citation]? {
    if token()?.folded == "/" || isMeasure(first.kind, isPlural: isPlural) { return nil }
    var citations = [Self.splitRange(first)]
    readSpan(into: &citations[0])
    readParts(into: &citations[0])
    readSpan(into: &citations[0])
    readFurther(into: &citations, isPlural: isPlural)
    if let act = readAct() {
      for position in citations.indices { citations[position].act = act }
      if citations.count == 1 { readPartsBehindAct(into: &citations[0]) }
    }
    return citations
  }

  /// `§ 97 GWB Abs. 4`
  private mutating func readPartsBehindAct(into citation: inout Citation) {
    guard citation.paragraph == nil, citation.points.isEmpty, citation.sentence == nil else {
      return
    }
    let start = index
    _ = accept(",")
    guard let word = token()?.folded, CitationWords.paragraph.contains(word), word != "§" else {
      index = start
      return
    }
    let before = index
    readParts(into: &citation)
    if index == before { index = start }
  }

  /// `Artikel 5 Minuten`, `Art. 12,50`: a number that counts something.
  private func isMeasure(_ kind: Citation.Kind, isPlural: Bool) -> Bool {
    guard let next = token() else { return false }
    if isUnit(after: kind) { return knownActLength() == nil }
    guard !isPlural, next.folded == ",", !next.followsBlank, let digits = token(1),
      digits.kind == .number, !digits.followsBlank
    else { return false }
    return true
  }

  /// `97-99` is one token. Articles of French codes have such numbers: what they mean is seen later.
  private static func splitRange(_ citation: Citation) -> Citation {
    let ends = citation.number.split(separator: "-")
    guard citation.kind != .article, ends.count == 2 else { return citation }
    var citation = citation
    citation.number = String(ends[0])
    citation.span = .through(String(ends[1]))
    return citation
  }

  private static let plurals: Set<String> = [
    "paragraphen", "paragrafen", "artikeln", "articles", "arts", "artt", "annexes", "recitals",
    "considérants", "erwägungsgründe", "anlagen", "anhänge",
  ]
}
