internal import Norms

extension EUActFacts {
  /// Of a page of EUR-Lex: of the Official Journal, dated by the day of publication, or of a
  /// consolidated text, which states from when it applies.
  init(
    eurLexPage body: XMLElement, path: String, options: ReadingOptions
  ) throws(CorpusError) {
    func text(_ name: Substring) -> String? {
      body.firstDescendant { $0.hasClass([name]) }.map { PlainText.line($0.text) }
    }
    let title = body.firstDescendant { $0.hasClass(["eli-main-title"]) }
    let content = EURLexContent()
    let lines = (title?.all("p") ?? []).map { content.line($0) }.filter { !$0.isEmpty }
    // `02016R0679 — EN — 04.05.2016 — 000.002`
    let reference = text("reference")?.split(separator: "—").map { PlainText.line($0) } ?? []
    let isConsolidated = reference.count >= 3
    let day = isConsolidated ? reference[2] : text("hd-date")
    self.init(
      celex: try Self.celex(
        reference.first.flatMap { CELEX($0) } ?? EUTitle(lines: lines).celex, path: path,
        options: options),
      language: try Self.language(
        isConsolidated ? reference[1] : text("hd-lg"), path: path, options: options),
      titleLines: lines,
      state: try Self.state([day.flatMap { Self.isoDay($0) }], path: path, options: options),
      basis: isConsolidated ? .official : .dated,
      eli: body.all("p").lazy.compactMap {
        PlainText.line($0.text).wholeMatch(of: /ELI:\s*(https?:\S+)/).map { String($0.output.1) }
      }.first)
  }

  /// `4.5.2016` as `2016-05-04`.
  private static func isoDay(_ text: String) -> String? {
    guard let match = text.firstMatch(of: /([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{4})/),
      let day = Int(match.output.1), let month = Int(match.output.2),
      let year = Int(match.output.3)
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)?.description
  }
}
