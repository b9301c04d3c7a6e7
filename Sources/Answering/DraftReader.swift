/// Cuts the language model's output into statements while it is still being written.
struct DraftReader {
  /// A line of the draft: what it says and the label of the passage it names.
  struct Line: Hashable {
    var label: String
    var text: String
  }

  private var buffer = ""

  /// The lines that `piece` completes.
  mutating func read(_ piece: String) -> [Line] {
    buffer += piece
    var lines: [Line] = []
    while let end = buffer.firstIndex(where: \.isNewline) {
      lines += Self.line(buffer[..<end]).map { [$0] } ?? []
      buffer.removeSubrange(...end)
    }
    return lines
  }

  /// The last line, which no line break ends.
  mutating func finish() -> Line? {
    defer { buffer = "" }
    return Self.line(buffer[...])
  }

  /// `[P2] text`; anything else is not a statement.
  private static func line(_ text: Substring) -> Line? {
    let text = text.drop(while: \.isWhitespace)
    guard text.first == "[", let end = text.firstIndex(of: "]") else { return nil }
    let label = text[text.index(after: text.startIndex)..<end]
    var statement = text[text.index(after: end)...].drop(while: \.isWhitespace)
    while statement.last?.isWhitespace ?? false { statement.removeLast() }
    return statement.isEmpty ? nil : Line(label: String(label), text: String(statement))
  }
}
