package import Norms

/// Reads an internal procedure written as plain text: its numbered headings are found by their
/// numbers, its title is the line before all else.
///
/// Left out: lines of signs that only draw (`=====`).
package enum PlainTextReader {
  package static func read(
    _ bytes: [UInt8], path: String, options: ReadingOptions = ReadingOptions()
  ) throws(CorpusError) -> Norm {
    let text = try TextEncoding.decode(bytes, path: path)
    if let sign = text.unicodeScalars.first(where: { isControl($0) }) {
      throw .unknownFormat(
        path: path,
        found: "it is no text: it holds the control character U+"
          + String(sign.value, radix: 16, uppercase: true))
    }
    var lines = lines(of: text)
    guard !lines.isEmpty else {
      throw .withoutText(path: path, found: "it is empty", remedy: "write into it")
    }
    let title = title(of: &lines)
    let structure = ProcedureStructure(TextLines.parts(of: lines), title: title)
    return try ProcedureFacts(title: structure.title).norm(structure, path: path, options: options)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 && !["\t", "\n", "\r", "\u{B}", "\u{C}"].contains(scalar)
      || scalar.value == 0x7F
  }

  private static func lines(of text: String) -> [TextLines.Line] {
    var lines: [TextLines.Line] = []
    var isSetApart = true
    for raw in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let text = PlainText.line(raw)
      guard !text.isEmpty, !isDrawing(text) else {
        isSetApart = true
        if !lines.isEmpty { lines[lines.count - 1].endsBlock = true }
        continue
      }
      let column = raw.prefix { $0.isWhitespace }.reduce(0) { $0 + ($1 == "\t" ? 8 : 1) }
      lines.append(.init(text: text, column: column, isSetApart: isSetApart))
      isSetApart = false
    }
    if !lines.isEmpty { lines[lines.count - 1].endsBlock = true }
    // Long lines are paragraphs; only where a text is broken at a width does a line run full.
    let lengths = lines.map(\.text.count).sorted()
    let width = max(60, lengths.isEmpty ? 0 : lengths[lengths.count * 9 / 10])
    for index in lines.indices {
      lines[index].isFull = lines[index].text.count * 5 > width * 4
    }
    return lines
  }

  private static func isDrawing(_ text: String) -> Bool {
    text.count > 2 && text.allSatisfy { "-=_*~#+·– ".contains($0) }
  }

  /// The first line, if it stands alone and has no number.
  static func title(of lines: inout [TextLines.Line]) -> String? {
    guard lines.count > 1, let first = lines.first, first.endsBlock,
      first.text.count <= 200, let last = first.text.last, !".;:,".contains(last),
      LineNumber(first.text) == nil
    else { return nil }
    lines.removeFirst()
    return first.text
  }
}
