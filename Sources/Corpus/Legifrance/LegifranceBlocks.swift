internal import Norms

/// Orders the alinéas of an article: one alinéa, one block.
struct LegifranceBlocks {
  /// What stands in an article, in order.
  enum Line: Hashable {
    /// An alinéa on one line, not empty.
    case text(String)
    /// Rows, one a line.
    case table(String)
  }

  private var nesting = BlockNesting()

  static func blocks(of lines: some Sequence<Line>) -> [Block] {
    var reader = LegifranceBlocks()
    for line in lines { reader.read(line) }
    reader.nesting.endItems()
    return reader.nesting.blocks
  }

  private mutating func read(_ line: Line) {
    switch line {
    case .table(let rows):
      nesting.endItems()
      nesting.append(Block(kind: .table, text: rows))
    case .text(let text):
      guard let marker = LegifranceMarker(text[...]) else {
        nesting.endItems()
        nesting.append(Block(kind: .text, text: text))
        return
      }
      let isParagraph = marker.level == .paragraph
      let block = Block(
        kind: isParagraph ? .paragraph : .point, number: marker.number, marker: marker.marker,
        text: String(marker.rest))
      nesting.endItems(from: marker.level.rawValue)
      if isParagraph {
        nesting.begin(paragraph: block)
      } else {
        nesting.items.append((marker.level.rawValue, block))
      }
    }
  }
}
