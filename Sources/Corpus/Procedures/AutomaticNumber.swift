/// How a format writes the numbers that it counts itself.
enum AutomaticNumber {
  case decimal, leadingZero
  case letter(isCapital: Bool)
  case roman(isCapital: Bool)

  /// `type` of a list in HTML.
  init(style: String?) {
    switch style {
    case "a": self = .letter(isCapital: false)
    case "A": self = .letter(isCapital: true)
    case "i": self = .roman(isCapital: false)
    case "I": self = .roman(isCapital: true)
    default: self = .decimal
    }
  }

  func text(_ value: Int) -> String {
    guard (1...3_999).contains(value) else { return String(value) }
    switch self {
    case .decimal: return String(value)
    case .leadingZero: return value < 10 ? "0\(value)" : String(value)
    case .letter(let isCapital):
      // After z comes aa, then bb.
      let sign = Character(UnicodeScalar(UInt8(97 + (value - 1) % 26)))
      let text = String(repeating: sign, count: min((value - 1) / 26 + 1, 16))
      return isCapital ? text.uppercased() : text
    case .roman(let isCapital):
      let text = Self.roman(value)
      return isCapital ? text : text.lowercased()
    }
  }

  private static func roman(_ value: Int) -> String {
    let signs = [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
      (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var rest = value
    var text = ""
    for (size, sign) in signs {
      while rest >= size {
        text += sign
        rest -= size
      }
    }
    return text
  }
}
