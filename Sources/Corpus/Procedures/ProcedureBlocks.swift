internal import Norms

/// Orders what stands below one heading: numbered paragraphs, texts, lists and tables.
struct ProcedureBlocks {
  private var nesting = BlockNesting()

  static func blocks(of parts: some Sequence<ProcedurePart>) -> [Block] {
    var reader = ProcedureBlocks()
    for part in parts { reader.read(part) }
    reader.nesting.endItems()
    return reader.nesting.blocks
  }

  private mutating func read(_ part: ProcedurePart) {
    switch part {
    case .heading, .numbered, .note: preconditionFailure("it is no part of a provision's text")
    case .text(let text):
      nesting.endItems()
      guard !text.isEmpty else { return }
      if let (number, rest) = ListMarker.paragraph(text) {
        nesting.begin(
          paragraph: Block(
            kind: .paragraph, number: number, marker: "(\(number))", text: String(rest)))
      } else {
        nesting.append(Block(kind: .text, text: text))
      }
    case .item(let level, let marker, let text):
      nesting.endItems(from: level)
      // No text nests deeper; a file that does would be deep for whoever renders it.
      if nesting.items.count == 16 { nesting.endItems(from: nesting.items[15].level) }
      let number = marker.flatMap { ListMarker.number(of: $0) }
      nesting.items.append((level, Block(kind: .point, number: number, marker: marker, text: text)))
    case .itemText(let text):
      guard let last = nesting.items.indices.last else { return read(.text(text)) }
      let before = nesting.items[last].block.text
      nesting.items[last].block.text = before.isEmpty ? text : before + " " + text
    case .table(let rows):
      nesting.endItems()
      guard !rows.isEmpty else { return }
      nesting.append(Block(kind: .table, text: rows.joined(separator: "\n")))
    }
  }
}
