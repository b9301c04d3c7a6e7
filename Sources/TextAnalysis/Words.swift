/// Cuts folded text into words and numbers.
enum Words {
  /// Lower-case words without elided articles. `2016/679`, `2113-11` and `10.000` stay whole, and so
  /// do `l2113-11` and `10a`; other hyphens part words.
  static func words(in text: String, _ language: AnalysisLanguage) -> [String] {
    let scalars = Array(Folding.folded(text).unicodeScalars)
    var words: [String] = []
    var word = String.UnicodeScalarView()
    func end() {
      if !word.isEmpty { words.append(String(word)) }
      word = String.UnicodeScalarView()
    }
    for (index, scalar) in scalars.enumerated() {
      let next = index + 1 < scalars.count ? scalars[index + 1] : " "
      if scalar.properties.isAlphabetic || isDigit(scalar) || scalar.properties.numericType != nil
        || (0x300...0x36F).contains(scalar.value)
      {
        word.append(scalar)
      } else if "/-.".unicodeScalars.contains(scalar), let last = word.last, isDigit(last),
        isDigit(next)
      {
        word.append(scalar)
      } else if scalar == "'", language == .french, elisions.contains(String(word)) {
        word = String.UnicodeScalarView()
      } else {
        end()
      }
    }
    end()
    return words
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  /// What French leaves of a word before a vowel.
  private static let elisions: Set = [
    "l", "d", "j", "m", "n", "s", "t", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu",
  ]
}
