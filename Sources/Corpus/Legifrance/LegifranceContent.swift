/// Takes the HTML of an article apart into its alinéas and tables.
///
/// Links lose their address, raised digits become their own characters (`m²`), images their name.
enum LegifranceContent {
  static func lines(of element: XMLElement) -> [LegifranceBlocks.Line] {
    var lines: [LegifranceBlocks.Line] = []
    var raw = ""
    append(element, raw: &raw, to: &lines)
    flush(&raw, to: &lines)
    return lines
  }

  /// Notes, one a string: what stands in an element, on one line.
  static func note(_ element: XMLElement?) -> [String] {
    guard let element else { return [] }
    let text = lines(of: element).map { line in
      switch line {
      case .text(let text): text
      case .table(let rows): rows.replacing("\n", with: " ")
      }
    }.joined(separator: " ")
    return text.isEmpty ? [] : [text]
  }

  private static func append(
    _ element: XMLElement, raw: inout String, to lines: inout [LegifranceBlocks.Line]
  ) {
    for child in element.children {
      switch child {
      case .text(let text): raw += text.replacing("\n", with: " ")
      case .element(let element):
        switch element.name.lowercased() {
        case "table":
          flush(&raw, to: &lines)
          appendTable(element, to: &lines)
        case let name where inline.contains(name):
          append(element, raw: &raw, to: &lines)
        default:
          if let text = Self.text(of: element) {
            raw += text
          } else {
            flush(&raw, to: &lines)
            append(element, raw: &raw, to: &lines)
            flush(&raw, to: &lines)
          }
        }
      }
    }
  }

  /// Elements that end no line.
  private static let inline: Set = [
    "a", "abbr", "b", "bdo", "big", "cite", "code", "del", "dfn", "em", "font", "i", "ins", "kbd",
    "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "tt", "u", "var",
  ]

  private static func flush(_ raw: inout String, to lines: inout [LegifranceBlocks.Line]) {
    let text = PlainText.line(raw)
    if !text.isEmpty { lines.append(.text(text)) }
    raw = ""
  }

  /// The characters that an element without lines of its own stands for.
  private static func text(of element: XMLElement) -> String? {
    switch element.name.lowercased() {
    case "sup":
      let text = element.text
      return PlainText.raised(text) ?? text
    case "img":
      let name = element.attributes["src"] ?? element.attributes["alt"] ?? ""
      return "[image : \(name.split(separator: "/").last.map(String.init) ?? "sans nom")]"
    default: return nil
    }
  }

  /// One row a line, cells separated by ` | `; text outside of rows stands before the table.
  private static func appendTable(
    _ table: XMLElement, to lines: inout [LegifranceBlocks.Line]
  ) {
    var rows: [String] = []
    appendRows(of: table, rows: &rows, to: &lines)
    if !rows.isEmpty { lines.append(.table(rows.joined(separator: "\n"))) }
  }

  private static func appendRows(
    of element: XMLElement, rows: inout [String], to lines: inout [LegifranceBlocks.Line]
  ) {
    for child in element.children {
      switch child {
      case .text(var text): flush(&text, to: &lines)
      case .element(let element):
        switch element.name.lowercased() {
        case "tr":
          var cells = element.elements.map { cell(.element($0)) }
          while cells.last?.isEmpty == true { cells.removeLast() }
          let loose = element.children.filter { if case .text = $0 { true } else { false } }
          let row = (loose.map(cell).filter { !$0.isEmpty } + [cells.joined(separator: " | ")])
            .joined(separator: " ")
          if row.contains(where: { $0 != " " && $0 != "|" }) { rows.append(PlainText.line(row)) }
        case "caption":
          lines += self.lines(of: element)
        default: appendRows(of: element, rows: &rows, to: &lines)
        }
      }
    }
  }

  /// On one line; a table within a cell gives its cells one after another.
  private static func cell(_ node: XMLElement.Node) -> String {
    switch node {
    case .text(let text): PlainText.line(text)
    case .element(let element):
      note(element).joined().replacing(" | ", with: " ")
    }
  }
}
