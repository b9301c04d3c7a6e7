extension CitationCursor {
  /// The number of a provision, normalised: `97`, `10a`, `L2113-11`, `III`.
  mutating func readNumber(kind: Citation.Kind) -> String? {
    guard let first = token() else { return nil }
    if first.kind == .word { return readWordNumber(first, kind: kind) }
    guard first.kind == .number else { return nil }
    index += 1
    var number = first.folded
    if kind != .clause, number.contains("."), kind != .annex { return nil }
    if number.hasSuffix("er"), kind == .article { number.removeLast(2) }
    number = number.replacing("\u{2011}", with: "-")

    if let next = token(), next.kind == .word {
      let after = token(1)
      if next.folded == next.text, next.text.utf8.count == 1, after?.folded != ".",
        after?.folded != ")", after?.folded != "'", after?.folded != "’", next.text != "à",
        next.text != "f", after?.kind != .number, !isSpelledOut(next, after), next.followsBlank,
        !isFrenchVerb(next, after), !number.contains(where: \.isLetter),
        kind == .section || kind == .article
      {
        number += next.folded
        index += 1
      } else if kind == .article {
        number += readFrenchSuffix()
      }
    }
    return number
  }

  /// `§ 97 i V m § 98`
  private func isSpelledOut(_ letter: CitationToken, _ next: CitationToken?) -> Bool {
    letter.text == "i" && next?.folded == "v" || letter.text == "u" && next?.folded == "§"
  }

  /// `l'article 1240 a été`: a verb, not `Art. 104 a`.
  private func isFrenchVerb(_ word: CitationToken, _ next: CitationToken?) -> Bool {
    word.text == "a" && next?.kind == .word && next?.isCapitalised == false
      && !CitationWords.beforeAct.contains(next?.folded ?? "")
      && !CitationWords.paragraph.contains(next?.folded ?? "")
      && !CitationWords.conjunction.contains(next?.folded ?? "")
  }

  /// ` bis`, ` undecies B`, ` A`: as the number has it, in lower case.
  private mutating func readFrenchSuffix() -> String {
    var suffix = ""
    while let next = token(), isLatinSuffix(next) || isCapitalSuffix(next) {
      suffix += next.folded
      index += 1
    }
    return suffix
  }

  private func isLatinSuffix(_ word: CitationToken) -> Bool {
    LatinSuffix.words.contains(word.folded) && token(1)?.kind != .number
  }

  /// One capital letter, or two before `du`: without it they are an act.
  private func isCapitalSuffix(_ word: CitationToken) -> Bool {
    guard word.kind == .word, word.text.utf8.count <= 2, word.romanValue == nil,
      word.text.unicodeScalars.allSatisfy({ $0.isASCII && $0.properties.isUppercase }),
      !["l", "r", "d", "lo"].contains(word.folded), knownActLength() == nil
    else { return false }
    let next = token(1)?.folded ?? ""
    return word.text.utf8.count == 1
      ? ![".", "'", "’", ")"].contains(next) : ["du", "de", "des"].contains(next)
  }

  private mutating func readWordNumber(_ word: CitationToken, kind: Citation.Kind) -> String? {
    switch kind {
    case .article:
      if word.folded == "premier" {
        index += 1
        return "1"
      }
      if CitationWords.frenchCode.contains(word.folded) {
        let start = index
        index += 1
        // The star of decrees in the Council of Ministers is no part of the number.
        while [".", "*"].contains(token()?.folded) { index += 1 }
        if let number = token(), number.kind == .number,
          word.isCapitalised || number.text.contains("-") || token(1).map(isKnownName) == true
        {
          index += 1
          return word.text.uppercased() + number.folded.replacing("\u{2011}", with: "-")
            + readFrenchSuffix()
        }
        index = start
      }
      guard word.romanValue != nil else { return nil }
      index += 1
      return word.text
    case .annex:
      if let number = Self.smallRoman(word) {
        index += 1
        return number
      }
      // `Anhang EV GG`, `Anhang EV Abs. 2 GG`: the first abbreviation is the number.
      let isNumber =
        word.romanValue != nil || word.text.utf8.count == 1 && word.isCapitalised
        || (word.isAbbreviation && word.text.utf8.count <= 3
          && token(1).map { $0.isAbbreviation || CitationWords.paragraph.contains($0.folded) }
            == true)
      guard isNumber else { return nil }
      index += 1
      return word.text
    case .section, .recital, .clause:
      return nil
    }
  }

  /// Absatz, Satz, Nummer, Buchstabe and their French and English relatives, in any order.
  mutating func readParts(into citation: inout Citation) {
    var hasBareParagraph = false
    while true {
      let start = index
      _ = accept(",")
      if readNamedPart(into: &citation) {
        citation.splitRangeOfParts()
        continue
      }
      index = start
      if readBracketedPart(into: &citation) { continue }
      index = start
      _ = accept(",")
      if readFrenchPart(into: &citation) { continue }
      index = start
      let hasComma = citation.kind == .article && accept(",")
      guard citation.kind == .section || citation.kind == .article, let next = token(),
        citation.points.isEmpty, citation.sentence == nil
      else {
        index = start
        return
      }
      if citation.paragraph == nil, let value = next.romanValue {
        // German §§ are cited with the paragraph in Roman numerals, French articles have such.
        if citation.kind == .section {
          citation.paragraph = String(value)
          index += 1
        } else {
          citation.paragraph = readRomanNumber()
        }
        hasBareParagraph = true
      } else if citation.paragraph != nil, !hasComma, isBareLetter(next) {
        citation.points.append(next.text)
        index += 1
        if token()?.followsBlank == false { _ = accept(")") }
      } else if hasBareParagraph, !hasComma, next.isPlainNumber, let sentence = Int(next.folded) {
        citation.sentence = sentence
        index += 1
      } else {
        index = start
        return
      }
    }
  }

  /// `Art. 6 Abs. 1 f DSGVO`, `6 I f) DSGVO`
  private func isBareLetter(_ word: CitationToken) -> Bool {
    guard word.kind == .word, word.text.utf8.count == 1, word.text == word.folded, word.text != "s",
      let next = token(1)
    else { return false }
    if next.folded == ")", !next.followsBlank { return true }
    // `Abs. 1 f. DSGVO` are paragraphs 1 and 2, `l'article 5, § 1 l'…` is an elision.
    return next.kind == .word && (next.isAbbreviation || isKnownName(next)) && word.text != "u"
  }

  private func isKnownName(_ word: CitationToken) -> Bool {
    actKeys.contains(ActName.key(word.text))
  }

  mutating func readNamedPart(into citation: inout Citation) -> Bool {
    guard let word = token()?.folded else { return false }
    // `§ 97 Abs. 1, § 98`: there the sign begins the next citation.
    // A second paragraph is another citation: `Abs. 1, Abs. 2`.
    if CitationWords.paragraph.contains(word), word != "§" || citation.kind != .section,
      citation.paragraph == nil,
      let value = partValue(after: word)
    {
      citation.paragraph = value
      return true
    }
    if CitationWords.alinea.contains(word), let value = partValue(after: word),
      let number = Int(value)
    {
      citation.alinea = number
      return true
    }
    if CitationWords.sentence.contains(word), let value = partValue(after: word),
      let number = Int(value)
    {
      citation.sentence = number
      return true
    }
    if CitationWords.point.contains(word), let value = partValue(after: word) {
      citation.points.append(value)
      return true
    }
    return CitationWords.ignoredPart.contains(word) && partValue(after: word) != nil
  }

  /// The number or letter after a key word: `4`, `1a`, `a`, `(a)`, `a)`, `4)`, `1°`.
  private mutating func partValue(after word: String) -> String? {
    let start = index
    index += 1
    while accept(".") || accept("°") || accept("º") {}
    let isBracketed = accept("(")
    guard let value = token(), let text = Self.partText(value, after: word) else {
      index = start
      return nil
    }
    index += 1
    if isBracketed {
      _ = accept(")")
    } else if token()?.followsBlank == false {
      _ = accept(")") || accept("°") || accept("º")
    }
    return text
  }

  private static func partText(_ token: CitationToken, after word: String) -> String? {
    switch token.kind {
    case .number:
      let ends = token.folded.split(separator: "-", omittingEmptySubsequences: false)
      let isRange = ends.count == 2 && ends.allSatisfy { $0.allSatisfy(\.isNumber) && !$0.isEmpty }
      return token.isPlainNumber || isRange ? token.folded : nil
    case .word:
      if CitationWords.alinea.contains(word) {
        return CitationWords.ordinals[token.folded].map(String.init)
      }
      if token.text == token.folded, token.text.utf8.count <= 2 { return token.text }
      guard CitationWords.paragraph.contains(word) else { return nil }
      return token.romanValue.map(String.init)
    case .sign: return nil
    }
  }

  /// `(4)`, `(a)`: the first number is the paragraph, everything else a point.
  private mutating func readBracketedPart(into citation: inout Citation) -> Bool {
    guard token()?.folded == "(", let value = token(1), token(2)?.folded == ")",
      token()?.followsBlank == false || value.kind == .number || tokens[index - 1].folded == ")",
      let text = Self.partText(value, after: "(")
    else { return false }
    index += 3
    if value.kind == .number, citation.paragraph == nil, citation.points.isEmpty {
      citation.paragraph = text
    } else {
      citation.points.append(text)
    }
    return true
  }
}

extension Citation {
  /// `Abs. 1-3` is read as one number.
  fileprivate mutating func splitRangeOfParts() {
    guard span == nil else { return }
    if let ends = points.last?.split(separator: "-"), ends.count == 2 {
      points[points.count - 1] = String(ends[0])
      span = .through(String(ends[1]))
    } else if let ends = paragraph?.split(separator: "-"), ends.count == 2 {
      paragraph = String(ends[0])
      span = .through(String(ends[1]))
    }
  }
}
