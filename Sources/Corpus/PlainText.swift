/// Blanks of a source made plain.
enum PlainText {
  /// Runs of blanks become one blank, lines are trimmed, empty lines dropped; no-break and thin
  /// blanks count as blanks. Nothing but white space changes.
  static func folded(_ text: some StringProtocol) -> String {
    var result = String.UnicodeScalarView()
    var pending: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if scalar == "\n" {
        pending = "\n"
      } else if isBlank(scalar) {
        if pending == nil { pending = " " }
      } else {
        if let blank = pending, !result.isEmpty { result.append(blank) }
        pending = nil
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// The same on one line.
  static func line(_ text: some StringProtocol) -> String {
    folded(String(text).replacing("\n", with: " "))
  }

  /// `²` of `2`; nil for what is not digits only.
  static func raised(_ text: String) -> String? {
    let characters = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")
    var result = ""
    for character in text {
      guard character.isASCII, let digit = character.wholeNumberValue else { return nil }
      result.append(characters[digit])
    }
    return result
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? scalar == " " || scalar == "\t" || scalar == "\r" : scalar.properties.isWhitespace
  }
}
