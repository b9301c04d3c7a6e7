/// Cuts folded text into words and numbers.
enum Words {
  /// Lower-case words without elided articles. `2016/679`, `2113-11` and `10.000` stay whole, and so
  /// do `10a` and `2113-11`; other hyphens part words. The number of a French article is there with and
  /// without its letter, whether that was written `L2113-11`, `L. 2113-11` or `L 2113-11`.
  static func words(in text: String, _ language: AnalysisLanguage) -> [String] {
    let scalars = Array(Folding.folded(text).unicodeScalars)
    var words: [String] = []
    var word = String.UnicodeScalarView()
    var letter: (text: String, isAbbreviated: Bool)?
    func end(before separator: Unicode.Scalar = " ") {
      let text = String(word)
      word = String.UnicodeScalarView()
      if text.isEmpty {
        if separator == "." { letter?.isAbbreviated = true }
        let isBetween = separator == "." || separator.properties.isWhitespace
        if !isBetween { letter = nil }
        return
      }
      let known = letter
      letter = articleLetters.contains(text) ? (text, separator == ".") : nil
      if let known, let first = text.unicodeScalars.first, isDigit(first),
        known.isAbbreviated || text.contains("-")
      {
        words[words.count - 1] = known.text + text
      } else if let number = articleNumber(of: text) {
        words += [text, number]
        return
      }
      words.append(text)
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
        end(before: scalar)
      }
    }
    end()
    return words
  }

  /// `2113-11` of `l2113-11`.
  private static func articleNumber(of word: String) -> String? {
    guard word.contains("-") else { return nil }
    let letters = word.prefix { $0.isLetter }
    return articleLetters.contains(String(letters)) ? String(word.dropFirst(letters.count)) : nil
  }

  /// French codes number their articles by what enacted them: law, organic law, decree…
  private static let articleLetters: Set = ["l", "lo", "r", "d", "a"]

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  /// What French leaves of a word before a vowel.
  private static let elisions: Set = [
    "l", "d", "j", "m", "n", "s", "t", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu",
  ]
}
