/// A text cut into words, blanks and single signs; joined again they are the text.
struct Tokens {
  /// A number with its separators (`20.000`) is one word.
  private(set) var texts: [Substring] = []
  /// Equal for tokens that differ in typography only.
  private(set) var keys: [Int32] = []
  private var isWordFlags: [Bool] = []
  /// Where each line begins, and at last the number of tokens.
  private(set) var lineStarts: [Int] = [0]

  /// - Parameter vocabulary: shared by the texts that are to be compared.
  init(_ text: String, vocabulary: inout Vocabulary<String>) {
    var start = text.startIndex
    while start < text.endIndex {
      let first = text[start]
      var end = text.index(after: start)
      if Self.isWord(first) {
        while end < text.endIndex, Self.continuesWord(text, at: end) {
          end = text.index(after: end)
        }
      } else if first.isWhitespace {
        while end < text.endIndex, text[end].isWhitespace { end = text.index(after: end) }
      }
      append(text[start..<end], isWord: Self.isWord(first), vocabulary: &vocabulary)
      start = end
    }
    if lineStarts.last != texts.count { lineStarts.append(texts.count) }
  }

  var count: Int { texts.count }

  func wordCount(in range: Range<Int>) -> Int { range.count(where: { isWordFlags[$0] }) }

  func text(of range: Range<Int>) -> String { texts[range].joined() }

  func hasLineEnd(in range: Range<Int>) -> Bool {
    range.contains { !isWordFlags[$0] && texts[$0].contains(where: \.isNewline) }
  }

  /// Characters that are no blanks.
  func length(of range: Range<Int>) -> Int {
    range.reduce(0) { sum, index in
      sum + (texts[index].first?.isWhitespace == true ? 0 : texts[index].utf8.count)
    }
  }

  /// What a line says, without the blanks at its end.
  func lineKey(_ line: Int) -> [Int32] {
    var range = lineStarts[line]..<lineStarts[line + 1]
    if let last = range.last, texts[last].first?.isWhitespace == true { range = range.dropLast() }
    return Array(keys[range])
  }

  /// The keys of a line's words but the first.
  func words(afterMarkerOf line: Int) -> [Int32] {
    let words = (lineStarts[line]..<lineStarts[line + 1]).filter { isWordFlags[$0] }
    return words.dropFirst().map { keys[$0] }
  }

  private mutating func append(
    _ token: Substring, isWord: Bool, vocabulary: inout Vocabulary<String>
  ) {
    texts.append(token)
    isWordFlags.append(isWord)
    keys.append(vocabulary.key(of: Typography.folded(token)))
    if !isWord, token.contains(where: \.isNewline) { lineStarts.append(texts.count) }
  }

  private static func isWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }

  private static func continuesWord(_ text: String, at index: String.Index) -> Bool {
    if isWord(text[index]) { return true }
    guard text[index] == "." || text[index] == "," else { return false }
    let next = text.index(after: index)
    return text[text.index(before: index)].isNumber && next < text.endIndex && text[next].isNumber
  }
}

/// Gives equal things equal numbers.
struct Vocabulary<Word: Hashable> {
  private var keys: [Word: Int32] = [:]

  mutating func key(of word: Word) -> Int32 {
    if let key = keys[word] { return key }
    let key = Int32(keys.count)
    keys[word] = key
    return key
  }
}
