internal import Norms

/// Turns the text of a gii element into blocks.
///
/// Not in the text: footnotes and their marks, and `kommentar` (where it was published). Lower
/// digits stay plain (`CO2`), raised digits become their own characters (`m²`).
enum GIIContent {
  /// A stretch of what stands in a paragraph or list item, in order.
  enum Piece {
    case text(String)
    case list([Block])
    case table(Block)
    /// A nested paragraph begins or ends.
    case paragraphEnd
  }

  static func blocks(of text: XMLElement) -> [Block] {
    var blocks: [Block] = []
    for child in text.elements where child.name == "Content" || child.name == "TOC" {
      appendBlocks(of: child, to: &blocks)
    }
    return blocks
  }

  /// One line of text: a title, a table cell.
  static func line(_ element: XMLElement) -> String {
    var raw = ""
    appendLine(of: element, to: &raw)
    return PlainText.line(raw)
  }

  private static func appendLine(of element: XMLElement, to line: inout String) {
    for child in element.children {
      switch child {
      case .text(let text): line += text
      case .element(let element):
        if let inline = GIIInline.text(of: element) {
          line += inline
        } else if !GIIInline.isApart(element) {
          let isBlock = ["DT", "DD", "LA", "P", "entry", "row"].contains(element.name)
          if isBlock { line += " " }
          appendLine(of: element, to: &line)
          if isBlock { line += " " }
        }
      }
    }
  }

  private static func appendBlocks(of container: XMLElement, to blocks: inout [Block]) {
    var loose = XMLElement(name: "P", namespace: "", attributes: [:])
    func closeLoose(_ blocks: inout [Block]) {
      appendParagraph(loose, to: &blocks)
      loose.children = []
    }
    for child in container.children {
      guard case .element(let element) = child else {
        loose.children.append(child)
        continue
      }
      switch element.name {
      case "P", "Title", "Subtitle", "Ident":
        closeLoose(&blocks)
        appendParagraph(element, to: &blocks)
      case "TOC":
        closeLoose(&blocks)
        appendBlocks(of: element, to: &blocks)
      default:
        loose.children.append(child)
      }
    }
    closeLoose(&blocks)
  }

  private static func appendParagraph(_ element: XMLElement, to blocks: inout [Block]) {
    var pieces: [Piece] = []
    GIIPieces.append(element, to: &pieces)
    var current: [Piece] = []
    for piece in pieces {
      if case .paragraphEnd = piece {
        append(current, to: &blocks)
        current = []
      } else {
        current.append(piece)
      }
    }
    append(current, to: &blocks)
  }

  private static func append(_ pieces: [Piece], to blocks: inout [Block]) {
    guard var block = block(of: pieces) else { return }
    if block.kind == .text, let (number, length) = paragraphNumber(of: block.text) {
      block.kind = .paragraph
      block.number = number
      block.marker = String(block.text.prefix(length))
      block.text = PlainText.folded(block.text.dropFirst(length))
      blocks.append(block)
    } else if let last = blocks.last, last.kind == .paragraph {
      // A paragraph of the page without number continues the numbered one before it.
      if block.kind == .text, !block.children.isEmpty, block.text.isEmpty {
        blocks[blocks.count - 1].children += block.children
      } else {
        blocks[blocks.count - 1].children.append(block)
      }
    } else {
      blocks.append(block)
    }
  }

  /// The first text and what follows it; a lone table is a block of its own.
  static func block(of pieces: [Piece]) -> Block? {
    var block = Block(kind: .text, text: "")
    for piece in pieces {
      switch piece {
      case .text(let text):
        if block.text.isEmpty, block.children.isEmpty {
          block.text = text
        } else {
          block.children.append(Block(kind: .text, text: text))
        }
      case .list(let items): block.children += items
      case .table(let table): block.children.append(table)
      case .paragraphEnd: continue
      }
    }
    if block.text.isEmpty, block.children.isEmpty { return nil }
    if block.text.isEmpty, block.children.count == 1, block.children[0].kind == .table {
      return block.children[0]
    }
    return block
  }

  /// `(4)`, `(1a)` at the beginning: the number, and the length of the mark.
  private static func paragraphNumber(of text: String) -> (String, Int)? {
    guard text.hasPrefix("("), let close = text.firstIndex(of: ")") else { return nil }
    let number = text[text.index(after: text.startIndex)..<close]
    guard let first = number.first, first.isASCII, first.isNumber, number.utf8.count <= 5 else {
      return nil
    }
    let letters = number.drop { $0.isASCII && $0.isNumber }
    guard letters.utf8.count <= 2, letters.allSatisfy({ $0.isASCII && $0.isLowercase }) else {
      return nil
    }
    return (String(number), number.count + 2)
  }
}
