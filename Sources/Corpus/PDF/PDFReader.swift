internal import Norms

/// Reads an internal procedure from a PDF with poppler: its numbered headings are found by their
/// numbers.
///
/// Left out: headers, footers and page numbers that recur at the edges of pages, and the hyphens of
/// divided words.
enum PDFReader {
  static func read(
    _ bytes: [UInt8], path: String, options: ReadingOptions
  ) throws(CorpusError) -> Norm {
    let layout = PDFLayout(try PDFToText.layout(of: path))
    let empty = layout.pages.indices.filter { layout.pages[$0].lines.isEmpty }.map { $0 + 1 }
    guard empty.count < layout.pages.count else {
      throw layout.pages.isEmpty
        ? .withoutText(path: path, found: "it has no pages", remedy: "get the file again")
        : .withoutText(
          path: path,
          found: layout.pages.count == 1
            ? "its page has no text, as a scan has none"
            : "it has \(layout.pages.count) pages but no text, as a scan has none",
          remedy: "recognise its text first, e.g. with ocrmypdf")
    }
    let margins = PDFMargins(layout.pages)
    var text = PDFText(layout.pages, margins: margins)
    let title = text.title ?? text.takeFirstLine()
    let parts = TextLines.parts(of: text.lines) { text.join($0, $1) }
    let structure = ProcedureStructure(parts, title: title)
    let facts = ProcedureFacts(
      title: structure.title ?? layout.title,
      state: ["moddate", "creationdate"].lazy.compactMap { name in
        layout.dates[name].flatMap { CalendarDate(iso: $0.prefix(10)) }
      }.first)
    var norm = try facts.norm(structure, path: path, options: options)
    if !empty.isEmpty {
      norm.remarks.append(
        "no text on \(empty.count == 1 ? "page" : "pages") "
          + empty.map(String.init).joined(separator: ", ")
          + ": blank or scanned; recognise the text of scans first, e.g. with ocrmypdf")
    }
    if !margins.texts.isEmpty {
      let shown = margins.texts.prefix(3).map { "'\($0)'" }.joined(separator: ", ")
      norm.remarks.append(
        "left out as headers and footers: \(shown)"
          + (margins.texts.count > 3 ? " and \(margins.texts.count - 3) more" : ""))
    }
    return norm
  }
}

extension PDFText {
  fileprivate mutating func takeFirstLine() -> String? {
    PlainTextReader.title(of: &lines)
  }
}
