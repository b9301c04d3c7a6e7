internal import Norms

/// Turns the text of a RIS document into blocks.
enum RISContent {
  private static let inline: Set = [
    "b", "br", "feld", "gldsym", "i", "n", "nbsp", "span", "sub", "super", "symbol", "tab", "u",
  ]

  /// - Parameter label: the provision's own (`§ 1.`), which its text begins with.
  static func blocks(of nodes: [XMLElement.Node], label: String) -> [Block] {
    var blocks: [Block] = []
    for node in nodes {
      guard case .element(let element) = node else { continue }
      switch element.name {
      case "liste": append(list: element, to: &blocks)
      case "table":
        let rows = rows(of: element)
        if !rows.isEmpty { blocks.append(Block(kind: .table, text: rows.joined(separator: "\n"))) }
      default:
        let text = withoutLabel(line(element), label: label, isFirst: blocks.isEmpty)
        if !text.isEmpty { append(text, to: &blocks) }
      }
    }
    return blocks
  }

  static func line(_ element: XMLElement) -> String {
    var raw = ""
    appendLine(of: element, to: &raw)
    return PlainText.line(raw)
  }

  /// The label may be written without its blank or with a full stop: `§ 1.`, `Art. 5`.
  private static func withoutLabel(_ text: String, label: String, isFirst: Bool) -> String {
    guard isFirst, !label.isEmpty, text.hasPrefix(label) else { return text }
    let rest = text.dropFirst(label.count)
    guard let next = rest.first else { return "" }
    return next == "." || next.isWhitespace
      ? PlainText.line(rest.drop { $0 == "." }) : text
  }

  /// `(1) …` begins a paragraph; what has no number goes on with the one before it.
  private static func append(_ text: String, to blocks: inout [Block]) {
    if let match = text.prefixMatch(of: /\(([0-9]+[a-z]{0,2})\)\s/) {
      blocks.append(
        Block(
          kind: .paragraph, number: String(match.output.1), marker: "(\(match.output.1))",
          text: PlainText.line(text[match.range.upperBound...])))
    } else if blocks.last?.kind == .paragraph {
      blocks[blocks.count - 1].children.append(Block(kind: .text, text: text))
    } else {
      blocks.append(Block(kind: .text, text: text))
    }
  }

  private static func append(list: XMLElement, to blocks: inout [Block]) {
    var items: [Block] = []
    for part in list.elements {
      if part.name == "aufzaehlung" {
        let level = part.attributes["ebene"].flatMap { Int($0) } ?? 1
        for point in points(of: part) { append(point, level: level, to: &items) }
      } else {
        let text = line(part)
        if !text.isEmpty { items.append(Block(kind: .text, text: text)) }
      }
    }
    if blocks.isEmpty {
      blocks = items
    } else {
      blocks[blocks.count - 1].children += items
    }
  }

  /// Lists of deeper levels follow the one they belong to.
  private static func append(_ point: Block, level: Int, to items: inout [Block]) {
    if level > 1, let last = items.indices.last, items[last].kind == .point, level < 10 {
      append(point, level: level - 1, to: &items[last].children)
    } else {
      items.append(point)
    }
  }

  private static func points(of list: XMLElement) -> [Block] {
    list.elements.compactMap { item in
      let mark = item.first("symbol").map { line($0) } ?? ""
      var body = item
      var children: [Block] = []
      body.children.removeAll { node in
        guard case .element(let element) = node else { return false }
        if element.name == "aufzaehlung" { children += points(of: element) }
        return ["symbol", "aufzaehlung"].contains(element.name)
      }
      let text = line(body)
      if mark.isEmpty, text.isEmpty, children.isEmpty { return nil }
      return Block(
        kind: .point, number: EUMarker.number(of: mark), marker: mark.isEmpty ? nil : mark,
        text: text, children: children)
    }
  }

  private static func rows(of element: XMLElement) -> [String] {
    element.elements.flatMap { child -> [String] in
      guard child.name == "tr" || child.name == "row" else { return rows(of: child) }
      let cells = child.elements.map { line($0) }
      let filled = cells.filter { !$0.isEmpty }
      if filled.isEmpty { return [] }
      return [filled.count == 1 ? filled[0] : PlainText.line(cells.joined(separator: " | "))]
    }
  }

  private static func appendLine(of element: XMLElement, to raw: inout String) {
    for child in element.children {
      switch child {
      case .text(let text): raw += text
      case .element(let element):
        let isBlank =
          ["tab", "br", "nbsp"].contains(element.name) || !inline.contains(element.name)
        if isBlank { raw += " " }
        if element.name == "super", let raised = PlainText.raised(element.text) {
          raw += raised
        } else {
          appendLine(of: element, to: &raw)
        }
        if isBlank || element.name == "symbol" { raw += " " }
      }
    }
  }
}
