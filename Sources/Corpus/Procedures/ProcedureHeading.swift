internal import Norms

/// A heading with the number it begins with.
struct ProcedureHeading: Hashable {
  let level: Int
  /// `5`, `5.2`, `§ 5`, `Art. 5`, `Article 5`, `Anlage 2`; nil for a heading without.
  let number: String?
  /// Without the number.
  let text: String
  let kind: Provision.Kind

  /// Number and text.
  var whole: String {
    [number, text].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " ")
  }

  init(level: Int, number: String?, text: String, kind: Provision.Kind) {
    self.level = level
    self.number = number
    self.text = text
    self.kind = kind
  }

  /// A heading of a format that says which lines are headings.
  init(level: Int, line: String) {
    var words = line.split(separator: " ").map(String.init)
    // The database behind gesetze-im-internet marks repealed ranges so.
    if words.first == "(XXXX)" { words.removeFirst() }
    let first = words.first ?? ""
    if words.count > 1, words[1].first?.isNumber == true, Self.articleWords.contains(first) {
      var length = 2
      while words.count > length + 1, ["bis", "und"].contains(words[length]) { length += 2 }
      self.init(
        level: level,
        number: words[..<(length - 1)].joined(separator: " ") + " " + Self.bare(words[length - 1]),
        text: words[length...].joined(separator: " "), kind: .article)
    } else if words.count > 1, Self.annexWords.contains(first), Self.isOrdinal(words[1]) {
      self.init(
        level: level, number: first + " " + Self.bare(words[1]),
        text: words[2...].joined(separator: " "), kind: .annex)
    } else if let number = Self.number(first) {
      self.init(
        level: level, number: number, text: words.dropFirst().joined(separator: " "),
        kind: .section)
    } else {
      self.init(
        level: level, number: nil, text: words.joined(separator: " "), kind: .section)
    }
  }

  static let articleWords: Set = ["§", "§§", "Art", "Art.", "Artikel", "Article"]
  static let annexWords: Set = ["Anlage", "Anhang", "Annexe", "Annex", "Appendix"]

  /// `3`, `IV`, `B`, also with a sign after it.
  private static func isOrdinal(_ word: String) -> Bool {
    let bare = bare(word)
    return number(bare) != nil
      || (1...5).contains(bare.count) && bare.allSatisfy { "IVXL".contains($0) }
      || bare.count == 1 && bare.allSatisfy { $0.isASCII && $0.isUppercase }
  }

  private static func bare(_ word: String) -> String {
    guard let sign = word.last, ".:)–".contains(sign) else { return word }
    return String(word.dropLast())
  }

  /// `5`, `5a`, `5.2` and the same with a full stop; `2025` is a year, no number.
  static func number(_ word: String) -> String? {
    let bare = word.hasSuffix(".") || word.hasSuffix(")") ? String(word.dropLast()) : word
    let parts = bare.split(separator: ".", omittingEmptySubsequences: false)
    let areNumbers = parts.allSatisfy { part in
      let digits = part.prefix { $0.isASCII && $0.isNumber }
      let letters = part.dropFirst(digits.count)
      return (1...3).contains(digits.count) && letters.count <= 1
        && letters.allSatisfy { $0.isASCII && $0.isLowercase }
    }
    return areNumbers ? bare : nil
  }
}
