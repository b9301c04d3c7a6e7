internal import Norms

/// Reads the lines below one heading: numbered paragraphs, texts, lists and pipe tables.
struct MarkdownBlocks {
  private var blocks: [Block] = []
  private var text: [String] = []
  /// Items of the list under way with the columns they begin at, outermost first.
  private var items: [(column: Int, block: Block)] = []
  private var rows: [String] = []

  static func blocks(of lines: [Substring]) -> [Block] {
    var reader = MarkdownBlocks()
    for line in lines { reader.read(line) }
    reader.endAll()
    return reader.blocks
  }

  private mutating func read(_ line: Substring) {
    let content = line.drop { $0 == " " || $0 == "\t" }
    let column = line.count - content.count
    if content.isEmpty {
      endText()
      endRows()
      return
    }
    if content.hasPrefix("|") {
      endText()
      endItems()
      if let row = Self.row(content) { rows.append(row) }
      return
    }
    endRows()
    if let (marker, rest) = Self.item(content) {
      endText()
      endItems(from: column)
      items.append(
        (
          column,
          Block(
            kind: .point, number: Self.number(of: marker), marker: marker,
            text: MarkdownLine.plain(rest))
        ))
    } else if let last = items.last, text.isEmpty, column > last.column {
      let line = MarkdownLine.plain(content)
      items[items.count - 1].block.text += last.block.text.isEmpty ? line : " " + line
    } else {
      endItems()
      text.append(MarkdownLine.plain(content))
    }
  }

  private mutating func endAll() {
    endText()
    endItems()
    endRows()
  }

  private mutating func endText() {
    let text = PlainText.line(self.text.joined(separator: " "))
    self.text = []
    guard !text.isEmpty else { return }
    if let (number, rest) = Self.paragraph(text) {
      blocks.append(
        Block(kind: .paragraph, number: number, marker: "(\(number))", text: String(rest)))
    } else {
      append(Block(kind: .text, text: text))
    }
  }

  private mutating func endRows() {
    guard !rows.isEmpty else { return }
    append(Block(kind: .table, text: rows.joined(separator: "\n")))
    rows = []
  }

  /// Ends all items that begin at a column or to the right of it.
  private mutating func endItems(from column: Int = 0) {
    while let last = items.last, last.column >= column {
      items.removeLast()
      if items.isEmpty {
        append(last.block)
      } else {
        items[items.count - 1].block.children.append(last.block)
      }
    }
  }

  /// Lists belong to the text before them, everything to the numbered paragraph it follows.
  private mutating func append(_ block: Block) {
    guard let last = blocks.last else {
      blocks.append(
        block.kind == .point ? Block(kind: .text, text: "", children: [block]) : block)
      return
    }
    if last.kind == .paragraph || (block.kind == .point && last.kind == .text) {
      blocks[blocks.count - 1].children.append(block)
    } else {
      blocks.append(
        block.kind == .point ? Block(kind: .text, text: "", children: [block]) : block)
    }
  }

  /// `(4) Text`
  private static func paragraph(_ text: String) -> (String, Substring)? {
    guard text.hasPrefix("("), let close = text.firstIndex(of: ")") else { return nil }
    let number = text[text.index(after: text.startIndex)..<close]
    let digits = number.prefix { $0.isASCII && $0.isNumber }
    let letters = number.dropFirst(digits.count)
    guard (1...3).contains(digits.count), letters.count <= 1,
      letters.allSatisfy({ $0.isASCII && $0.isLowercase })
    else { return nil }
    return (String(number), text[text.index(after: close)...].drop { $0 == " " })
  }

  /// `1. Text`, `a) Text`, `aa) Text`, `- Text`
  private static func item(_ line: Substring) -> (String, Substring)? {
    guard let end = line.firstIndex(where: { $0 == " " || $0 == "\t" }) else { return nil }
    let marker = line[..<end]
    let rest = line[end...]
    if ["-", "*", "+", "–", "•"].contains(marker) { return (String(marker), rest) }
    guard let sign = marker.last, sign == "." || sign == ")" || sign == "°" else { return nil }
    let bare = marker.dropLast()
    let digits = bare.prefix { $0.isASCII && $0.isNumber }
    let letters = bare.dropFirst(digits.count)
    guard digits.count <= 3, letters.count <= (digits.isEmpty ? 2 : 1), !bare.isEmpty,
      letters.allSatisfy({ $0.isASCII && $0.isLowercase }), !digits.isEmpty || sign == ")"
    else { return nil }
    return (String(marker), rest)
  }

  private static func number(of marker: String) -> String? {
    let number = marker.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
    return number.isEmpty ? nil : number
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
