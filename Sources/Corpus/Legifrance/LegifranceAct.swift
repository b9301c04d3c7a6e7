internal import Norms

/// An act by its identifier at Légifrance: `LEGITEXT…` for codes, `JORFTEXT…` for others.
struct LegifranceAct {
  let identifier: String
  let isCode: Bool

  /// - Parameter isCode: nil where the source does not say; codes have `LEGITEXT` identifiers.
  init?(identifier: String, isCode: Bool? = nil) {
    guard Self.isIdentifier(identifier, kinds: ["LEGITEXT", "JORFTEXT"]) else { return nil }
    self.identifier = identifier
    self.isCode = isCode ?? identifier.hasPrefix("LEGITEXT")
  }

  /// Eight letters and twelve digits: `LEGIARTI000006419320`.
  static func isIdentifier(_ text: some StringProtocol, kinds: [String]) -> Bool {
    text.utf8.count == 20 && kinds.contains(String(text.prefix(8)))
      && text.utf8.dropFirst(8).allSatisfy {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
      }
  }

  /// The same for an act whatever format its text comes in.
  var norm: String { "legi:" + identifier }

  var url: String {
    let site = "https://www.legifrance.gouv.fr/"
    return site + (isCode ? "codes/texte_lc/" : "loda/id/") + identifier
  }

  /// The page of a version of an article.
  func url(ofArticle version: String) -> String? {
    let site = "https://www.legifrance.gouv.fr/"
    if Self.isIdentifier(version, kinds: ["JORFARTI"]) {
      return site + "jorf/article_jo/" + version
    }
    guard Self.isIdentifier(version, kinds: ["LEGIARTI"]) else { return nil }
    return site + (isCode ? "codes/article_lc/" : "loda/article_lc/") + version
  }

  /// - Parameter otherNames: under which the source says it is cited.
  func norm(
    title: String, otherNames: [String] = [], stateDate: CalendarDate, basis: ValidityBasis,
    extent: Norm.Extent = .whole, options: ReadingOptions
  ) -> Norm {
    let names = FrenchCodes.names(identifier: identifier, title: title)
    let abbreviation = options.abbreviation ?? names.first ?? otherNames.first ?? title
    var seen: Set = [abbreviation, title]
    return Norm(
      identifier: norm, work: options.work, abbreviation: abbreviation,
      alternativeNames: (names + otherNames).filter { seen.insert($0).inserted }, title: title,
      jurisdiction: options.jurisdiction ?? .france, language: options.language ?? .french,
      url: url, stateDate: stateDate, basis: basis, extent: extent, provisions: [])
  }
}
