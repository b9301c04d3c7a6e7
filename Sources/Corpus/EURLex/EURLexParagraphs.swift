internal import Norms

/// The paragraphs of an article, which pages of EUR-Lex do not nest as the text does.
enum EURLexParagraphs {
  /// What has no number goes on with the paragraph before it; paragraphs quoted from another act
  /// become points without number.
  static func told(apart blocks: [Block]) -> [Block] {
    var result: [Block] = []
    for block in withoutQuoted(blocks).map(withoutNested) {
      if block.kind != .paragraph, result.last?.kind == .paragraph {
        result[result.count - 1].children.append(block)
      } else {
        result.append(block)
      }
    }
    return result
  }

  /// Paragraphs do not nest: those within another block are quoted.
  private static func withoutNested(_ block: Block) -> Block {
    var block = block
    block.children = block.children.map { child in
      var child = withoutNested(child)
      if child.kind == .paragraph { (child.kind, child.number) = (.point, nil) }
      return child
    }
    return block
  }

  /// A quotation reaches from a paragraph that begins with a mark to one that ends with one.
  private static func withoutQuoted(_ blocks: [Block]) -> [Block] {
    var isQuoted = false
    return blocks.map { block in
      guard block.kind == .paragraph else { return block }
      if let mark = block.marker?.first, "‘„«“\"".contains(mark) { isQuoted = true }
      guard isQuoted else { return block }
      let end = block.rendered().last { !$0.isWhitespace && !".;,".contains($0) }
      if let end, "’“»”\"".contains(end) { isQuoted = false }
      var quoted = block
      quoted.kind = .point
      quoted.number = nil
      return quoted
    }
  }
}
