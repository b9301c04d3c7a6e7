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
    let name = SourceName(path: path)
    guard let language = options.language ?? front["language"].map(Language.init(rawValue:)) else {
      throw .missing(path: path, what: "its language", remedy: "give one with --language")
    }
    guard
      let jurisdiction = options.jurisdiction
        ?? front["jurisdiction"].map(Jurisdiction.init(rawValue:))
    else {
      throw .missing(path: path, what: "its jurisdiction", remedy: "give one with --jurisdiction")
    }
    let stated = front["state"].flatMap { CalendarDate(iso: $0.prefix(10)) }
    guard let state = options.asOf ?? stated ?? name.date else {
      throw .missing(path: path, what: "its state date", remedy: "give one with --as-of")
    }

    var structure = MarkdownStructure()
    structure.read(front.body)
    let title = front["title"] ?? structure.title ?? name.stem
    let abbreviation =
      options.abbreviation ?? front["abbreviation"] ?? front["short_title"] ?? title
    return Norm(
      identifier: "file:\(front["identifier"] ?? name.stem)/\(language.rawValue)",
      work: options.work ?? front["work"] ?? front["identifier"], abbreviation: abbreviation,
      alternativeNames: [front["abbreviation"], front["short_title"]].compactMap(\.self)
        .filter { $0 != abbreviation },
      title: title, jurisdiction: jurisdiction, language: language, stateDate: state,
      basis: stated == nil ? .observed : .official, provisions: structure.provisions,
      headingCount: structure.headingCount, footnotes: structure.notes)
  }
}
