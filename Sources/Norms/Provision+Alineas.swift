extension Provision {
  /// The alinéas of the provision or of one of its paragraphs, in order; tables are none.
  ///
  /// - Parameters:
  ///   - paragraph: nil for the whole provision.
  ///   - countingItems: in French law each item of an enumeration is an alinéa; elsewhere it belongs
  ///     to the text that introduces it.
  package func alineas(of paragraph: Block?, countingItems: Bool) -> [String] {
    let blocks = paragraph.map { [$0] } ?? content
    return countingItems
      ? blocks.flatMap(\.lines)
      : blocks.flatMap(\.subparagraphs).filter { !$0.isEmpty }
  }

  /// The paragraph with this number, however it is written; nil where none is asked for or there is
  /// none.
  package func block(numbered number: String?) -> Block? {
    guard let number = number.map(ParagraphNumber.key) else { return nil }
    return content.first {
      $0.kind == .paragraph && $0.number.map(ParagraphNumber.key) == number
    }
  }
}

extension Block {
  fileprivate var lines: [String] {
    guard kind != .table else { return [] }
    let head = [marker, text.isEmpty ? nil : text].compactMap(\.self).joined(separator: " ")
    return (head.isEmpty ? [] : [head]) + children.flatMap(\.lines)
  }

  /// The block with the items it introduces; a text after them is one of its own.
  fileprivate var subparagraphs: [String] {
    guard kind != .table else { return [] }
    var head = self
    head.children = Array(children.prefix { $0.kind == .point })
    return [head.rendered()] + children.dropFirst(head.children.count).flatMap(\.subparagraphs)
  }
}
