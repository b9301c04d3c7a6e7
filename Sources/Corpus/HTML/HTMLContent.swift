/// The parts of a page in order.
struct HTMLContent {
  private(set) var parts: [ProcedurePart] = []
  private var text = ""
  /// The item whose text comes next.
  private var item: (level: Int, marker: String?)?
  private var listLevel = 0

  static func parts(of body: XMLElement) -> [ProcedurePart] {
    var content = HTMLContent()
    content.read(body)
    content.endText()
    return content.parts
  }

  private mutating func read(_ element: XMLElement) {
    for child in element.children {
      switch child {
      case .text(let text): self.text += text.replacing("\n", with: " ")
      case .element(let child): readBlock(child)
      }
    }
  }

  private mutating func readBlock(_ element: XMLElement) {
    switch element.name {
    case "br": text += "\n"
    case "pre": readLines(element)
    case "ol", "ul", "menu", "dl": readList(element)
    case "table" where !HTMLTable.isLayout(element):
      endText()
      endItem()
      parts.append(.table(HTMLTable.rows(of: element)))
    case "h1", "h2", "h3", "h4", "h5", "h6":
      endText()
      endItem()
      let level = element.name.last?.wholeNumberValue ?? 6
      let line = PlainText.line(HTMLTable.text(of: element))
      if !line.isEmpty { parts.append(.heading(level: level, text: line)) }
    default:
      endText()
      read(element)
      endText()
    }
  }

  private mutating func readLines(_ element: XMLElement) {
    endText()
    for line in element.text.split(whereSeparator: \.isNewline) {
      text += line
      endText()
    }
  }

  private mutating func readList(_ list: XMLElement) {
    endText()
    endItem()
    listLevel += 1
    defer { listLevel -= 1 }
    var number = list.attributes["start"].flatMap { Int($0) } ?? 1
    for child in list.children {
      guard case .element(let child) = child else {
        if case .text(let between) = child { text += between }
        continue
      }
      endText()
      endItem()
      guard ["li", "dt", "dd"].contains(child.name) else {
        readBlock(child)
        continue
      }
      var marker: String?
      if list.name == "ol" {
        number = child.attributes["value"].flatMap { Int($0) } ?? number
        marker = AutomaticNumber(style: list.attributes["type"]).text(number) + "."
        number = number < .max ? number + 1 : number
      }
      item = (listLevel, marker)
      read(child)
      endText()
      endItem()
    }
    endText()
  }

  /// An item without text of its own still has its mark.
  private mutating func endItem() {
    if let item { parts.append(.item(level: item.level, marker: item.marker, text: "")) }
    item = nil
  }

  private mutating func endText() {
    let raw = text
    text = ""
    for paragraph in Self.paragraphs(raw) {
      if let item {
        parts.append(.item(level: item.level, marker: item.marker, text: paragraph))
        self.item = nil
      } else if listLevel > 0 {
        parts.append(.itemText(paragraph))
      } else if let (marker, rest) = ListMarker.item(paragraph[...]) {
        parts.append(.item(level: 100, marker: marker, text: PlainText.line(rest)))
      } else {
        parts.append(.text(paragraph))
      }
    }
  }

  /// Line breaks divide a text where two follow each other or the next line has a number.
  private static func paragraphs(_ text: String) -> [String] {
    var result: [String] = []
    var isSetApart = true
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let line = PlainText.line(line)
      if line.isEmpty {
        isSetApart = true
      } else if isSetApart || LineNumber(line) != nil || ListMarker.item(line[...]) != nil
        || ListMarker.paragraph(line) != nil
      {
        result.append(line)
        isSetApart = false
      } else {
        result[result.count - 1] += " " + line
      }
    }
    return result
  }
}
