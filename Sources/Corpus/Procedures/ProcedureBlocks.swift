internal import Norms

/// Orders what stands below one heading: numbered paragraphs, texts, lists and tables.
struct ProcedureBlocks {
  private var blocks: [Block] = []
  /// Items of the list under way with their levels, outermost first.
  private var items: [(level: Int, block: Block)] = []

  static func blocks(of parts: some Sequence<ProcedurePart>) -> [Block] {
    var reader = ProcedureBlocks()
    for part in parts { reader.read(part) }
    reader.endItems()
    return reader.blocks
  }

  private mutating func read(_ part: ProcedurePart) {
    switch part {
    case .heading, .numbered, .note: preconditionFailure("it is no part of a provision's text")
    case .text(let text):
      endItems()
      guard !text.isEmpty else { return }
      if let (number, rest) = ListMarker.paragraph(text) {
        blocks.append(
          Block(kind: .paragraph, number: number, marker: "(\(number))", text: String(rest)))
      } else {
        append(Block(kind: .text, text: text))
      }
    case .item(let level, let marker, let text):
      endItems(from: level)
      // No text nests deeper; a file that does would be deep for whoever renders it.
      if items.count == 16 { endItems(from: items[15].level) }
      let number = marker.flatMap { ListMarker.number(of: $0) }
      items.append((level, Block(kind: .point, number: number, marker: marker, text: text)))
    case .itemText(let text):
      guard let last = items.indices.last else { return read(.text(text)) }
      let before = items[last].block.text
      items[last].block.text = before.isEmpty ? text : before + " " + text
    case .table(let rows):
      endItems()
      guard !rows.isEmpty else { return }
      append(Block(kind: .table, text: rows.joined(separator: "\n")))
    }
  }

  /// Ends all items of a level or below it.
  private mutating func endItems(from level: Int = .min) {
    while let last = items.last, last.level >= level {
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
    if let last = blocks.last,
      last.kind == .paragraph || (block.kind == .point && last.kind == .text)
    {
      blocks[blocks.count - 1].children.append(block)
    } else {
      blocks.append(
        block.kind == .point ? Block(kind: .text, text: "", children: [block]) : block)
    }
  }
}
