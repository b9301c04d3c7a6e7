/// A word, number or sign of a running text, with its place in it.
struct CitationToken {
  enum Kind {
    case word
    /// Digits with what is glued to them: `97`, `10a`, `2113-10`, `2.0`.
    case number
    case sign
  }

  let kind: Kind
  let text: String
  /// In lower case, for comparing with key words.
  let folded: String
  let range: Range<String.Index>
  /// A blank stands between this token and the one before.
  let followsBlank: Bool
}

extension CitationToken {
  static func tokens(of text: String) -> [Self] {
    let scalars = text.unicodeScalars
    var tokens: [Self] = []
    var index = scalars.startIndex
    var followsBlank = false

    while index < scalars.endIndex {
      let scalar = scalars[index]
      if scalar.properties.isWhitespace {
        followsBlank = true
        index = scalars.index(after: index)
        continue
      }
      let (kind, end) = extent(from: index, in: scalars)
      let word = String(scalars[index..<end])
      tokens.append(
        Self(
          kind: kind, text: word, folded: word.lowercased(), range: index..<end,
          followsBlank: followsBlank))
      followsBlank = false
      index = end
    }
    return tokens
  }

  private static func extent(
    from start: String.Index, in scalars: String.UnicodeScalarView
  ) -> (Kind, String.Index) {
    func next(_ index: String.Index) -> Unicode.Scalar? {
      let after = scalars.index(after: index)
      return after < scalars.endIndex ? scalars[after] : nil
    }
    var index = scalars.index(after: start)
    if isDigit(scalars[start]) {
      while index < scalars.endIndex {
        let scalar = scalars[index]
        let joins = scalar == "-" || scalar == "\u{2011}" || scalar == "."
        guard isDigit(scalar) || isLetter(scalar) || (joins && next(index).map(isDigit) == true)
        else { break }
        index = scalars.index(after: index)
      }
      return (.number, numberEnd(from: start, to: index, in: scalars))
    }
    guard isLetter(scalars[start]) else { return (.sign, index) }
    while index < scalars.endIndex {
      let scalar = scalars[index]
      let joins = scalar == "-" || scalar == "\u{2011}"
      guard isLetter(scalar) || (joins && next(index).map(isLetter) == true) else { break }
      index = scalars.index(after: index)
    }
    return (.word, index)
  }

  /// `97ff.`, `97GWB`: no number ends so.
  private static func numberEnd(
    from start: String.Index, to end: String.Index, in scalars: String.UnicodeScalarView
  ) -> String.Index {
    let digits = scalars[start..<end].firstIndex { !isDigit($0) } ?? end
    let rest = scalars[digits..<end]
    let isName =
      rest.count > 1 && rest.allSatisfy { isLetter($0) }
      && rest.first?.properties.isUppercase == true
    return isName || rest.elementsEqual("ff".unicodeScalars) ? digits : end
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
      : scalar.properties.isAlphabetic && scalar != "º" && scalar != "ª"
  }
}

extension CitationToken {
  /// `I` to `XXXIX` in capitals, as a number.
  var romanValue: Int? {
    kind == .word ? RomanNumeral.value(of: text) : nil
  }

  /// Two capitals or more, as abbreviations of acts have: `GWB`, `VgV`, `EGovG`.
  var isAbbreviation: Bool {
    kind == .word && text.unicodeScalars.count(where: { $0.properties.isUppercase }) >= 2
  }

  var isCapitalised: Bool {
    kind == .word && text.unicodeScalars.first?.properties.isUppercase == true
  }

  /// `a`, `bb`
  var isPointLetter: Bool {
    kind == .word && text == folded && text.unicodeScalars.first?.isASCII == true
      && (text.utf8.count == 1 || text.utf8.count == 2 && text.first == text.last)
  }

  /// Digits only, or digits and small letters.
  var isPlainNumber: Bool {
    kind == .number && !text.contains("-") && !text.contains(".")
  }
}
