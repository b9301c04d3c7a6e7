internal import Norms

/// Turns the content of a Formex element into blocks.
struct FormexContent {
  /// The numbers in a text quoted from another act are not this act's.
  private var isQuoted = false

  func blocks(of element: XMLElement) -> [Block] {
    var blocks: [Block] = []
    append(contentOf: element, to: &blocks)
    return blocks
  }

  /// The notes anywhere below.
  static func notes(of element: XMLElement) -> [String] {
    element.elements.flatMap { child -> [String] in
      guard child.name == "NOTE" else { return notes(of: child) }
      return [FormexLine.text(of: child)].filter { !$0.isEmpty }
    }
  }

  private func append(contentOf element: XMLElement, to blocks: inout [Block]) {
    var line = FormexLine()
    func flush(_ blocks: inout [Block]) {
      let text = PlainText.line(line.raw)
      if !text.isEmpty { blocks.append(Block(kind: .text, text: text)) }
      line = FormexLine()
    }
    for child in element.children {
      switch child {
      case .text(let text): line.append(text)
      case .element(let element):
        if FormexLine.inline.contains(element.name) {
          line.append(element)
        } else {
          flush(&blocks)
          append(element, to: &blocks)
        }
      }
    }
    flush(&blocks)
  }

  private func append(_ element: XMLElement, to blocks: inout [Block]) {
    switch element.name {
    case "PARAG":
      blocks.append(
        block(element, kind: isQuoted ? .point : .paragraph, marker: element.first("NO.PARAG")))
    case "NP", "DLIST.ITEM":
      blocks.append(point(element))
    case "LIST":
      for item in element.elements { append(item: item, of: element, to: &blocks) }
    case "DLIST":
      for item in element.elements {
        blocks.append(point(Self.definition(item, separator: element.attributes["SEPARATOR"])))
      }
    case "QUOT.S":
      var quoted = self
      quoted.isQuoted = true
      quoted.append(contentOf: element, to: &blocks)
    case "TBL": blocks += FormexTable.blocks(of: element)
    case "GR.SEQ", "DIVISION": appendTitled(element, title: element.first("TITLE"), to: &blocks)
    case "ARTICLE":
      var title = element
      title.children = element.children.filter { Self.isNamed(["TI.ART", "STI.ART"], $0) }
      appendTitled(element, title: title, to: &blocks)
    case "TITLE", "TI", "STI", "TI.ART", "STI.ART", "TOC.ITEM":
      let text = FormexLine.text(of: element)
      if !text.isEmpty { blocks.append(Block(kind: .text, text: text)) }
    default: append(contentOf: element, to: &blocks)
    }
  }

  /// The official rendering puts a dash before the items of a `DASH` list.
  private func append(item: XMLElement, of list: XMLElement, to blocks: inout [Block]) {
    guard item.name == "ITEM" else { return append(item, to: &blocks) }
    guard item.first("NP") == nil else { return append(contentOf: item, to: &blocks) }
    var item = block(item, kind: .point, marker: nil)
    switch list.attributes["TYPE"] {
    case "DASH": item.marker = "—"
    case "NDASH": item.marker = "–"
    case "BULLET": item.marker = "•"
    default: break
    }
    if !item.text.isEmpty || !item.children.isEmpty { blocks.append(item) }
  }

  private func point(_ element: XMLElement) -> Block {
    block(element, kind: .point, marker: element.first("NO.P") ?? element.first("PREFIX"))
  }

  /// `a) ‘standard’: …`: term and definition on one line.
  private static func definition(_ item: XMLElement, separator: String?) -> XMLElement {
    guard let term = item.first("TERM"), let definition = item.first("DEFINITION") else {
      return item
    }
    var text = XMLElement(name: "TXT", namespace: "", attributes: [:])
    text.children = term.children + [.text("\(separator ?? "") ")] + definition.children
    var result = item
    result.children.removeAll { isNamed(["TERM", "DEFINITION"], $0) }
    result.children.append(.element(text))
    return result
  }

  /// The first text stands in the block itself, everything after it below.
  private func block(_ element: XMLElement, kind: Block.Kind, marker: XMLElement?) -> Block {
    var body = element
    if let marker { body.children.removeAll { Self.isNamed([marker.name], $0) } }
    var children = blocks(of: body)
    var text = ""
    if let first = children.first, first.kind == .text, first.children.isEmpty {
      text = first.text
      children.removeFirst()
    }
    let mark = marker.map { FormexLine.text(of: $0) } ?? ""
    return Block(
      kind: kind, number: isQuoted ? nil : EUMarker.number(of: mark),
      marker: mark.isEmpty ? nil : mark, text: text, children: children)
  }

  private func appendTitled(_ element: XMLElement, title: XMLElement?, to blocks: inout [Block]) {
    var body = element
    body.children.removeAll { Self.isNamed(["TITLE", "TI.ART", "STI.ART"], $0) }
    let children = self.blocks(of: body)
    let numbered = title?.first("TI")?.first("NP")
    let marker = numbered?.first("NO.P").map { FormexLine.text(of: $0) }
    var rest = title ?? XMLElement(name: "TITLE", namespace: "", attributes: [:])
    if let numbered, marker != nil {
      var text = numbered
      text.children.removeAll { Self.isNamed(["NO.P"], $0) }
      rest.children = [.element(text)] + rest.children.filter { !Self.isNamed(["TI"], $0) }
    }
    let text = FormexLine.text(of: rest)
    guard !text.isEmpty || marker != nil else {
      blocks += children
      return
    }
    blocks.append(
      Block(
        kind: marker == nil ? .text : .point,
        number: isQuoted ? nil : marker.flatMap { EUMarker.number(of: $0) }, marker: marker,
        text: text, children: children))
  }

  static func isNamed(_ names: Set<String>, _ node: XMLElement.Node) -> Bool {
    if case .element(let element) = node { names.contains(element.name) } else { false }
  }
}
