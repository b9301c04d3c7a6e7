internal import Norms

/// Puts texts, paragraphs and nested items that come one after the other into blocks.
struct BlockNesting {
  private(set) var blocks: [Block] = []
  /// Items of the list under way with their levels, outermost first.
  var items: [(level: Int, block: Block)] = []

  /// Ends all items of a level or below it.
  mutating func endItems(from level: Int = .min) {
    while let last = items.last, last.level >= level {
      items.removeLast()
      if items.isEmpty {
        append(last.block)
      } else {
        items[items.count - 1].block.children.append(last.block)
      }
    }
  }

  mutating func begin(paragraph: Block) { blocks.append(paragraph) }

  /// Lists belong to the text before them, everything to the numbered paragraph it follows.
  mutating func append(_ block: Block) {
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
