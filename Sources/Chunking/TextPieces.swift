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

  /// Halves a word until its parts fit; a single character is a part whether it fits or not.
  static func slices(
    in text: String, _ range: Range<String.Index>, fits: (Range<String.Index>) -> Bool
  ) -> [Range<String.Index>] {
    let length = text[range].count
    guard length > 1, !fits(range) else { return [range] }
    let middle = text.index(range.lowerBound, offsetBy: length / 2)
    return slices(in: text, range.lowerBound..<middle, fits: fits)
      + slices(in: text, middle..<range.upperBound, fits: fits)
  }

  /// - Parameter text: what stands before the full stop.
  private static func endsSentence(_ text: Substring) -> Bool {
    // `l'art.` ends in the abbreviation `art`.
    let word =
      text.split { $0.isWhitespace || $0 == "'" || $0 == "’" }.last.map(String.init) ?? ""
    let bare = word.drop { !$0.isLetter && !$0.isNumber }.lowercased()
    if bare.count <= 1 || bare.allSatisfy(\.isNumber) { return false }
    return !abbreviations.contains(bare)
  }

  private static let abbreviations: Set = [
    "abs", "art", "nr", "nrn", "buchst", "bzw", "ggf", "vgl", "usw", "etc", "sog", "ff", "bgbl",
    "abl", "gem", "lit", "ziff", "hs", "s", "tit", "kap", "anl", "verb", "einschl", "evtl", "insb",
    "z.b", "d.h", "i.v.m", "u.a",
    "al", "m", "mm", "mme", "mmes", "p", "ex", "par", "no", "nos", "pp", "cf", "sec", "sect",
    "para", "paras", "subs", "inc",
  ]

  private static func trimmed(_ text: Substring) -> Range<String.Index>? {
    guard let first = text.firstIndex(where: { !$0.isWhitespace }),
      let last = text.lastIndex(where: { !$0.isWhitespace })
    else { return nil }
    return first..<text.index(after: last)
  }
}
