internal import Norms

/// Rows of the tables on a page of EUR-Lex.
enum EURLexTable {
  /// The cells of each row.
  static func rows(of table: XMLElement) -> [[XMLElement]] {
    table.elements.flatMap { child -> [[XMLElement]] in
      switch child.name {
      case "tr": [Array(child.elements)]
      case "thead", "tbody", "tfoot": rows(of: child)
      case "col", "colgroup": []
      // A caption stands in a row of its own.
      default: [[child]]
      }
    }
  }

  /// Cells separated by bars; nil for a row without text.
  static func line(of row: [XMLElement], content: EURLexContent) -> String? {
    var cells = row.map { cell in
      PlainText.line(content.blocks(of: cell).map { $0.rendered() }.joined(separator: " "))
    }
    let filled = cells.filter { !$0.isEmpty }
    guard !filled.isEmpty else { return nil }
    if filled.count == 1 { return filled[0] }
    while cells.last?.isEmpty == true { cells.removeLast() }
    return PlainText.line(cells.joined(separator: " | "))
  }
}
