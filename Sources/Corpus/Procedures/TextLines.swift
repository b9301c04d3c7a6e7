/// Makes paragraphs, lists and headings of the lines of a text.
struct TextLines {
  struct Line {
    /// On one line, not empty.
    var text: String
    /// How far it is indented, in characters.
    var column = 0
    var isSetApart = false
    var endsBlock = false
    var isFull = false
  }

  private(set) var parts: [ProcedurePart] = []
  private var text: [String] = []
  /// The item that is being read, if there is one.
  private var item: (column: Int, marker: String)?
  private var numbers: [Int: Int] = [:]
  private var paragraph = 0
  private let join: (_ before: String, _ next: String) -> String

  /// - Parameter join: puts two lines of a paragraph together.
  static func parts(
    of lines: [Line], join: @escaping (String, String) -> String = { $0 + " " + $1 }
  ) -> [ProcedurePart] {
    let found = HeadingFinder.find(
      lines.map {
        .init(text: $0.text, isSetApart: $0.isSetApart, endsBlock: $0.endsBlock, isFull: $0.isFull)
      })
    var reader = TextLines(join: join)
    var skipped = -1
    for (index, line) in lines.enumerated() where index > skipped {
      if let heading = found[index] {
        reader.end()
        reader.numbers = [:]
        reader.paragraph = 0
        reader.parts.append(.numbered(heading.heading))
        skipped = index + heading.lineCount - 1
      } else {
        reader.read(line)
      }
    }
    reader.end()
    return reader.parts
  }

  private init(join: @escaping (String, String) -> String) { self.join = join }

  private mutating func read(_ line: Line) {
    if let (marker, rest) = ListMarker.item(line.text[...]), begins(marker, line) {
      end()
      item = (line.column, marker)
      text = [PlainText.line(rest)]
    } else if let number = ListMarker.paragraph(line.text)?.number, begins(number, line) {
      end()
      paragraph = value(number) ?? 0
      numbers = [:]
      text = [line.text]
    } else if line.isSetApart || text.last.map(ContentsLines.hasLeader) ?? false {
      let goesOn = item.map { line.column > $0.column } ?? false
      let before = item
      end()
      if goesOn, before != nil {
        parts.append(.itemText(line.text))
        item = before
        item?.marker = ""
      } else {
        text = [line.text]
      }
    } else {
      text.append(line.text)
    }
  }

  /// A number within a sentence may stand at the beginning of a line too: `am / 1. Mai`.
  private func begins(_ marker: String, _ line: Line) -> Bool {
    guard let value = value(marker), !line.isSetApart else { return true }
    let isParagraph = !".)°".contains(marker.last ?? "?")
    if isParagraph, value == paragraph + 1 { return true }
    if !isParagraph {
      if let item, self.value(item.marker) == value - 1 { return true }
      if numbers.values.contains(value - 1) { return true }
    }
    return value == 1 && (text.last?.last.map { ":;,.!?".contains($0) } ?? true)
  }

  private func value(_ marker: String) -> Int? { Int(marker.prefix(while: \.isNumber)) }

  private mutating func end() {
    defer {
      text = []
      item = nil
    }
    var whole = ""
    for line in text { whole = whole.isEmpty ? line : join(whole, line) }
    if let item {
      if item.marker.isEmpty {
        if !whole.isEmpty { parts.append(.itemText(whole)) }
        return
      }
      numbers = numbers.filter { $0.key <= item.column }
      if let value = value(item.marker) { numbers[item.column] = value }
      parts.append(.item(level: item.column, marker: item.marker, text: whole))
    } else if !whole.isEmpty {
      parts.append(.text(whole))
    }
  }
}
