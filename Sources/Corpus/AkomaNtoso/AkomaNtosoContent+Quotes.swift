internal import Norms

extension AkomaNtosoContent {
  /// Puts the quotation marks around a quoted structure that stand in its attributes.
  static func quoted(_ blocks: [Block], by element: XMLElement) -> [Block] {
    let start = element.attributes["startQuote"] ?? ""
    let end = element.attributes["endQuote"] ?? ""
    guard !blocks.isEmpty, !start.isEmpty || !end.isEmpty else { return blocks }
    var result = blocks
    if let marker = result[0].marker {
      result[0].marker = start + marker
    } else {
      result[0].text = start + result[0].text
    }
    append(end, to: &result)
    return result
  }

  private static func append(_ end: String, to blocks: inout [Block]) {
    let last = blocks.count - 1
    if blocks[last].children.isEmpty {
      blocks[last].text += end
    } else {
      append(end, to: &blocks[last].children)
    }
  }
}
