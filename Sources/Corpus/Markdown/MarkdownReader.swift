package import Norms

/// Reads an internal procedure written in Markdown: numbered headings are its provisions, other
/// headings its divisions.
///
/// Front matter may state title, short_title, abbreviation, language, jurisdiction, state,
/// identifier and work.
package enum MarkdownReader {
  /// - Parameter path: names the procedure where the front matter does not.
  package static func read(
    _ text: String, path: String, options: ReadingOptions = ReadingOptions()
  ) throws(CorpusError) -> Norm {
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    let front = try FrontMatter(lines: lines, path: path)
    let markdown = MarkdownParts(front.body)
    let structure = ProcedureStructure(markdown.parts)
    let facts = ProcedureFacts(
      title: front["title"] ?? structure.title, shortTitle: front["short_title"],
      abbreviation: front["abbreviation"],
      language: front["language"].map(Language.init(rawValue:)),
      jurisdiction: front["jurisdiction"].map(Jurisdiction.init(rawValue:)),
      state: front["state"].flatMap { CalendarDate(iso: $0.prefix(10)) }, basis: .official,
      identifier: front["identifier"], work: front["work"])
    var norm = try facts.norm(structure, path: path, options: options)
    norm.footnotes = markdown.notes
    return norm
  }
}
