internal import Norms

/// Turns the content of an Akoma Ntoso element into blocks.
struct AkomaNtosoContent {
  /// Elements of other namespaces are metadata of the publisher.
  let namespace: String
  /// What a citation names first below a provision: `subsection` where sections are the provisions.
  var paragraphName = "paragraph"
  /// The numbers in a text quoted from another act are not this act's.
  private var isQuoted = false

  init(namespace: String, paragraphName: String = "paragraph") {
    self.namespace = namespace
    self.paragraphName = paragraphName
  }

  /// Beside the text: shown as notes, or what an amendment took out.
  private static let apart: Set = ["authorialNote", "noteRef", "notes", "note", "meta", "del"]
  private static let title: Set = ["num", "heading", "subheading"]
  private static let numbered: Set = [
    "paragraph", "subparagraph", "point", "indent", "item", "clause", "subclause", "alinea",
    "level", "hcontainer", "subsection", "article", "rule", "section",
  ]
  private static let transparent: Set = [
    "content", "intro", "wrapUp", "wrap", "list", "blockList", "listIntroduction", "listWrapUp",
    "container", "blockContainer", "div", "formula", "recital", "recitals", "citations",
    "citation", "embeddedStructure", "quotedStructure", "interstitial", "mainBody", "body",
    "signature", "doc", "preface", "component", "longTitle", "tblock",
  ]
  private static let lineBlocks: Set = ["p", "block", "li", "listIntroduction", "listWrapUp"]

  func blocks(of element: XMLElement) -> [Block] {
    var blocks: [Block] = []
    append(contentOf: element, to: &blocks)
    return blocks
  }

  func line(_ element: XMLElement) -> String { PlainText.line(inline(element)) }

  /// `1` of `(1)` and `1°`, `a` of `a)`; nil for dashes.
  static func number(of marker: String) -> String? {
    let number = marker.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
    return number.isEmpty ? nil : number
  }

  private func append(contentOf element: XMLElement, to blocks: inout [Block]) {
    var raw = ""
    func flush(_ blocks: inout [Block]) {
      let text = PlainText.folded(raw)
      if !text.isEmpty { blocks.append(Block(kind: .text, text: text)) }
      raw = ""
    }
    for child in element.children {
      switch child {
      case .text(let text):
        raw += text.replacing("\n", with: " ")
      case .element(let element):
        guard isText(element), !Self.title.contains(element.name) else { continue }
        if isInline(element) {
          raw +=
            element.name == "br" || element.name == "eol"
            ? "\n"
            : (element.attributes["startQuote"] ?? "") + inline(element)
              + (element.attributes["endQuote"] ?? "")
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
    case "table":
      var rows: [String] = []
      appendRows(of: element, to: &rows)
      if !rows.isEmpty { blocks.append(Block(kind: .table, text: rows.joined(separator: "\n"))) }
    case "ol", "ul":
      for (position, item) in element.all("li").enumerated() {
        let marker =
          item.first("num").map { line($0) }
          ?? AkomaNtosoMarker.marker(of: element, item: item, position: position)
        blocks.append(block(item, kind: .point, marker: marker ?? ""))
      }
    case _ where Self.numbered.contains(element.name) && element.first("num") != nil:
      let marker = element.first("num").map { line($0) } ?? ""
      let isParagraph = element.name == paragraphName && !isQuoted
      blocks.append(block(element, kind: isParagraph ? .paragraph : .point, marker: marker))
    case paragraphName where paragraphName == "subsection" && !isQuoted:
      // Not numbered in print, but counted: `…__subsec_2`.
      var paragraph = block(element, kind: .paragraph, marker: "")
      paragraph.number = element.attributes["eId"]?.split(separator: "_").last.map(String.init)
      if !paragraph.text.isEmpty || !paragraph.children.isEmpty { blocks.append(paragraph) }
    case "quotedStructure", "embeddedStructure":
      var quoted = self
      quoted.isQuoted = true
      blocks += Self.quoted(quoted.blocks(of: element), by: element)
    case "paragraph", "point", "item", "indent":
      let block = block(element, kind: .text, marker: "")
      if !block.text.isEmpty || !block.children.isEmpty { blocks.append(block) }
    default: append(contentOf: element, to: &blocks)
    }
  }

  /// The first text stands in the block itself, everything after it below.
  private func block(_ element: XMLElement, kind: Block.Kind, marker: String) -> Block {
    var children = blocks(of: element)
    var text = ""
    if let first = children.first, first.kind == .text, first.children.isEmpty {
      text = first.text
      children.removeFirst()
    }
    let heading = element.first("heading").map { line($0) } ?? ""
    if !heading.isEmpty { text = text.isEmpty ? heading : heading + "\n" + text }
    return Block(
      kind: kind, number: isQuoted ? nil : Self.number(of: marker),
      marker: marker.isEmpty ? nil : marker,
      text: text, children: children)
  }

  private func appendRows(of element: XMLElement, to rows: inout [String]) {
    for child in element.elements where isText(child) {
      if child.name == "tr" {
        let cells = child.elements.map { PlainText.line(inline($0)) }
        let filled = cells.filter { !$0.isEmpty }
        guard !filled.isEmpty else { continue }
        rows.append(filled.count == 1 ? filled[0] : PlainText.line(cells.joined(separator: " | ")))
      } else if ["thead", "tbody", "tfoot"].contains(child.name) {
        appendRows(of: child, to: &rows)
      } else {
        let text = line(child)
        if !text.isEmpty { rows.append(text) }
      }
    }
  }

  private func isText(_ element: XMLElement) -> Bool {
    element.namespace == namespace && !Self.apart.contains(element.name)
  }

  private func isInline(_ element: XMLElement) -> Bool {
    !Self.transparent.contains(element.name) && !Self.numbered.contains(element.name)
      && !Self.lineBlocks.contains(element.name)
      && !["table", "ol", "ul"].contains(element.name)
      && !element.hasDescendant(among: ["p", "ol", "ul", "table", "li"])
  }

  private func inline(_ element: XMLElement) -> String {
    var text = ""
    for child in element.children {
      switch child {
      case .text(let characters): text += characters.replacing("\n", with: " ")
      case .element(let element):
        guard isText(element) else { continue }
        if element.name == "br" || element.name == "eol" {
          text += "\n"
        } else {
          // Blocks that end up on one line keep a blank between them.
          let isBlock = Self.lineBlocks.contains(element.name) || element.name == "td"
          text +=
            (isBlock ? " " : "") + (element.attributes["startQuote"] ?? "") + inline(element)
            + (element.attributes["endQuote"] ?? "") + (isBlock ? " " : "")
        }
      }
    }
    return text
  }
}
