package import Norms

/// Reads one act in Akoma Ntoso 3.0 (OASIS LegalDocML), also in the dialect of Legilux.
///
/// Elements of other namespaces are not text.
package enum AkomaNtosoReader {
  /// - Parameter path: stands in errors, and may date the act (`2025-01-01.xml`).
  package static func read(
    _ root: XMLElement, path: String, options: ReadingOptions = ReadingOptions()
  ) throws(CorpusError) -> Norm {
    if let part = root.elements.lazy.compactMap({
      AkomaNtosoCollection.description(ofPart: $0)
    }).first {
      throw .notAnAct(path: path, what: part)
    }
    guard root.name == "akomaNtoso",
      let act = root.elements.first(where: { $0.first("meta") != nil }),
      let identification = act.first("meta")?.first("identification"),
      let facts = AkomaNtosoFacts(identification: identification, act: act)
    else {
      throw .unknownFormat(path: path, found: "it is no Akoma Ntoso document with a FRBRWork")
    }
    guard let language = options.language ?? facts.language else {
      throw .missing(path: path, what: "its language", remedy: "give one with --language")
    }
    guard let jurisdiction = options.jurisdiction ?? facts.jurisdiction else {
      throw .missing(path: path, what: "its jurisdiction", remedy: "give one with --jurisdiction")
    }
    guard let state = options.asOf ?? facts.state ?? SourceName(path: path).date else {
      throw .missing(path: path, what: "its state date", remedy: "give one with --as-of")
    }
    let abbreviation =
      options.abbreviation ?? facts.abbreviation ?? facts.shortTitle ?? facts.title ?? facts.work
    var norm = Norm(
      identifier: "akn:\(facts.work)/\(facts.languageCode ?? language.rawValue)",
      work: options.work ?? facts.work, abbreviation: abbreviation,
      alternativeNames: ([facts.abbreviation, facts.shortTitle].compactMap(\.self)
        + facts.otherNames).filter { $0 != abbreviation },
      title: facts.title ?? facts.shortTitle ?? abbreviation, jurisdiction: jurisdiction,
      language: language, eli: facts.eli,
      url: facts.work.hasPrefix("http") ? facts.work : nil, stateDate: state, basis: .official,
      provisions: [])

    var structure = AkomaNtosoStructure(
      language: language, act: act, namespace: root.namespace)
    structure.read(act)
    for annex in try AkomaNtosoCollection.annexes(ofAct: path) {
      structure.readAnnex(try XMLReader.read(path: annex))
    }
    norm.provisions = structure.provisions
    norm.headingCount = structure.headingCount
    norm.footnotes = structure.notes
    return norm
  }
}
