internal import Norms

/// What a file says about the internal procedure in it, beside its text.
struct ProcedureFacts {
  var title: String?
  var shortTitle: String?
  var abbreviation: String?
  var language: Language?
  var jurisdiction: Jurisdiction?
  var state: CalendarDate?
  /// What the state rests on: the procedure's own words, or when the file was made.
  var basis = ValidityBasis.dated
  var identifier: String?
  var work: String?

  /// - Parameter path: names the procedure, and dates it, where the file does not.
  func norm(
    _ structure: ProcedureStructure, path: String, options: ReadingOptions
  ) throws(CorpusError) -> Norm {
    let name = SourceName(path: path)
    guard let language = options.language ?? language else {
      throw .missing(path: path, what: "its language", remedy: "give one with --language")
    }
    guard let jurisdiction = options.jurisdiction ?? jurisdiction else {
      throw .missing(path: path, what: "its jurisdiction", remedy: "give one with --jurisdiction")
    }
    // A name that is a date was given by whoever keeps the versions apart; a file's own date of
    // making was not.
    let stated = basis == .official ? state ?? name.date : name.date ?? state
    guard let state = options.asOf ?? stated else {
      throw .missing(path: path, what: "its state date", remedy: "give one with --as-of")
    }
    let title = title ?? name.stem
    let abbreviation = options.abbreviation ?? self.abbreviation ?? shortTitle ?? title
    return Norm(
      identifier: "file:\(identifier ?? name.stem)/\(language.rawValue)",
      work: options.work ?? work ?? identifier, abbreviation: abbreviation,
      alternativeNames: [self.abbreviation, shortTitle].compactMap(\.self)
        .filter { $0 != abbreviation },
      title: title, jurisdiction: jurisdiction, language: language, stateDate: state,
      basis: state == self.state ? basis : .observed, provisions: structure.provisions,
      headingCount: structure.headingCount)
  }

  /// `de` of `de-AT` or `de_AT`; nil where it names no language.
  static func language(tag: String?) -> Language? {
    guard let code = tag?.split(whereSeparator: { $0 == "-" || $0 == "_" }).first?.lowercased(),
      (2...3).contains(code.utf8.count), code.utf8.allSatisfy({ (97...122).contains($0) })
    else { return nil }
    let two = LanguageCodes.two[code] ?? code
    return two.utf8.count == 2 && two != "xx" ? Language(rawValue: two) : nil
  }
}
