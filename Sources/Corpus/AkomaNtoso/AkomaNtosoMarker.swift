/// Marks that Legilux leaves to the style sheet: `<ol start="1" symbol="a)">`, `<ul symbol="dash">`,
/// and `<ol symbol="custom">` where each item has its own.
enum AkomaNtosoMarker {
  /// - Returns: nil where the list gives this item no mark.
  static func marker(of list: XMLElement, item: XMLElement, position: Int) -> String? {
    let symbol = item.attributes["symbol"] ?? list.attributes["symbol"] ?? ""
    if symbol == "custom" { return nil }
    // Other names of symbols (`dash`) stand for a sign of the style sheet.
    if symbol.count > 1, symbol.allSatisfy(\.isLetter) { return "–" }
    guard list.name == "ol" else { return symbol.isEmpty ? "–" : symbol }
    if item.attributes["symbol"] != nil { return symbol }
    let start = list.attributes["start"].flatMap { Int($0) } ?? 1
    // No list of a law starts beyond; a Roman number has a letter for every fifty.
    let number = ((0...9999).contains(start) ? start : 1) + position
    guard let kind = symbol.first(where: { $0.isLetter || $0.isNumber }) else {
      return symbol.isEmpty ? "\(number)." : symbol
    }
    let parts = symbol.split(separator: kind, maxSplits: 1, omittingEmptySubsequences: false)
    let text: String =
      switch kind {
      case "i": roman(number).lowercased()
      case "I": roman(number)
      case "a" where (1...26).contains(number): String(letter(number))
      case "A" where (1...26).contains(number): String(letter(number)).uppercased()
      default: String(number)
      }
    return parts.map(String.init).joined(separator: text)
  }

  private static func letter(_ number: Int) -> Character {
    Character(Unicode.Scalar(UInt8(ascii: "a") + UInt8(number - 1)))
  }

  private static func roman(_ number: Int) -> String {
    var rest = number
    var text = ""
    for (value, sign) in [
      (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ] {
      while rest >= value {
        text += sign
        rest -= value
      }
    }
    return text
  }
}
