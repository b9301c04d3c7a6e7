internal import Norms

/// Turns a part of a page of EUR-Lex into blocks.
struct EURLexContent {
  /// The article it is the content of: paragraphs of another one are quoted.
  var article: Substring?

  func blocks(of element: XMLElement) -> [Block] {
    var blocks: [Block] = []
    append(contentOf: element, to: &blocks)
    return blocks
  }

  func line(_ element: XMLElement) -> String { Self.line(inline(element)) }

  /// Stands for a mark that is not text until the blanks and brackets around it are gone.
  private static let mark = "\u{F8FE}"

  private static func line(_ raw: String) -> String {
    let text = PlainText.line(raw)
    guard text.contains(mark) else { return text }
    var result = ""
    for part in text.replacing("(\(mark))", with: mark).split(separator: mark) {
      let isBlank = result.last == " " || part.first == " "
      let word = part.drop { $0 == " " }
      if result.last == " " { result.removeLast() }
      let isTight =
        result.isEmpty || "([„‘«“".contains(result.last ?? " ")
        || ",.;:)]’”»".contains(word.first ?? ".")
      result += (isBlank && !isTight ? " " : "") + word
    }
    return PlainText.line(result)
  }

  private static let inline: Set = [
    "a", "b", "br", "em", "font", "i", "img", "small", "span", "strong", "sub", "sup", "u",
  ]

  private func append(contentOf element: XMLElement, to blocks: inout [Block]) {
    var raw = ""
    func flush(_ blocks: inout [Block]) {
      let text = Self.line(raw)
      if !text.isEmpty { blocks.append(Block(kind: .text, text: text)) }
      raw = ""
    }
    for child in element.children {
      switch child {
      case .text(let text): raw += text
      case .element(let element):
        if element.isNote || element.name == "p" && element.isModificationMark { continue }
        if Self.inline.contains(element.name) {
          raw += inline(child: element)
        } else {
          flush(&blocks)
          append(element, to: &blocks)
        }
      }
    }
    flush(&blocks)
  }

  private func append(_ element: XMLElement, to blocks: inout [Block]) {
    if element.name == "table" {
      append(table: element, to: &blocks)
    } else if element.hasClass(["grid-container"]) || element.hasClass(["enumeration-spacing"]) {
      // Two boxes side by side: number and text.
      let parts = Array(element.elements)
      guard parts.count == 2 else { return append(contentOf: element, to: &blocks) }
      blocks.append(point(marker: line(parts[0]), content: parts[1]))
    } else if let number = element.elements.first(where: { $0.hasClass(["no-parag"]) }) {
      var body = element
      body.children.removeAll { Self.has(class: "no-parag", $0) }
      blocks.append(
        block(self.blocks(of: body), kind: .paragraph, marker: line(number)))
    } else if let id = element.attributes["id"],
      let match = id.wholeMatch(of: /0*([0-9]+[A-Z]*)\.[0-9]{3}[A-Z]*/),
      match.output.1.lowercased() == article?.lowercased()
    {
      appendParagraph(element, to: &blocks)
    } else {
      append(contentOf: element, to: &blocks)
    }
  }

  /// On pages of the Official Journal the number begins the paragraph's text.
  private func appendParagraph(_ element: XMLElement, to blocks: inout [Block]) {
    var content = self.blocks(of: element)
    guard let first = content.first, first.kind == .text,
      let match = first.text.prefixMatch(of: /\(?[0-9]+[a-z]*[.)]+/)
    else {
      blocks += content
      return
    }
    content[0].text = PlainText.line(first.text[match.range.upperBound...])
    if content[0].text.isEmpty { content.removeFirst() }
    blocks.append(block(content, kind: .paragraph, marker: String(match.output)))
  }

  private func append(table: XMLElement, to blocks: inout [Block]) {
    let rows = EURLexTable.rows(of: table)
    if rows.count == 1, !table.hasClass(["table"]), let content = rows[0].last {
      let marks = rows[0].dropLast().map { line($0) }.filter { !$0.isEmpty }
      if marks.isEmpty, rows[0].count > 1 { return append(contentOf: content, to: &blocks) }
      if marks.count == 1, marks[0].count <= 16, !line(content).isEmpty {
        blocks.append(point(marker: marks[0], content: content))
        return
      }
    }
    let lines = rows.compactMap { EURLexTable.line(of: $0, content: self) }
    if !lines.isEmpty {
      blocks.append(Block(kind: .table, text: lines.joined(separator: "\n")))
    }
  }

  private func point(marker: String, content: XMLElement) -> Block {
    block(blocks(of: content), kind: .point, marker: marker)
  }

  /// The first text stands in the block itself, everything after it below.
  private func block(_ content: [Block], kind: Block.Kind, marker: String) -> Block {
    var children = content
    var text = ""
    if let first = children.first, first.kind == .text, first.children.isEmpty {
      text = first.text
      children.removeFirst()
    }
    // Behind a quotation mark stands the number of another act's part.
    let isQuoted = marker.first.map { "‘„«“\"".contains($0) } ?? false
    return Block(
      kind: kind, number: isQuoted ? nil : EUMarker.number(of: marker),
      marker: marker.isEmpty ? nil : marker,
      text: text, children: children)
  }

  static func has(class name: Substring, _ node: XMLElement.Node) -> Bool {
    if case .element(let element) = node { element.hasClass([name]) } else { false }
  }

  private func inline(_ element: XMLElement) -> String {
    element.children.map { child in
      switch child {
      case .text(let text): text
      case .element(let element): inline(child: element)
      }
    }.joined()
  }

  private func inline(child element: XMLElement) -> String {
    if element.isNoteMark { return Self.mark }
    if element.isModificationMark { return " \(Self.mark) " }
    if element.isNote { return "" }
    switch element.name {
    case "br": return " "
    case "img":
      let name = element.attributes["alt"] ?? element.attributes["src"] ?? ""
      return name.isEmpty || name.hasPrefix("data:") ? "[Image]" : "[Image: \(name)]"
    case "sup", "span":
      let isRaised = element.name == "sup" || element.hasClass(["super", "superscript"])
      return (isRaised ? PlainText.raised(element.text) : nil) ?? inline(element)
    case _ where Self.inline.contains(element.name): return inline(element)
    default: return " " + inline(element) + " "
    }
  }
}
