/// Reads lines of Markdown that are no headings: texts, lists and pipe tables.
struct MarkdownBlocks {
  private(set) var parts: [ProcedurePart] = []
  private var text: [String] = []
  /// Columns at which the items under way begin, outermost first.
  private var columns: [Int] = []
  private var rows: [String] = []

  mutating func read(_ line: Substring) {
    let content = line.drop { $0 == " " || $0 == "\t" }
    let column = line.count - content.count
    if content.isEmpty {
      endText()
      endRows()
      return
    }
    if content.hasPrefix("|") {
      endText()
      columns = []
      if let row = Self.row(content) { rows.append(row) }
      return
    }
    endRows()
    if let (marker, rest) = ListMarker.item(content) {
      endText()
      while let last = columns.last, last >= column { columns.removeLast() }
      columns.append(column)
      parts.append(.item(level: column, marker: marker, text: MarkdownLine.plain(rest)))
    } else if let last = columns.last, text.isEmpty, column > last {
      parts.append(.itemText(MarkdownLine.plain(content)))
    } else {
      columns = []
      text.append(MarkdownLine.plain(content))
    }
  }

  mutating func endAll() {
    endText()
    endRows()
  }

  private mutating func endText() {
    let text = PlainText.line(self.text.joined(separator: " "))
    self.text = []
    if !text.isEmpty { parts.append(.text(text)) }
  }

  private mutating func endRows() {
    if !rows.isEmpty { parts.append(.table(rows)) }
    rows = []
  }

  /// Cells separated by ` | `; nil for the line that separates head and body.
  private static func row(_ line: Substring) -> String? {
    var cells: [String] = [""]
    var isEscaped = false
    for character in line.dropFirst() {
      if character == "|" && !isEscaped {
        cells.append("")
      } else {
        cells[cells.count - 1].append(character)
      }
      isEscaped = character == "\\"
    }
    if cells.last?.allSatisfy(\.isWhitespace) == true { cells.removeLast() }
    let isRule = cells.allSatisfy { cell in
      cell.contains("-") && cell.allSatisfy { "-: ".contains($0) }
    }
    let text = PlainText.line(cells.map { MarkdownLine.plain($0) }.joined(separator: " | "))
    return isRule || text.allSatisfy({ $0 == "|" || $0 == " " }) ? nil : text
  }
}
