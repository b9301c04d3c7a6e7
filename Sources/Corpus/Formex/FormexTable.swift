internal import Norms

/// Reads Formex tables.
enum FormexTable {
  /// The table's title, then one row a line; rows without text are left out.
  static func blocks(of table: XMLElement) -> [Block] {
    var rows: [String] = []
    appendRows(of: table, to: &rows)
    return rows.isEmpty ? [] : [Block(kind: .table, text: rows.joined(separator: "\n"))]
  }

  private static func appendRows(of element: XMLElement, to rows: inout [String]) {
    for child in element.elements {
      if child.name == "ROW" {
        if let row = row(child) { rows.append(row) }
      } else if child.hasDescendant(among: ["ROW"]) {
        appendRows(of: child, to: &rows)
      } else if child.name != "GR.NOTES", child.name != "NOTE" {
        let text = FormexLine.text(of: child)
        if !text.isEmpty { rows.append(text) }
      }
    }
  }

  private static func row(_ row: XMLElement) -> String? {
    var cells = row.elements.map { cell($0) }
    let filled = cells.filter { !$0.isEmpty }
    guard !filled.isEmpty else { return nil }
    if filled.count == 1 { return filled[0] }
    while cells.last?.isEmpty == true { cells.removeLast() }
    return PlainText.line(cells.joined(separator: " | "))
  }

  private static func cell(_ cell: XMLElement) -> String {
    PlainText.line(FormexContent().blocks(of: cell).map { $0.rendered() }.joined(separator: " "))
  }
}
