internal import Norms

/// The number a line begins with, as headings have it.
struct LineNumber {
  enum Style: Hashable {
    /// `Teil 2`, `Titre II`, `Section 3`; the word's rank, the highest first.
    case division(rank: Int)
    /// `II. Text`
    case roman
    /// `B. Text`
    case letter
    /// `§ 7`, `Article 4`
    case article
    /// `Anlage 1`
    case annex
    /// `1 Text`, `2.3 Text`
    case decimal
  }

  let style: Style
  /// One number but for decimals, which have one for each level.
  let values: [Int]
  /// `a` of `7a`.
  var letter = ""
  /// What closes a decimal: `.`, `)` or nothing.
  var sign = ""
  /// The number as a heading's label.
  let label: String
  let rest: String

  var level: Int {
    switch style {
    case .annex: 2
    case .division(let rank): 2 + rank
    case .roman: 8
    case .letter: 9
    case .article: 10
    case .decimal: 10 + values.count
    }
  }

  var kind: Provision.Kind {
    switch style {
    case .article: .article
    case .annex: .annex
    default: .section
    }
  }

  init?(_ line: String) {
    guard let start = line.first, start.isNumber || start == "§" || start.isUppercase else {
      return nil
    }
    // A heading's number stands in its first words.
    let words = line.prefix(400).split(
      separator: " ", maxSplits: 3, omittingEmptySubsequences: true)
    let first = words[0]
    let text = { (count: Int) in
      Self.afterSeparator(line.split(separator: " ", maxSplits: count).dropFirst(count).first ?? "")
    }
    if words.count > 1, ProcedureHeading.articleWords.contains(String(first)),
      let (value, letter, sign) = Self.arabic(words[1]), sign != ")"
    {
      self.init(
        style: .article, values: [value], letter: letter, label: "\(first) \(value)\(letter)",
        rest: text(2))
    } else if words.count > 1, ProcedureHeading.annexWords.contains(String(first)),
      let value = Self.ordinal(words[1])
    {
      self.init(
        style: .annex, values: [value], label: "\(first) \(Self.bare(words[1]))", rest: text(2))
    } else if words.count > 1, let rank = Self.ranks[first.lowercased()],
      let value = Self.ordinal(words[1])
    {
      self.init(
        style: .division(rank: rank), values: [value], label: "\(first) \(Self.bare(words[1]))",
        rest: text(2))
    } else if words.count > 1, let (value, _, sign) = Self.arabic(first), sign == ".",
      let rank = Self.ranks[words[1].lowercased()]
    {
      self.init(
        style: .division(rank: rank), values: [value], label: "\(first) \(words[1])", rest: text(2))
    } else if first.last == ".", let value = Self.roman(first.dropLast()) {
      self.init(style: .roman, values: [value], label: String(first.dropLast()), rest: text(1))
    } else if first.last == ".", first.count == 2, let value = Self.capital(first.dropLast()) {
      self.init(style: .letter, values: [value], label: String(first.dropLast()), rest: text(1))
    } else if let number = ProcedureHeading.number(String(first)) {
      let parts = number.split(separator: ".")
      self.init(
        style: .decimal, values: parts.map { Int($0.prefix(while: \.isNumber)) ?? 0 },
        letter: String(parts.last?.drop(while: \.isNumber) ?? ""),
        sign: String(first.dropFirst(number.count)), label: number, rest: text(1))
    } else {
      return nil
    }
  }

  private init(
    style: Style, values: [Int], letter: String = "", sign: String = "", label: String,
    rest: String
  ) {
    (self.style, self.values, self.letter) = (style, values, letter)
    (self.sign, self.label, self.rest) = (sign, label, rest)
  }

  /// Words for divisions in the order in which they contain each other.
  private static let ranks: [String: Int] = [
    "teil": 0, "part": 0, "partie": 0, "titel": 1, "title": 1, "titre": 1, "kapitel": 2,
    "chapter": 2, "chapitre": 2, "abschnitt": 3, "section": 3, "unterabschnitt": 4,
    "subsection": 4, "sous-section": 4,
  ]

  private static func afterSeparator(_ text: Substring) -> String {
    let rest = text.drop { ":–—-. ".contains($0) }
    return String(rest)
  }

  private static func bare(_ word: Substring) -> Substring {
    word.last.map { ".:)".contains($0) } == true ? word.dropLast() : word
  }

  private static func ordinal(_ word: Substring) -> Int? {
    let bare = bare(word)
    return arabic(bare)?.value ?? roman(bare) ?? capital(bare)
  }

  /// `7`, `7a`, `7.`
  private static func arabic(_ word: Substring) -> (value: Int, letter: String, sign: String)? {
    guard let number = ProcedureHeading.number(String(word)), !number.contains(".") else {
      return nil
    }
    let digits = number.prefix(while: \.isNumber)
    guard let value = Int(digits) else { return nil }
    return (value, String(number.dropFirst(digits.count)), String(word.dropFirst(number.count)))
  }

  private static func capital(_ word: Substring) -> Int? {
    guard word.count == 1, let value = word.first?.asciiValue, (65...90).contains(value) else {
      return nil
    }
    return Int(value) - 64
  }

  /// Up to XXXIX, written as usual.
  private static func roman(_ word: Substring) -> Int? {
    guard (1...7).contains(word.utf8.count) else { return nil }
    let ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
    for tens in 0...3 where word.hasPrefix(String(repeating: "X", count: tens)) {
      if let one = ones.firstIndex(of: String(word.dropFirst(tens))), tens + one > 0 {
        return tens * 10 + one
      }
    }
    return nil
  }
}
