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

  private var blocks: [Block] = []
  /// Items of the enumeration under way, outermost first.
  private var items: [(level: Int, block: Block)] = []

  static func blocks(of lines: some Sequence<Line>) -> [Block] {
    var reader = LegifranceBlocks()
    for line in lines { reader.read(line) }
    reader.endItems()
    return reader.blocks
  }

  private mutating func read(_ line: Line) {
    switch line {
    case .table(let rows):
      endItems()
      append(Block(kind: .table, text: rows))
    case .text(let text):
      guard let marker = LegifranceMarker(text[...]) else {
        endItems()
        append(Block(kind: .text, text: text))
        return
      }
      let isParagraph = marker.level == .paragraph
      let block = Block(
        kind: isParagraph ? .paragraph : .point, number: marker.number, marker: marker.marker,
        text: String(marker.rest))
      endItems(from: marker.level.rawValue)
      if isParagraph {
        blocks.append(block)
      } else {
        items.append((marker.level.rawValue, block))
      }
    }
  }

  /// Ends all items of a level or below it.
  private mutating func endItems(from level: Int = 0) {
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
    if let last = blocks.last, last.kind == .paragraph || block.kind == .point && last.kind == .text
    {
      blocks[blocks.count - 1].children.append(block)
    } else {
      blocks.append(
        block.kind == .point ? Block(kind: .text, text: "", children: [block]) : block)
    }
  }
}
