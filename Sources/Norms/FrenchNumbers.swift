/// Roman numerals from I to XXXIX.
package enum RomanNumeral {
  /// Nil for anything else, also for lower-case letters.
  package static func value(of text: some StringProtocol) -> Int? {
    guard !text.isEmpty else { return nil }
    var value = 0
    var last = 0
    for scalar in text.unicodeScalars.reversed() {
      let digit: Int
      switch scalar {
      case "I": digit = 1
      case "V": digit = 5
      case "X": digit = 10
      default: return nil
      }
      value += digit < last ? -digit : digit
      last = max(last, digit)
    }
    return value > 0 && value < 40 ? value : nil
  }
}

/// The Latin words that set numbers put in between apart: `6 bis`, `II ter`.
package enum LatinSuffix {
  package static let words: Set = [
    "bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "nonies", "decies",
    "undecies", "duodecies", "terdecies", "quaterdecies", "quindecies", "quinquedecies",
    "sexdecies", "septdecies", "octodecies", "novodecies", "vicies",
  ]
}

/// Numbers of paragraphs, made comparable.
package enum ParagraphNumber {
  /// `II bis`, `2 bis` and `2bis` share a key, as do `IV` and `4`.
  package static func key(_ number: String) -> String {
    let words = number.split(separator: " ")
    guard let first = words.first else { return "" }
    let numeral = first.prefix { "IVX".contains($0) }
    let suffix = first[numeral.endIndex...]
    guard let value = RomanNumeral.value(of: numeral),
      suffix.isEmpty || LatinSuffix.words.contains(String(suffix))
    else { return words.joined().lowercased() }
    return (String(value) + suffix + words.dropFirst().joined()).lowercased()
  }
}
