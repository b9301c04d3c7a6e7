internal import Norms

/// Reads an internal procedure from a document of a word processor (Office Open XML).
///
/// Left out: headers, footers, comments, deletions, hidden text and codes of fields. Notes belong to
/// the provision that refers to them.
enum DOCXReader {
  static func read(
    _ archive: ZipArchive, path: String, options: ReadingOptions
  ) throws(CorpusError) -> Norm {
    func part(_ name: String) throws(CorpusError) -> XMLElement? {
      guard let bytes = archive[name] else { return nil }
      return try XMLReader.read(bytes, path: path)
    }
    guard let body = try part("word/document.xml")?.first("body") else {
      throw .damaged(path: path, what: "document", reason: "it has no body")
    }
    let styles = DOCXStyles(try part("word/styles.xml"))
    let content = DOCXBody(
      body, styles: styles,
      numbering: DOCXNumbering(try part("word/numbering.xml"), styles: styles),
      notes: DOCXNotes(
        footnotes: try part("word/footnotes.xml"), endnotes: try part("word/endnotes.xml"),
        styles: styles))
    guard !content.parts.isEmpty else {
      throw .withoutText(
        path: path, found: "the document has no text",
        remedy: "if it holds scanned pages, recognise their text first, e.g. with ocrmypdf")
    }
    let core = try part("docProps/core.xml")
    func property(_ name: String) -> String? {
      core?.first(name).map { PlainText.line($0.text) }.flatMap { $0.isEmpty ? nil : $0 }
    }
    let structure = ProcedureStructure(
      FoundHeadings.parts(content.parts), title: content.title, takesTitle: .ifSingle)
    let facts = ProcedureFacts(
      title: structure.title ?? property("title"),
      language: ProcedureFacts.language(tag: property("language")),
      state: ["modified", "created"].lazy.compactMap { name in
        property(name).flatMap { CalendarDate(iso: $0.prefix(10)) }
      }.first)
    return try facts.norm(structure, path: path, options: options)
  }
}
