/// A place in the tokens of a text, and the reading of one citation from there.
struct CitationCursor {
  var tokens: [CitationToken]
  let actKeys: Set<String>
  var index = 0

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

  mutating func acceptWord(of words: Set<String>) -> Bool {
    guard let token = token(), words.contains(token.folded) else { return false }
    index += 1
    _ = accept(".")
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
        || tokens[next].text.utf8.count == 1
    case .article:
      return CitationWords.frenchCode.contains(tokens[next].folded)
        && (tokens[next].isCapitalised || isCodeNumber(at: next + 1))
        || tokens[next].romanValue != nil || tokens[next].folded == "premier"
    case .section, .recital, .clause:
      return false
    }
  }

  private func isCodeArticle(at place: Int) -> Bool {
    CitationWords.frenchCode.contains(tokens[place].folded) && tokens[place].isCapitalised
      && isCodeNumber(at: place + 1)
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
    if named != nil { index += 1 }
    var isPlural = false
    while let next = token(), ["§", ".", "°", "º"].contains(next.folded) {
      if next.folded == "§" { isPlural = true }
      index += 1
    }
    guard let number = readNumber(kind: kind) else {
      guard kind == .annex, let act = readAct() else { return nil }
      return [Citation(kind: .annex, number: "", act: act)]
    }
    if token()?.folded == "/" { return nil }

    var citations: [Citation] = []
    for number in ends(ofRange: number, kind: kind) {
      citations.append(Citation(kind: kind, number: number))
    }
    while acceptWord(of: ["f", "ff"]) {}
    readParts(into: &citations[citations.count - 1])
    readFurther(into: &citations, kind: kind, isPlural: isPlural)
    if let act = readAct() {
      for position in citations.indices { citations[position].act = act }
    }
    return citations
  }

  /// `und 98`, `bis 99`, `, 5`: further numbers, or further paragraphs of the same provision.
  private mutating func readFurther(
    into citations: inout [Citation], kind: Citation.Kind, isPlural: Bool
  ) {
    while true {
      let start = index
      guard let sign = token(), CitationWords.conjunction.contains(sign.folded) else { return }
      index += 1
      guard token()?.kind == .number || token().map(isCodeLetter) == true,
        let number = readNumber(kind: kind), token()?.folded != "/",
        token()?.folded != "."
          || index + 1 >= tokens.count
      else {
        index = start
        return
      }
      let last = citations[citations.count - 1]
      var next = Citation(kind: kind, number: number)
      if !isPlural, last.paragraph != nil, last.points.isEmpty, last.sentence == nil {
        next.number = last.number
        next.paragraph = number
      } else if !isPlural, last.paragraph != nil || !last.points.isEmpty || last.sentence != nil {
        index = start
        return
      }
      readParts(into: &next)
      citations.append(next)
    }
  }

  private func isCodeLetter(_ token: CitationToken) -> Bool {
    token.isCapitalised && CitationWords.frenchCode.contains(token.folded)
  }

  private func ends(ofRange number: String, kind: Citation.Kind) -> [String] {
    guard kind == .section, number.contains("-") else { return [number] }
    return number.split(separator: "-").map(String.init)
  }
}
