internal import Norms

extension EUActFacts {
  /// Of an act as published (`ACT`).
  ///
  /// The file has no date from which the act applies, so its state is dated by its publication, or by
  /// its signature where the description of the publication is not there.
  init(
    formexAct root: XMLElement, description: XMLElement?, path: String, options: ReadingOptions
  ) throws(CorpusError) {
    let instance = root.first("BIB.INSTANCE")
    let lines = Self.titleLines(of: root)
    let published = description?.first("PUBLICATION.REF")?.first("DATE")
    self.init(
      celex: try Self.celex(
        Self.number(in: description) ?? EUTitle(lines: lines).celex, path: path, options: options),
      language: try Self.language(instance?.first("LG.DOC")?.text, path: path, options: options),
      titleLines: lines,
      state: try Self.state(
        [published, instance?.first("DATE")].map { $0?.attributes["ISO"] }, path: path,
        options: options),
      basis: .dated,
      eli: description?.first("BIB.DOC")?.first("NO.ELI")?.attributes["ID"])
  }

  /// Of a consolidated act (`CONS.ACT`), which states from when it applies.
  init(
    formexConsolidation root: XMLElement, path: String, options: ReadingOptions
  ) throws(CorpusError) {
    let document = root.first("CONS.DOC")
    let instance = document?.first("BIB.INSTANCE")
    let information = root.first("INFO.CONSLEG")
    let number = document?.first("FAM.COMP")?.first("BIB.DATA")?.first("NO.CELEX")?.text
    self.init(
      celex: try Self.celex(
        number.flatMap { CELEX(PlainText.line($0)) }
          ?? information?.attributes["CONSLEG.REF"].flatMap { CELEX("3" + $0) },
        path: path, options: options),
      language: try Self.language(instance?.first("LG.DOC")?.text, path: path, options: options),
      titleLines: document.map { Self.titleLines(of: $0) } ?? [],
      state: try Self.state(
        [information?.attributes["START.DATE"], instance?.first("DATE")?.attributes["ISO"]],
        path: path, options: options),
      basis: .official)
  }

  private static func titleLines(of element: XMLElement) -> [String] {
    let title = element.first("TITLE")?.first("TI")
    let lines = title?.elements.map { FormexLine.text(of: $0) } ?? []
    return lines.filter { !$0.isEmpty }
  }

  private static func number(in description: XMLElement?) -> CELEX? {
    guard let description else { return nil }
    let publication = description.first("FMX")?.first("DOC.MAIN.PUB")
    if let number = publication?.first("NO.CELEX")?.text { return CELEX(PlainText.line(number)) }
    let kinds: [(String, CELEX.Kind)] = [
      ("REG", .regulation), ("DIR", .directive), ("DEC", .decision),
    ]
    let value = publication?.first("LEGAL.VALUE")?.text ?? ""
    guard let kind = kinds.first(where: { value.hasPrefix($0.0) })?.1,
      let number = description.first("BIB.DOC")?.first("NO.DOC"),
      let year = number.first("YEAR").flatMap({ Int($0.text) }), (1950...2099).contains(year),
      let current = number.first("NO.CURRENT").flatMap({ Int($0.text) }),
      (1...99_999).contains(current)
    else { return nil }
    return CELEX(kind: kind, year: year, number: current)
  }

  static func celex(
    _ found: CELEX?, path: String, options: ReadingOptions
  ) throws(CorpusError) -> CELEX {
    guard let celex = options.work.flatMap({ CELEX($0) }) ?? found else {
      throw .missing(
        path: path, what: "its CELEX number",
        remedy: "put its .doc.xml beside it, or give the number as 'work' in a manifest")
    }
    return celex
  }

  static func language(
    _ code: String?, path: String, options: ReadingOptions
  ) throws(CorpusError) -> Language {
    if let language = options.language { return language }
    guard let code = code.map({ PlainText.line($0) }), code.utf8.count == 2,
      code.utf8.allSatisfy({ $0 > 64 && $0 < 123 })
    else {
      throw .missing(path: path, what: "its language", remedy: "give one with --language")
    }
    return Language(rawValue: code)
  }

  static func state(
    _ dates: [String?], path: String, options: ReadingOptions
  ) throws(CorpusError) -> CalendarDate {
    let stated = dates.lazy.compactMap { $0.flatMap { CalendarDate(iso: $0) } }.first
    guard let state = options.asOf ?? stated ?? SourceName(path: path).date else {
      throw .missing(path: path, what: "its state date", remedy: "give one with --as-of")
    }
    return state
  }
}
