/// What the title of an EU act says, whatever its language.
struct EUTitle {
  /// `Regulation (EU) 2016/679`, `Directive 2014/24/EU`; nil where no number stands in it.
  let designation: String?
  /// In brackets at the end: `General Data Protection Regulation`.
  let shortTitle: String?
  let celex: CELEX?
  /// The designation is a plain regulation, directive or decision, not an implementing or
  /// delegated one, which have an ELI of another form.
  let isPlainKind: Bool

  /// - Parameter lines: the title's paragraphs.
  init(lines: [String]) {
    shortTitle = Self.shortTitle(in: lines)
    guard let line = lines.first,
      let match = line.firstMatch(of: /([0-9]{2,5})\/([0-9]{1,5})(?:\/\p{Lu}{2,})?/)
    else {
      (designation, celex, isPlainKind) = (nil, nil, false)
      return
    }
    let before = line[..<match.range.lowerBound]
    let name = String(line[..<match.range.upperBound])
    designation = name
    let isNumberFirst = before.split(separator: " ").last.map(Self.saysNumber) ?? false
    let kind = Self.kind(of: line)
    if let kind, let first = Int(match.output.1), let second = Int(match.output.2),
      let (year, number) = Self.yearAndNumber(first, second, isNumberFirst: isNumberFirst)
    {
      celex = CELEX(kind: kind, year: year, number: number)
    } else {
      celex = nil
    }
    let words = name.split(separator: " ").filter { !$0.hasPrefix("(") }
    isPlainKind =
      (words.count == 2 || words.count == 3 && Self.saysNumber(words[1]))
      && Self.stems.contains { $0.1.contains { words[0].lowercased().hasPrefix($0) } }
  }

  private static func saysNumber(_ word: Substring) -> Bool {
    ["no", "nr", "n", "nº", "n°", "αριθ", "č", "št", "br", "mr"]
      .contains(word.lowercased().replacing(".", with: ""))
  }

  /// `2016/679`, `2014/24`, `95/46`, and `765/2008` behind a `No`.
  private static func yearAndNumber(
    _ first: Int, _ second: Int, isNumberFirst: Bool
  ) -> (year: Int, number: Int)? {
    let years = 1950...2099
    if years.contains(second), isNumberFirst || !years.contains(first) { return (second, first) }
    if years.contains(first) { return (first, second) }
    return (50...99).contains(first) ? (1900 + first, second) : nil
  }

  /// Beginnings of the words for the three kinds of act in the languages of the EU.
  private static let stems: [(CELEX.Kind, [String])] = [
    (
      .directive,
      [
        "directiv", "direttiv", "diretiv", "direktiv", "direktīv", "direktyv", "dyrektyw",
        "richtlini", "richtlijn", "směrnic", "smernic", "irányelv", "οδηγί", "директив", "treoir",
        "direktiiv",
      ]
    ),
    (
      .decision,
      [
        "decision", "décision", "decisi", "deciż", "deciz", "decyz", "beschluss", "entscheidung",
        "besluit", "beslut", "afgørelse", "otsus", "päätös", "határozat", "rozhodnut", "odluk",
        "sklep", "sprendim", "lēmum", "απόφασ", "решени", "cinneadh",
      ]
    ),
    (
      .regulation,
      [
        "regul", "règlement", "reglament", "regolament", "verordnung", "verordening", "forordning",
        "förordning", "asetus", "määrus", "rendelet", "rozporządz", "nařízen", "nariaden", "uredba",
        "κανονισμ", "регламент", "rialachán",
      ]
    ),
  ]

  private static func kind(of line: String) -> CELEX.Kind? {
    let line = line.lowercased()
    return stems.first { $0.1.contains { line.contains($0) } }?.0
  }

  /// `Regulation (EU) 2016/679 of the European Parliament` of the same in capitals, as pages of EUR-Lex
  /// have the first line.
  static func inMixedCase(_ line: String) -> String {
    guard let first = line.split(separator: " ").first, first.count > 3, isCapitals(first) else {
      return line
    }
    return line.split(separator: " ").enumerated().map { position, word in
      guard word.count > 1, isCapitals(word) else { return String(word) }
      let lower = word.lowercased()
      return position > 0 && smallWords.contains(lower)
        ? lower : lower.prefix(1).uppercased() + lower.dropFirst()
    }.joined(separator: " ")
  }

  private static func isCapitals(_ word: Substring) -> Bool {
    word.allSatisfy { $0.isUppercase || $0 == "'" || $0 == "’" || $0 == "-" }
  }

  private static let smallWords: Set = [
    "of", "the", "and", "des", "der", "und", "du", "de", "la", "le", "et", "d'exécution",
    "d’exécution", "délégué", "déléguée", "européen", "européenne", "centrale", "no", "nr",
  ]

  private static func shortTitle(in lines: [String]) -> String? {
    for line in lines.reversed() where line.hasSuffix(")") {
      var depth = 0
      var start = line.endIndex
      repeat {
        start = line.index(before: start)
        if line[start] == ")" { depth += 1 }
        if line[start] == "(" { depth -= 1 }
      } while depth > 0 && start > line.startIndex
      // A line in brackets is a remark: `(Text with EEA relevance)`.
      guard depth == 0, start > line.startIndex else { continue }
      let name = String(line[line.index(after: start)...].dropLast())
      return isRemark(name) ? nil : name
    }
    return nil
  }

  private static func isRemark(_ name: String) -> Bool {
    let words = [
      "recast", "neufassung", "refonte", "codif", "kodif", "refundi", "rifusione", "herschikking",
      "notified", "bekannt", "notifié", "EEA", "EWR", "EEE",
    ]
    return name.contains("/") || name.count < 4
      || words.contains { name.contains($0) || name.lowercased().hasPrefix($0) }
  }
}
