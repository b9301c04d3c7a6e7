/// Marks with which a paragraph or an item of a list begins.
enum ListMarker {
  /// `(4) Text`
  static func paragraph(_ text: String) -> (number: String, rest: Substring)? {
    guard text.hasPrefix("("), let close = text.prefix(8).firstIndex(of: ")") else { return nil }
    let number = text[text.index(after: text.startIndex)..<close]
    let digits = number.prefix { $0.isASCII && $0.isNumber }
    let letters = number.dropFirst(digits.count)
    guard (1...3).contains(digits.count), letters.count <= 1,
      letters.allSatisfy({ $0.isASCII && $0.isLowercase })
    else { return nil }
    return (String(number), text[text.index(after: close)...].drop { $0 == " " })
  }

  /// `1. Text`, `a) Text`, `aa) Text`, `- Text`
  static func item(_ line: Substring) -> (marker: String, rest: Substring)? {
    guard let end = line.prefix(8).firstIndex(where: { $0 == " " || $0 == "\t" }) else {
      return nil
    }
    let marker = line[..<end]
    let rest = line[end...]
    if bullets.contains(marker) { return (String(marker), rest) }
    guard let sign = marker.last, sign == "." || sign == ")" || sign == "°" else { return nil }
    let bare = marker.dropLast()
    let digits = bare.prefix { $0.isASCII && $0.isNumber }
    let letters = bare.dropFirst(digits.count)
    guard digits.count <= 3, letters.count <= (digits.isEmpty ? 2 : 1), !bare.isEmpty,
      letters.allSatisfy({ $0.isASCII && $0.isLowercase }), !digits.isEmpty || sign == ")"
    else { return nil }
    return (String(marker), rest)
  }

  static func number(of marker: String) -> String? {
    let number = marker.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
    return number.isEmpty ? nil : number
  }

  static let bullets: Set<Substring> = ["-", "*", "+", "–", "—", "•", "▪", "◦", "‣", "·", "o", "►"]
}
