package import Norms

/// Reads a French act as legalize-fr publishes it: one Markdown file a day, its front matter with a
/// Légifrance identifier, articles as headings or, in its older layout, as lines of their own.
///
/// The file states the day of the whole text only. Upstream leaves out tables, and prints some
/// articles in older wordings too, right before the one in force: those become footnotes.
package enum LegifranceMarkdownReader {
  /// Our own Markdown states a language; this one a country and an identifier of Légifrance.
  package static func recognises(_ text: String) -> Bool {
    let lines = text.prefix(4_000).split(omittingEmptySubsequences: false) { $0.isNewline }
    guard lines.first == "---", let front = try? FrontMatter(lines: lines, path: "") else {
      return false
    }
    return identifier(of: front) != nil && front["country"]?.lowercased() == "fr"
      && front["language"] == nil
  }

  package static func read(
    _ text: String, path: String, options: ReadingOptions = ReadingOptions()
  ) throws(CorpusError) -> Norm {
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    let front = try FrontMatter(lines: lines, path: path)
    guard let identifier = identifier(of: front),
      let act = LegifranceAct(identifier: identifier, isCode: front["rank"].map { $0 == "code" })
    else {
      throw .missing(
        path: path, what: "the identifier of an act", remedy: "add it to the front matter")
    }
    let name = SourceName(path: path)
    let stated = front["last_updated"].flatMap { CalendarDate(iso: $0.prefix(10)) }
    guard let state = options.asOf ?? stated ?? name.date ?? name.trailingDate else {
      throw .missing(path: path, what: "its state date", remedy: "give one with --as-of")
    }
    var structure = LegifranceMarkdownStructure()
    structure.read(front.body)
    guard !structure.provisions.isEmpty else {
      throw .missing(path: path, what: "any article", remedy: "fetch it again")
    }
    var norm = act.norm(
      title: front["title"] ?? structure.title ?? identifier, stateDate: state, basis: .observed,
      options: options)
    norm.provisions = structure.provisions
    norm.headingCount = structure.headingCount
    return norm
  }

  private static func identifier(of front: FrontMatter) -> String? {
    front["identifier"].flatMap { LegifranceAct(identifier: $0)?.identifier }
  }
}
