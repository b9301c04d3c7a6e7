extension CitationCursor {
  /// The name of an act from here on, with the words that tie it on (`der`, `du`, `of the`).
  mutating func readAct() -> String? {
    let start = index
    _ = accept(",")
    while let word = token(),
      CitationWords.beforeAct.contains(word.folded) || ["'", "’"].contains(word.folded)
    {
      index += 1
    }
    guard
      let length = knownActLength() ?? abbreviationLength() ?? numberedActLength()
        ?? englishActLength() ?? germanActLength() ?? frenchActLength()
    else {
      index = start
      return nil
    }
    let name = joined(index..<index + length)
    index += length
    return name
  }

  /// The name of an act that ends right before `end`: `GWB § 97`.
  func actName(endingAt end: Int, from bound: Int) -> (name: String, start: Int)? {
    var end = end
    if end > bound, [",", ":"].contains(tokens[end - 1].folded) { end -= 1 }
    guard end > bound else { return nil }
    for start in max(bound, end - 12)..<end
    where actKeys.contains(ActName.key(joined(start..<end))) {
      return (joined(start..<end), start)
    }
    var copy = self
    for start in max(bound, end - 4)..<end {
      copy.index = start
      if let length = copy.abbreviationLength() ?? copy.englishActLength(), start + length == end {
        return (joined(start..<end), start)
      }
    }
    return nil
  }

  /// What stands between here and the end of `text`, where it can be the name of an act.
  func remainderAsAct(of text: String) -> String? {
    var start = index
    if tokens[start].folded == "," { start += 1 }
    while start < tokens.count - 1,
      CitationWords.beforeAct.contains(tokens[start].folded)
        || ["'", "’"].contains(tokens[start].folded)
    {
      start += 1
    }
    guard start < tokens.count, tokens.count - start <= 20 else { return nil }
    let first = tokens[start]
    let isOneWord = start == tokens.count - 1
    guard first.kind == .word,
      isOneWord || CitationWords.actType.contains(first.folded)
        || first.isCapitalised && !first.isAbbreviation,
      !tokens[start...].contains(where: { ["?", "!", ";", ":", "§"].contains($0.folded) })
    else { return nil }
    return String(text[first.range.lowerBound..<tokens[tokens.count - 1].range.upperBound])
  }

  func joined(_ range: Range<Int>) -> String {
    var name = ""
    for token in tokens[range] {
      if token.followsBlank, !name.isEmpty { name += " " }
      name += token.text
    }
    return name
  }

  func knownActLength() -> Int? {
    guard !actKeys.isEmpty else { return nil }
    for length in stride(from: min(14, tokens.count - index), to: 0, by: -1) {
      let candidate = joined(index..<index + length)
      if actKeys.contains(ActName.key(candidate)) { return length }
    }
    return nil
  }

  /// `GWB`, `VgV 2016`, `SGB X`, `BITV 2.0`, `AI Act`.
  private func abbreviationLength() -> Int? {
    guard let first = token(), first.isAbbreviation, first.romanValue == nil else { return nil }
    if let length = englishActLength() { return length }
    guard let next = token(1), next.followsBlank else { return 1 }
    let isYear = next.isYear
    let isBook = first.text == "SGB" && next.isPlainNumber
    let isVersion = next.kind == .number && next.text.contains(".") && !next.text.hasSuffix(".")
    return isYear || isBook || isVersion || next.romanValue != nil ? 2 : 1
  }

  /// `Verordnung (EU) 2016/679`, `directive 2014/24/UE`, `Verordnung (EG) Nr. 765/2008`.
  private func numberedActLength() -> Int? {
    guard let first = token(), CitationWords.actType.contains(first.folded) else { return nil }
    var offset = 1
    if token(offset)?.folded == "(", token(offset + 2)?.folded == ")" { offset += 3 }
    if token(offset)?.folded == "." { offset += 1 }
    if token(offset)?.folded == "(", token(offset + 2)?.folded == ")" { offset += 3 }
    while let next = token(offset), ["nr", "no", "n", ".", "°", "º"].contains(next.folded) {
      offset += 1
    }
    if let next = token(offset), ["eu", "eg", "ue", "ce", "ec"].contains(next.folded) {
      offset += 1
    }
    guard token(offset)?.kind == .number else { return nil }
    offset += 1
    while token(offset)?.folded == "/", let next = token(offset + 1), next.kind != .sign {
      offset += 2
    }
    return offset
  }

  /// `AI Act`, `Interoperable Europe Act`: up to four words in capitals before `Act`.
  private func englishActLength() -> Int? {
    for length in 1...4 {
      guard let word = token(length), token(length - 1)?.isCapitalised == true else { return nil }
      if word.text == "Act" { return length + 1 }
    }
    return nil
  }

  /// `code du travail`, `loi MARCHE`, `C. trav.`: as far as the name can be told from what follows.
  private func frenchActLength() -> Int? {
    guard guessesNames, let first = token() else { return nil }
    if first.text == "C", token(1)?.folded == "." {
      var offset = 2
      while let word = token(offset), word.kind == .word, word.text == word.folded,
        token(offset + 1)?.folded == "."
      {
        offset += 2
      }
      return offset > 2 ? offset : nil
    }
    guard CitationWords.frenchActType.contains(first.folded) else { return nil }
    var offset = 1
    var hasName = false
    while let word = token(offset), offset < 8 {
      if CitationWords.frenchLink.contains(word.folded) {
        offset += 1
        continue
      }
      guard word.kind == .word,
        !hasName || CitationWords.frenchLink.contains(tokens[index + offset - 1].folded)
      else { break }
      hasName = true
      offset += 1
      if word.isCapitalised { break }
    }
    while offset > 1, CitationWords.frenchLink.contains(tokens[index + offset - 1].folded) {
      offset -= 1
    }
    return hasName ? offset : nil
  }

  /// `Grundgesetzes`, `Vergabeverordnung`: one German word that says it is an act.
  private func germanActLength() -> Int? {
    guard let word = token(), word.isCapitalised, word.text.utf8.count > 10 else { return nil }
    let endings = [
      "gesetz", "gesetzes", "gesetzbuch", "gesetzbuchs", "gesetzbuches", "ordnung",
      "grundverordnung",
    ]
    return endings.contains { word.folded.hasSuffix($0) && word.folded != $0 } ? 1 : nil
  }
}
