/// The parts of a Markdown text, and its footnotes.
struct MarkdownParts {
  private(set) var parts: [ProcedurePart] = []
  private(set) var notes: [String] = []

  init(_ body: ArraySlice<Substring>) {
    var blocks = MarkdownBlocks()
    var isFenced = false
    for line in MarkdownLine.withoutComments(body) {
      if line.hasPrefix("```") || line.hasPrefix("~~~") {
        isFenced.toggle()
        continue
      }
      if !isFenced, let heading = Self.heading(line) {
        blocks.endAll()
        parts += blocks.parts
        parts.append(heading)
        blocks = MarkdownBlocks()
      } else if let note = isFenced ? nil : MarkdownLine.note(line) {
        notes.append(note)
      } else {
        blocks.read(line)
      }
    }
    blocks.endAll()
    parts += blocks.parts
  }

  /// `#` to `######`
  private static func heading(_ line: Substring) -> ProcedurePart? {
    let marks = line.prefix { $0 == "#" }
    guard (1...6).contains(marks.count) else { return nil }
    var rest = line.dropFirst(marks.count)
    guard rest.isEmpty || rest.first == " " || rest.first == "\t" else { return nil }
    while let last = rest.last, last == "#" || last.isWhitespace { rest.removeLast() }
    return .heading(level: marks.count, text: MarkdownLine.plain(rest))
  }
}
