/// The parts of a document's body in order.
struct DOCXBody {
  private(set) var parts: [ProcedurePart] = []
  private(set) var title: String?
  private let styles: DOCXStyles
  private var numbering: DOCXNumbering
  private var notes: DOCXNotes
  private var fields: [Bool] = []
  /// Of a paragraph whose end was deleted: the next one goes on with its text.
  private var carried = ""

  init(_ body: XMLElement, styles: DOCXStyles, numbering: DOCXNumbering, notes: DOCXNotes) {
    (self.styles, self.numbering, self.notes) = (styles, numbering, notes)
    read(body)
    if !carried.isEmpty { parts.append(.text(PlainText.line(carried))) }
  }

  private mutating func read(_ container: XMLElement) {
    for element in container.elements {
      switch element.name {
      case "p": readParagraph(element)
      case "tbl": readTable(element)
      case "del", "moveFrom", "sectPr", "sdtPr", "sdtEndPr", "tcPr", "tblPr", "tblGrid", "trPr":
        break
      case "AlternateContent":
        if let choice = element.first("Choice") ?? element.first("Fallback") { read(choice) }
      default: read(element)
      }
    }
  }

  private mutating func readParagraph(_ paragraph: XMLElement) {
    var runs = DOCXRuns(styles: styles)
    runs.read(paragraph, fields: &fields)
    let properties = paragraph.first("pPr")
    let mark = properties?.first("rPr")
    if mark?.first("del") != nil || mark?.first("moveFrom") != nil {
      carried += runs.text
    } else {
      let text = PlainText.line(carried + runs.text)
      carried = ""
      append(text, properties: properties)
    }
    for note in runs.notes { if let text = notes.take(note) { parts.append(.note(text)) } }
    for box in runs.boxes { read(box) }
  }

  private mutating func append(_ text: String, properties: XMLElement?) {
    let style = properties?.first("pStyle")?.value
    // Word counts empty paragraphs in lists, but shows no number that could be read.
    let (number, level) = number(of: properties, style: style)
    guard !text.isEmpty else { return }
    let stated = properties?.first("outlineLvl")?.value.flatMap { Int($0) }
    let heading = stated.map { (0...8).contains($0) ? $0 : nil } ?? styles.headingLevel(of: style)
    if title == nil, styles.isTitle(style) {
      title = text
    } else if let heading {
      let line = [number ?? "", text].filter { !$0.isEmpty }.joined(separator: " ")
      parts.append(.heading(level: heading + 1, text: line))
    } else if let number {
      let isParagraph = ListMarker.paragraph(number + " ") != nil
      parts.append(
        isParagraph
          ? .text(number + " " + text)
          : .item(level: level, marker: number.isEmpty ? nil : number, text: text))
    } else if let (marker, rest) = ListMarker.item(text[...]) {
      parts.append(.item(level: 100, marker: marker, text: PlainText.line(rest)))
    } else {
      parts.append(.text(text))
    }
  }

  private mutating func number(
    of properties: XMLElement?, style: String?
  ) -> (text: String?, level: Int) {
    let own = properties?.first("numPr")
    let ofStyle = styles.numbering(of: style)
    guard let list = own?.first("numId")?.value ?? ofStyle?.id else { return (nil, 0) }
    let level =
      own?.first("ilvl")?.value.flatMap { Int($0) }
      ?? numbering.level(of: list, style: styles.lineage(of: style)) ?? ofStyle?.level ?? 0
    return (numbering.next(list: list, level: level), level)
  }

  private mutating func readTable(_ table: XMLElement) {
    let rows = Self.all("tr", in: table).filter { row in
      row.first("trPr")?.first("del") == nil
    }
    let cells = rows.map { Self.all("tc", in: $0) }
    // A table of single cells only frames a text.
    guard cells.contains(where: { $0.count > 1 }) else {
      for cell in cells.joined() { read(cell) }
      return
    }
    var lines: [String] = []
    var after: [ProcedurePart] = []
    for row in cells {
      var texts = row.map { cell in
        let before = parts.count
        read(cell)
        let inside = parts[before...]
        after += inside.filter { if case .note = $0 { true } else { false } }
        let text = inside.compactMap(\.plain).joined(separator: " ")
        parts.removeSubrange(before...)
        return PlainText.line(text)
      }
      while texts.last?.isEmpty == true { texts.removeLast() }
      if !texts.isEmpty { lines.append(PlainText.line(texts.joined(separator: " | "))) }
    }
    parts.append(.table(lines))
    parts += after
  }

  /// Rows and cells may be wrapped in content controls and insertions.
  private static func all(_ name: String, in element: XMLElement) -> [XMLElement] {
    element.elements.flatMap { child -> [XMLElement] in
      switch child.name {
      case name: [child]
      case "sdt", "sdtContent", "customXml", "ins", "moveTo": all(name, in: child)
      default: []
      }
    }
  }
}

extension ProcedurePart {
  /// Its text as part of a table's cell; nil for notes.
  fileprivate var plain: String? {
    switch self {
    case .heading(_, let text), .text(let text), .itemText(let text): text
    case .numbered(let heading): heading.whole
    case .item(_, let marker, let text): [marker, text].compactMap(\.self).joined(separator: " ")
    case .table(let rows): rows.joined(separator: " ")
    case .note: nil
    }
  }
}
