/// Tables of a page: those that hold data, and those that only place things.
enum HTMLTable {
  /// It has headings or tables in it, or no row with two cells.
  static func isLayout(_ table: XMLElement) -> Bool {
    let rows = rowElements(of: table)
    return !rows.contains { row in row.elements.filter { isFilled($0) }.count > 1 }
      || rows.contains { row in row.elements.contains { holdsStructure($0) } }
  }

  /// Cells separated by bars; rows without text are left out.
  static func rows(of table: XMLElement) -> [String] {
    rowElements(of: table).compactMap { row in
      var cells: [String] = []
      var loose = ""
      for child in row.children {
        switch child {
        case .element(let cell):
          // Text between cells belongs to none; it is kept before them.
          cells.append(PlainText.line(loose + " " + text(of: cell)))
          loose = ""
        case .text(let text): loose += text
        }
      }
      let last = PlainText.line(loose)
      if !last.isEmpty { cells.append(last) }
      while cells.last?.isEmpty == true { cells.removeLast() }
      let line = PlainText.line(cells.joined(separator: " | "))
      return cells.isEmpty ? nil : line
    }
  }

  /// All text below, with blanks between blocks.
  static func text(of element: XMLElement) -> String {
    var result = ""
    for child in element.children {
      switch child {
      case .text(let text): result += text
      case .element(let element): result += " " + text(of: element) + " "
      }
    }
    return result
  }

  /// Everything in a table counts as a row: what stands beside rows gets one of its own.
  private static func rowElements(of table: XMLElement) -> [XMLElement] {
    var rows: [XMLElement] = []
    for child in table.children {
      switch child {
      case .element(let element) where ["tbody", "thead", "tfoot"].contains(element.name):
        rows += rowElements(of: element)
      case .element(let element) where element.name == "tr": rows.append(element)
      default:
        rows.append(XMLElement(name: "tr", namespace: "", attributes: [:], children: [child]))
      }
    }
    return rows
  }

  private static func isFilled(_ cell: XMLElement) -> Bool {
    cell.text.contains { !$0.isWhitespace }
  }

  private static func holdsStructure(_ cell: XMLElement) -> Bool {
    cell.contains { element in
      element.name == "table"
        || element.name.count == 2 && element.name.first == "h"
          && element.name != "hr"
    }
  }
}
