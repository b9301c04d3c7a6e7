internal import Norms

/// What an alinéa of a French text begins with, where it is part of an enumeration.
///
/// The order of the levels is that of legal drafting: `I`, `A`, `1°`, `a)`, `aa)`, dashes.
struct LegifranceMarker {
  enum Level: Int {
    case paragraph, letter, number, smallLetter, doubleLetter, dash
  }

  let level: Level
  /// As citations name it: `II bis`, `1`, `1bis`, `a`; nil for a dash.
  let number: String?
  /// As printed: `II bis. -`, `1°`, `a)`.
  let marker: String
  /// What follows it.
  let rest: Substring

  /// Nil for an alinéa that belongs to no enumeration.
  init?(_ line: Substring) {
    guard
      let found = Self.roman(line) ?? Self.letter(line) ?? Self.number(line)
        ?? Self.smallLetter(line) ?? Self.dash(line)
    else { return nil }
    (level, number, rest) = found
    marker = PlainText.line(line[..<rest.startIndex])
  }

  private typealias Found = (Level, String?, Substring)

  /// `I. - `, `II bis. – `, `III.-L'acheteur`
  private static func roman(_ line: Substring) -> Found? {
    let numeral = line.prefix { "IVX".contains($0) }
    guard !numeral.isEmpty, RomanNumeral.value(of: numeral) != nil else { return nil }
    let (suffix, rest) = suffix(line[numeral.endIndex...])
    guard let rest = afterStop(rest) else { return nil }
    return (.paragraph, suffix.map { numeral + " " + $0 } ?? String(numeral), rest)
  }

  /// `A. - `, `B. `
  private static func letter(_ line: Substring) -> Found? {
    guard let first = line.first, ("A"..."H").contains(first) else { return nil }
    let (suffix, rest) = suffix(line.dropFirst())
    guard let rest = afterStop(rest), rest.first?.isNumber != true else { return nil }
    return (.letter, String(first) + (suffix ?? ""), rest)
  }

  /// `1° `, `1 ° `, `1° bis `, `1. `, `1) `
  private static func number(_ line: Substring) -> Found? {
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    guard (1...3).contains(digits.count), let sign = line[digits.endIndex...].first else {
      return nil
    }
    let mark = blanksDropped(line[digits.endIndex...])
    // Not `10 °C`.
    if let degree = mark.first, "°º".contains(degree), sign != " " || mark.dropFirst().first == " "
    {
      let (suffix, rest) = suffix(mark.dropFirst())
      return (.number, digits + (suffix ?? ""), blanksDropped(rest))
    }
    let after = line[digits.endIndex...].dropFirst()
    guard sign == "." || sign == ")", after.first == " " else { return nil }
    return (.number, String(digits), blanksDropped(after))
  }

  /// `a) `, `aa) `
  private static func smallLetter(_ line: Substring) -> Found? {
    let letters = line.prefix { $0.isASCII && $0.isLowercase }
    guard (1...2).contains(letters.count), line[letters.endIndex...].first == ")" else {
      return nil
    }
    let isDouble = letters.count == 2 && letters.first == letters.last
    return (
      isDouble ? .doubleLetter : .smallLetter, String(letters),
      blanksDropped(line[letters.endIndex...].dropFirst())
    )
  }

  private static func dash(_ line: Substring) -> Found? {
    guard let sign = line.first, "-–—―•·".contains(sign) else { return nil }
    let rest = line.dropFirst()
    guard let next = rest.first, next == " " || next.isLetter else { return nil }
    return (.dash, nil, blanksDropped(rest))
  }

  /// A full stop, a dash, or both, as stand between the number of a paragraph and its text.
  private static func afterStop(_ text: Substring) -> Substring? {
    var rest = blanksDropped(text)
    var hasDot = false
    var hasDash = false
    if rest.first == "." {
      hasDot = true
      rest = rest.dropFirst()
    }
    let beforeDash = blanksDropped(rest)
    if let sign = beforeDash.first, "-–—―".contains(sign) {
      hasDash = true
      rest = beforeDash.dropFirst()
    }
    guard hasDash || hasDot && (rest.isEmpty || rest.first == " ") else { return nil }
    return blanksDropped(rest)
  }

  /// ` bis`, `ter`
  private static func suffix(_ text: Substring) -> (String?, Substring) {
    let rest = blanksDropped(text)
    let word = rest.prefix { $0.isASCII && $0.isLowercase }
    guard LatinSuffix.words.contains(String(word)) else { return (nil, text) }
    return (String(word), rest[word.endIndex...])
  }

  private static func blanksDropped(_ text: Substring) -> Substring { text.drop { $0 == " " } }
}
