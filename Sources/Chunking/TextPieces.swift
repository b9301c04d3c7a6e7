/// Cuts a text at its natural ends; pieces are in order and leave out only the blanks between them.
enum TextPieces {
  static func lines(in text: String, _ range: Range<String.Index>) -> [Range<String.Index>] {
    text[range].split(separator: "\n").compactMap { trimmed($0) }
  }

  /// Full stops after abbreviations and numbers (`Abs.`, `15. Januar`) end no sentence.
  static func sentences(in text: String, _ range: Range<String.Index>) -> [Range<String.Index>] {
    var sentences: [Range<String.Index>] = []
    var start = range.lowerBound
    var index = range.lowerBound
    while index < range.upperBound {
      let next = text.index(after: index)
      if ".!?;".contains(text[index]), next < range.upperBound, text[next].isWhitespace,
        text[index] != "." || endsSentence(text[start..<index])
      {
        sentences += [trimmed(text[start..<next])].compactMap(\.self)
        start = next
      }
      index = next
    }
    return sentences + [trimmed(text[start..<range.upperBound])].compactMap(\.self)
  }

  static func words(in text: String, _ range: Range<String.Index>) -> [Range<String.Index>] {
    text[range].split(whereSeparator: \.isWhitespace).map { $0.startIndex..<$0.endIndex }
  }

  static func slices(
    in text: String, _ range: Range<String.Index>, of length: Int
  ) -> [Range<String.Index>] {
    var slices: [Range<String.Index>] = []
    var start = range.lowerBound
    while start < range.upperBound {
      let end =
        text.index(start, offsetBy: max(1, length), limitedBy: range.upperBound)
        ?? range.upperBound
      slices.append(start..<end)
      start = end
    }
    return slices
  }

  /// - Parameter text: what stands before the full stop.
  private static func endsSentence(_ text: Substring) -> Bool {
    let word = text.split(whereSeparator: \.isWhitespace).last.map(String.init) ?? ""
    let bare = word.drop { !$0.isLetter && !$0.isNumber }.lowercased()
    if bare.count <= 1 || bare.allSatisfy(\.isNumber) { return false }
    return !abbreviations.contains(bare)
  }

  private static let abbreviations: Set = [
    "abs", "art", "nr", "nrn", "buchst", "bzw", "ggf", "vgl", "usw", "etc", "sog", "ff", "bgbl",
    "abl", "tit", "kap", "anl", "verb", "einschl", "evtl", "insb", "z.b", "d.h", "i.v.m", "u.a",
    "al", "par", "no", "nos", "pp", "cf", "ex", "sec", "sect", "para", "paras", "subs", "inc",
  ]

  private static func trimmed(_ text: Substring) -> Range<String.Index>? {
    guard let first = text.firstIndex(where: { !$0.isWhitespace }),
      let last = text.lastIndex(where: { !$0.isWhitespace })
    else { return nil }
    return first..<text.index(after: last)
  }
}
