/// Finds the numbered headings of a text whose format does not mark them.
///
/// A line is a heading if it reads like a title and its number runs on from the headings before it;
/// sentences, items of lists and lines of a table of contents that begin with a number are none.
enum HeadingFinder {
  struct Line {
    var text: String
    /// There is space above it, or the page or the text begins.
    var isSetApart: Bool
    /// There is space below it, or the text ends.
    var endsBlock: Bool
    /// It reaches so far that the next line may go on with its sentence.
    var isFull = false
  }

  struct Found {
    var heading: ProcedureHeading
    /// The heading's text may stand on the line after its number.
    var lineCount: Int
  }

  static func find(_ lines: [Line]) -> [Int: Found] {
    let numbers = lines.map { LineNumber($0.text) }
    let contents = ContentsLines(lines: lines, numbers: numbers)
    // Where each number stands last as that of a possible heading.
    var lastPlaces: [LineNumber.Style: [[Int]: Int]] = [:]
    for (index, line) in lines.enumerated() {
      guard let number = numbers[index], line.isSetApart, !contents.contains(index),
        isTitle(number, line: line, next: index + 1 < lines.count ? lines[index + 1] : nil)
      else { continue }
      lastPlaces[number.style, default: [:]][number.values] = index
    }
    var sequence = NumberSequence()
    var found: [Int: Found] = [:]
    var lastHeading: LineNumber?
    var skipped = -1
    for (index, line) in lines.enumerated() where index > skipped {
      guard let number = numbers[index], !contents.contains(index) else { continue }
      let above = index > 0 ? lines[index - 1] : nil
      let isBelowHeading = found[index - 1] != nil
      let isSetApart = line.isSetApart || isBelowHeading
      var fit = sequence.fit(number)
      if fit == .none, sequence.mayRestart(number, after: lastHeading) { fit = .next }
      let isHeading =
        fit != .none && (fit == .next || line.isSetApart)
        && (fit == .next
          || !sequence.successors(of: number.style).contains {
            lastPlaces[number.style]?[$0] ?? 0 > index
          })
        && !sequence.isItem(number, isSetApart: line.isSetApart)
        && mayFollow(above, isSetApart: isSetApart, number: number)
        && isTitle(number, line: line, next: index + 1 < lines.count ? lines[index + 1] : nil)
      guard isHeading else {
        sequence.addItem(number, isSetApart: line.isSetApart)
        continue
      }
      sequence.addHeading(number)
      lastHeading = number
      var text = number.rest
      var lineCount = 1
      if text.isEmpty, let title = title(after: index, in: lines, numbers: numbers) {
        text = title
        lineCount = 2
        skipped = index + 1
      }
      found[index] = Found(
        heading: ProcedureHeading(
          level: number.level, number: number.label, text: text, kind: number.kind),
        lineCount: lineCount)
    }
    return found
  }

  /// What introduces a list is not followed by a heading, nor is the middle of a sentence.
  private static func mayFollow(_ above: Line?, isSetApart: Bool, number: LineNumber) -> Bool {
    guard let last = above?.text.last else { return true }
    // `2.3` and `§ 4` are hardly ever items.
    let isPlain = number.style != .article && number.values.count == 1
    if ":,;".contains(last), isPlain || !isSetApart { return false }
    return isSetApart || ".!?)".contains(last) && above?.isFull == false
      || ".!?".contains(last)
  }

  private static func isTitle(_ number: LineNumber, line: Line, next: Line?) -> Bool {
    let rest = number.rest
    guard let first = rest.first, let last = rest.last else {
      switch number.style {
      case .roman, .letter, .decimal: return false
      case .article, .annex, .division: return true
      }
    }
    guard first.isUppercase || first.isNumber || "„“\"«'’(".contains(first) else { return false }
    guard rest.count <= 140, !".;:,".contains(last) || isAbbreviated(rest) else { return false }
    // `1. Januar 2025`, `§ 7 Abs. 2`
    if rest.wholeMatch(of: /\p{L}+ [0-9]{4}/) != nil { return false }
    if number.style == .article,
      rest.prefixMatch(of: /(Abs|Absatz|Satz|Nr|Nummer|Buchst|paragraph|alinéa)\b/) != nil
    {
      return false
    }
    if let word = rest.split(separator: " ").last, joiningWords.contains(word) { return false }
    guard !line.endsBlock, let next, let start = next.text.first else { return true }
    return !start.isLowercase && !line.isFull
  }

  private static let joiningWords: Set<Substring> = [
    "und", "oder", "sowie", "and", "or", "et", "ou", "der", "die", "das", "des", "the", "of", "de",
    "du", "la", "le", "les",
  ]

  private static func isAbbreviated(_ text: String) -> Bool {
    ["etc.", "usw.", "u.a.", "e. V.", "Ltd.", "Inc."].contains { text.hasSuffix($0) }
  }

  /// The line after a number that stands alone, if it reads like a title.
  private static func title(
    after index: Int, in lines: [Line], numbers: [LineNumber?]
  ) -> String? {
    guard index + 1 < lines.count, numbers[index + 1] == nil else { return nil }
    let line = lines[index + 1]
    guard let first = line.text.first, let last = line.text.last, first.isUppercase,
      !".;:,".contains(last), line.text.count <= 100
    else { return nil }
    guard index + 2 < lines.count else { return nil }
    let start = lines[index + 2].text.first
    return line.endsBlock || start?.isLowercase == false && !line.isFull ? line.text : nil
  }
}
