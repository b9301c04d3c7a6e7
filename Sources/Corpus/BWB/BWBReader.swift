package import Norms

/// Reads one state (`toestand`) of an act from the Dutch Basiswettenbestand (wetten.overheid.nl).
package enum BWBReader {
  package static func read(
    _ root: XMLElement, path: String, options: ReadingOptions = ReadingOptions()
  ) throws(CorpusError) -> Norm {
    guard root.name == "toestand", let act = root.first("wetgeving") else {
      throw .unknownFormat(path: path, found: "it is no act of wetten.overheid.nl")
    }
    guard let number = root.attributes["bwb-id"], !number.isEmpty,
      number.utf8.allSatisfy({ (48...57).contains($0) || (65...90).contains($0) })
    else {
      throw .missing(path: path, what: "its number (bwb-id)", remedy: "fetch it again")
    }
    let stated = root.attributes["inwerkingtreding"].flatMap { CalendarDate(iso: $0) }
    guard let state = options.asOf ?? stated ?? SourceName(path: path).date else {
      throw .missing(path: path, what: "its state date", remedy: "give one with --as-of")
    }
    func text(_ name: String) -> String? {
      act.first(name).map { BWBContent.line($0) }.flatMap { $0.isEmpty ? nil : $0 }
    }
    let language =
      options.language
      ?? Language(rawValue: act.attributes["lang"].flatMap { $0.isEmpty ? nil : $0 } ?? "nl")
    let title = text("intitule") ?? text("citeertitel") ?? number
    let abbreviation = options.abbreviation ?? text("citeertitel") ?? title
    let page = "https://wetten.overheid.nl/\(number)"
    var norm = Norm(
      identifier: "bwb:\(number)/\(language.rawValue)", work: options.work ?? number,
      abbreviation: abbreviation,
      alternativeNames: [text("citeertitel")].compactMap(\.self)
        .filter { $0 != abbreviation },
      title: title, jurisdiction: options.jurisdiction ?? Jurisdiction(rawValue: "nl"),
      language: language, url: page, stateDate: state, basis: .official, provisions: [])
    var structure = BWBStructure(language: language, page: page)
    structure.read(act)
    norm.provisions = structure.provisions
    norm.headingCount = structure.headingCount
    norm.footnotes = structure.notes
    return norm
  }
}
