/// What goes on behind one citation: ranges, the following ones, further numbers and parts.
extension CitationCursor {
  /// `f.`, `ff.`, `et suivants`, `et s.`, `et seq.`
  mutating func readSpan(into citation: inout Citation) {
    guard let word = token(), citation.span == nil else { return }
    var length: Int?
    switch word.folded {
    case "f", "fol", "folgender", "folgende": length = 1
    case "ff": length = 1
    case "et":
      guard let next = token(1)?.folded else { return }
      if ["suivants", "suivantes", "suiv", "seq", "ss", "seqq"].contains(next)
        || next == "s" && token(2)?.folded == "."
      {
        length = 2
      }
    default: break
    }
    guard let length else { return }
    citation.span = word.folded == "f" || word.folded == "folgender" ? .next : .following
    index += length
    // At the end of a sentence the point is the sentence's.
    _ = accept(".")
  }

  /// `und 98`, `bis 99`, `, 5`, `und Abs. 2 Nr. 3`, `, (c) and (f)`.
  mutating func readFurther(into citations: inout [Citation], isPlural: Bool) {
    while true {
      let start = index
      guard let sign = token(), CitationWords.conjunction.contains(sign.folded) else { return }
      index += 1
      if sign.folded == ",", let word = token(),
        ["und", "et", "and", "sowie"].contains(word.folded)
      {
        index += 1
      }
      let isRange = CitationWords.range.contains(sign.folded)
      let last = citations[citations.count - 1]
      // `§ 97 bis § 99`
      if isRange, token().map({ CitationWords.kinds[$0.folded] == last.kind }) == true {
        index += 1
        _ = accept(".")
      }
      guard let next = readNext(after: last, isRange: isRange, isPlural: isPlural) else {
        index = start
        return
      }
      if isRange, last.span == nil, let end = Self.innermost(of: next, like: last) {
        citations[citations.count - 1].span = .through(end)
      } else {
        citations.append(next)
      }
    }
  }

  /// The citation that a conjunction leads to, with what it shares with the one before.
  private mutating func readNext(
    after last: Citation, isRange: Bool, isPlural: Bool
  ) -> Citation? {
    let hasParts = last.paragraph != nil || !last.points.isEmpty || last.sentence != nil
    if hasParts, let next = readFurtherPart(after: last, isRange: isRange, isPlural: isPlural) {
      return next
    }
    guard !hasParts || isPlural,
      token()?.kind == .number || token().map(isCodeLetter) == true || isRomanAnnex(last),
      let number = readNumber(kind: last.kind), token()?.folded != "/",
      token()?.folded != "." || index + 1 >= tokens.count
        || !isUnit(1, after: last.kind) && !isSentenceNumber
    else { return nil }
    guard !isUnit(after: last.kind) else { return nil }
    var next = Citation(kind: last.kind, number: number)
    readSpan(into: &next)
    readParts(into: &next)
    readSpan(into: &next)
    return next
  }

  /// `, 5. Mai`: a number with a point is an ordinal where words follow.
  private var isSentenceNumber: Bool {
    token(1)?.kind == .word && token(1)?.isCapitalised == true
  }

  private func isRomanAnnex(_ last: Citation) -> Bool {
    last.kind == .annex && token()?.romanValue != nil
  }

  /// `und Abs. 2`, `und 4`, `und f`, `and (f)`: another part of the same provision.
  private mutating func readFurtherPart(
    after last: Citation, isRange: Bool, isPlural: Bool
  ) -> Citation? {
    let start = index
    var parts = Citation(kind: last.kind, number: last.number)
    if readNamedPart(into: &parts) || readBracketed(like: last, into: &parts) {
      var next = Self.stem(of: last, before: parts)
      next.paragraph = parts.paragraph ?? next.paragraph
      next.alinea = parts.alinea ?? next.alinea
      next.sentence = parts.sentence ?? next.sentence
      next.points += parts.points
      if !isRange {
        readParts(into: &next)
        readSpan(into: &next)
      }
      return next
    }
    index = start
    guard let value = token(), token(1)?.folded != "/" else { return nil }
    if isUnit(1, after: last.kind) { return nil }
    var next = last
    next.span = nil
    if value.isPlainNumber, !value.text.hasSuffix(".") {
      if token(1)?.folded == ".", index + 2 < tokens.count, tokens[index + 2].isCapitalised {
        return nil
      }
      if isPlural, let number = Int(value.folded.prefix { $0.isNumber }),
        let other = Int(last.number.prefix { $0.isNumber }), number > other
      {
        return nil
      }
      if last.sentence != nil, let number = Int(value.folded) {
        next.sentence = number
      } else if let point = last.points.last, point.first?.isNumber == true {
        next.points[next.points.count - 1] = value.folded
      } else if last.points.isEmpty, last.paragraph != nil {
        next.paragraph = value.folded
      } else {
        return nil
      }
      index += 1
      if !isRange { readParts(into: &next) }
      return next
    }
    guard let point = last.points.last, point.first?.isLetter == true, value.kind == .word,
      value.text == value.folded, value.text != "à", value.isPointLetter
    else { return nil }
    next.points[next.points.count - 1] = value.text
    index += 1
    if token()?.followsBlank == false { _ = accept(")") }
    return next
  }

  /// `(f)` behind `(1)(a)`
  private mutating func readBracketed(like last: Citation, into parts: inout Citation) -> Bool {
    guard token()?.folded == "(", let value = token(1), token(2)?.folded == ")",
      value.isPlainNumber
        || value.kind == .word && value.text.utf8.count <= 3
          && value.text == value.folded
    else { return false }
    index += 3
    if value.kind == .number, last.points.isEmpty || last.paragraph == nil {
      parts.paragraph = value.folded
    } else {
      parts.points = [value.folded]
    }
    return true
  }

  /// What a further part leaves of the citation before it: all that stands above that part.
  private static func stem(of last: Citation, before parts: Citation) -> Citation {
    var stem = last
    stem.span = nil
    stem.sentence = nil
    if parts.paragraph != nil {
      stem.paragraph = nil
      stem.alinea = nil
      stem.points = []
    } else if parts.alinea != nil {
      stem.alinea = nil
      stem.points = []
    } else if let point = parts.points.first {
      let isLetter = point.first?.isLetter == true
      while let other = stem.points.last, other.first?.isLetter == isLetter {
        stem.points.removeLast()
      }
      if !isLetter { stem.points = [] }
    } else {
      stem.sentence = nil
    }
    return stem
  }

  /// The innermost part of the end of a range, if it is of the level of the beginning's.
  private static func innermost(of end: Citation, like start: Citation) -> String? {
    if !end.points.isEmpty {
      return end.points.count == start.points.count ? end.points.last : nil
    }
    if end.sentence != nil { return nil }
    if let paragraph = end.paragraph {
      return start.paragraph != nil && start.points.isEmpty ? paragraph : nil
    }
    return start.paragraph == nil && start.points.isEmpty ? end.number : nil
  }

  private func isCodeLetter(_ token: CitationToken) -> Bool {
    CitationWords.frenchCode.contains(token.folded)
      && (token.isCapitalised || self.token(1)?.text.contains("-") == true)
  }
}
