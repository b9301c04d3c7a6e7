/// Names of acts as people write them, made comparable.
package enum ActName {
  /// Two spellings of one name give the same key: case, accents, dots, blanks, hyphens and quotes
  /// do not count, nor does a year after an abbreviation (`VgV 2016`) or a German genitive ending
  /// (`des Onlinezugangsgesetzes`).
  package static func key(_ name: String) -> String {
    let words = words(of: name)
    return EUActNumber.key(of: words) ?? words.map(withoutEnding).joined()
  }

  private static func words(of name: String) -> [String] {
    var words: [String] = []
    var word = ""
    for scalar in name.lowercased().unicodeScalars {
      switch scalar {
      case " ", "\u{A0}", "\u{202F}", "\t", "\n", "-", "\u{2010}", "\u{2011}":
        if !word.isEmpty { words.append(word) }
        word = ""
      case ".", ",", "'", "’", "\"", "«", "»", "„", "“", "”", "(", ")", "\u{AD}":
        continue
      case "\u{300}"..."\u{36F}":
        continue
      default:
        word += LatinFolding.base(of: scalar)
      }
    }
    if !word.isEmpty { words.append(word) }
    if words.count > 1, let last = words.last, isYear(last) { words.removeLast() }
    // `SGB 10` is `SGB X`.
    if words.count > 1, let last = words.last, let book = RomanNumeral.value(of: last.uppercased())
    {
      words[words.count - 1] = String(book)
    }
    return words
  }

  private static func isYear(_ word: String) -> Bool {
    word.utf8.count == 4 && (word.hasPrefix("19") || word.hasPrefix("20"))
      && word.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  private static func withoutEnding(_ word: String) -> String {
    for (ending, length) in [
      ("gesetzes", 2), ("gesetzbuches", 2), ("gesetzbuchs", 1), ("liches", 2), ("lichen", 2),
      ("licher", 2), ("liche", 1), ("isches", 2), ("ischen", 2), ("ischer", 2), ("ische", 1),
      ("vertrages", 2), ("vertrags", 1),
    ]
    where word.hasSuffix(ending) {
      return String(word.dropLast(length))
    }
    return word
  }
}

/// Lower-case Latin letters without their diacritics, for comparing names.
package enum LatinFolding {
  /// `é` -> `e`, `ä` -> `a`, `ß` -> `ss`, `œ` -> `oe`; other scalars unchanged.
  package static func base(of scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "à", "á", "â", "ã", "ä", "å", "ā", "ă", "ą": "a"
    case "ç", "ć", "č": "c"
    case "ď", "đ": "d"
    case "è", "é", "ê", "ë", "ē", "ę", "ě": "e"
    case "ì", "í", "î", "ï", "ī": "i"
    case "ł": "l"
    case "ñ", "ń", "ň": "n"
    case "ò", "ó", "ô", "õ", "ö", "ø", "ō", "ő": "o"
    case "ř": "r"
    case "ś", "š", "ş": "s"
    case "ť", "ţ": "t"
    case "ù", "ú", "û", "ü", "ū", "ů", "ű": "u"
    case "ý", "ÿ": "y"
    case "ź", "ż", "ž": "z"
    case "ß": "ss"
    case "æ": "ae"
    case "œ": "oe"
    default: String(scalar)
    }
  }
}
