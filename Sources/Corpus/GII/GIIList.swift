internal import Norms

/// Reads definition lists: `DT` holds the mark, `DD` the item.
enum GIIList {
  static func items(of list: XMLElement) -> [Block] {
    var items: [Block] = []
    var marker: String?
    for element in list.elements {
      if element.name == "DT" {
        let text = GIIContent.line(element)
        marker = text.isEmpty ? nil : text
        continue
      }
      if let item = item(element, marker: marker) { items.append(item) }
      marker = nil
    }
    if let marker {
      items.append(Block(kind: .point, number: number(of: marker), marker: marker, text: ""))
    }
    return items
  }

  private static func item(_ element: XMLElement, marker: String?) -> Block? {
    var pieces: [GIIContent.Piece] = []
    let lines = element.all("LA")
    for line in lines.isEmpty ? [element] : lines { GIIPieces.append(line, to: &pieces) }
    guard var block = GIIContent.block(of: pieces) else {
      return marker.map { Block(kind: .point, number: number(of: $0), marker: $0, text: "") }
    }
    if block.kind == .table { block = Block(kind: .point, text: "", children: [block]) }
    block.kind = .point
    block.marker = marker
    block.number = marker.flatMap(number)
    return block
  }

  /// `1` of `1.`, `a` of `a)`; nil for dashes and stars.
  private static func number(of marker: String) -> String? {
    let number = marker.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
    return number.isEmpty ? nil : number
  }
}
