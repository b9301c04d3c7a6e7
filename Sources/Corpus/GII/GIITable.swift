internal import Norms

/// Reads CALS tables.
enum GIITable {
  /// One row a line, header rows first; rows without text are left out.
  static func block(of table: XMLElement) -> Block? {
    var rows: [String] = []
    appendRows(of: table, to: &rows)
    guard !rows.isEmpty else { return nil }
    return Block(kind: .table, text: rows.joined(separator: "\n"))
  }

  private static func appendRows(of element: XMLElement, to rows: inout [String]) {
    for child in element.elements {
      switch child.name {
      case "row":
        if let row = row(child) { rows.append(row) }
      case "tgroup", "thead", "tbody", "tfoot":
        appendRows(of: child, to: &rows)
      default:
        let text = GIIContent.line(child)
        if !text.isEmpty { rows.append(text) }
      }
    }
  }

  private static func row(_ row: XMLElement) -> String? {
    var cells = row.elements.map { GIIContent.line($0) }
    let filled = cells.filter { !$0.isEmpty }
    guard !filled.isEmpty else { return nil }
    if filled.count == 1 { return filled[0] }
    while cells.last?.isEmpty == true { cells.removeLast() }
    return PlainText.line(cells.joined(separator: " | "))
  }
}
