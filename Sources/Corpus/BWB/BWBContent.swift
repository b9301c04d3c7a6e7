internal import Norms

/// Turns the content of a BWB element into blocks.
enum BWBContent {
  /// Beside the text: data of the publisher and notes.
  private static let apart: Set = ["meta-data", "noot", "kop"]
  private static let inline: Set = [
    "achternaam", "br", "datum", "extref", "functie", "illustratie", "inf", "intref", "nadruk",
    "naam", "organisatie", "plaats", "redactie", "sup", "unl", "voornaam",
  ]

  static func blocks(of element: XMLElement) -> [Block] {
    var blocks: [Block] = []
    append(contentOf: element, to: &blocks)
    return blocks
  }

  static func line(_ element: XMLElement) -> String {
    var raw = ""
    appendLine(of: element, to: &raw)
    return PlainText.line(raw)
  }

  static func notes(of element: XMLElement) -> [String] {
    element.elements.flatMap { child -> [String] in
      guard child.name == "noot" else { return notes(of: child) }
      return [line(child)].filter { !$0.isEmpty }
    }
  }

  private static func append(contentOf element: XMLElement, to blocks: inout [Block]) {
    var raw = ""
    func flush(_ blocks: inout [Block]) {
      let text = PlainText.line(raw)
      if !text.isEmpty { blocks.append(Block(kind: .text, text: text)) }
      raw = ""
    }
    for child in element.children {
      switch child {
      case .text(let text): raw += text
      case .element(let element):
        if apart.contains(element.name) { continue }
        if inline.contains(element.name) {
          appendInline(element, to: &raw)
        } else {
          flush(&blocks)
          append(element, to: &blocks)
        }
      }
    }
    flush(&blocks)
  }

  private static func append(_ element: XMLElement, to blocks: inout [Block]) {
    switch element.name {
    case "lid": append(element, kind: .paragraph, marker: element.first("lidnr"), to: &blocks)
    case "li": append(element, kind: .point, marker: element.first("li.nr"), to: &blocks)
    case "table":
      var rows: [String] = []
      appendRows(of: element, to: &rows)
      if !rows.isEmpty { blocks.append(Block(kind: .table, text: rows.joined(separator: "\n"))) }
    default:
      // A part with a heading of its own within a provision.
      if let heading = element.first("kop").map({ line($0) }), !heading.isEmpty {
        blocks.append(Block(kind: .text, text: heading, children: self.blocks(of: element)))
      } else {
        append(contentOf: element, to: &blocks)
      }
    }
  }

  /// The first text stands in the block itself, everything after it below.
  private static func append(
    _ element: XMLElement, kind: Block.Kind, marker: XMLElement?, to blocks: inout [Block]
  ) {
    var body = element
    body.children.removeAll { node in
      if case .element(let child) = node { child.name == marker?.name } else { false }
    }
    var children = self.blocks(of: body)
    var text = ""
    if let first = children.first, first.kind == .text, first.children.isEmpty {
      text = first.text
      children.removeFirst()
    }
    let mark = marker.map { line($0) } ?? ""
    if mark.isEmpty, text.isEmpty, children.isEmpty { return }
    blocks.append(
      Block(
        kind: kind, number: EUMarker.number(of: mark), marker: mark.isEmpty ? nil : mark,
        text: text, children: children))
  }

  private static func appendRows(of element: XMLElement, to rows: inout [String]) {
    for child in element.elements where child.name != "colspec" {
      if child.name == "row" {
        var cells = child.elements.map { line($0) }
        let filled = cells.filter { !$0.isEmpty }
        if filled.isEmpty { continue }
        while cells.last?.isEmpty == true { cells.removeLast() }
        rows.append(filled.count == 1 ? filled[0] : PlainText.line(cells.joined(separator: " | ")))
      } else if child.hasDescendant(among: ["row"]) {
        appendRows(of: child, to: &rows)
      } else {
        let text = line(child)
        if !text.isEmpty { rows.append(text) }
      }
    }
  }

  private static func appendLine(of element: XMLElement, to raw: inout String) {
    for child in element.children {
      switch child {
      case .text(let text): raw += text
      case .element(let element):
        if apart.contains(element.name) { continue }
        if inline.contains(element.name) {
          appendInline(element, to: &raw)
        } else {
          raw += " "
          appendLine(of: element, to: &raw)
          raw += " "
        }
      }
    }
  }

  private static func appendInline(_ element: XMLElement, to raw: inout String) {
    switch element.name {
    case "br": raw += " "
    case "illustratie": raw += "[Image: \(element.attributes["naam"] ?? "?")]"
    case "sup":
      if let raised = PlainText.raised(element.text) {
        raw += raised
      } else {
        appendLine(of: element, to: &raw)
      }
    // Names and offices of those who sign stand beside each other without blanks.
    case "achternaam", "datum", "functie", "naam", "organisatie", "plaats", "voornaam":
      raw += " "
      appendLine(of: element, to: &raw)
      raw += " "
    default: appendLine(of: element, to: &raw)
    }
  }
}
