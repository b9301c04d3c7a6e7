internal import Norms

/// A heading of Markdown, `#` to `######`, with the number it begins with.
struct MarkdownHeading {
  let level: Int
  /// `5`, `5.2`, `§ 5`, `Art. 5`, `Article 5`; nil for a heading without.
  let number: String?
  /// Without the number.
  let text: String
  let kind: Provision.Kind

  /// Number and text.
  var whole: String {
    [number, text].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// Nil where the line is no heading.
  init?(_ line: Substring) {
    let marks = line.prefix { $0 == "#" }
    guard (1...6).contains(marks.count) else { return nil }
    var rest = line.dropFirst(marks.count)
    guard rest.isEmpty || rest.first == " " || rest.first == "\t" else { return nil }
    while let last = rest.last, last == "#" || last.isWhitespace { rest.removeLast() }
    level = marks.count
    var words = MarkdownLine.plain(rest).split(separator: " ").map(String.init)
    // The database behind gesetze-im-internet marks repealed ranges so.
    if words.first == "(XXXX)" { words.removeFirst() }

    if let first = words.first, ["§", "§§", "Art", "Art.", "Artikel", "Article"].contains(first),
      words.count > 1, words[1].first?.isNumber == true
    {
      var length = 2
      while words.count > length + 1, ["bis", "und"].contains(words[length]) { length += 2 }
      number = words[..<length].joined(separator: " ")
      kind = .article
      text = words[length...].joined(separator: " ")
      return
    }
    kind = .section
    guard let first = words.first, let number = Self.number(first) else {
      self.number = nil
      text = words.joined(separator: " ")
      return
    }
    self.number = number
    text = words.dropFirst().joined(separator: " ")
  }

  /// `5`, `5a`, `5.2` and the same with a full stop; `2025` is a year, no number.
  private static func number(_ word: String) -> String? {
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
