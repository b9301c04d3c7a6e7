package import Norms

/// Reads one act of gesetze-im-internet.de (gii-norm DTD 1.01).
///
/// The source has no nesting: provisions and headings follow one another, and a heading's place in
/// the tree is its `gliederungskennzahl`, three digits a level.
package enum GIIReader {
  /// - Parameter path: names the act's page (`gwb.xml`, `ozg/2024-07-24.xml`) and stands in errors.
  package static func read(
    _ root: XMLElement, path: String, options: ReadingOptions = ReadingOptions()
  ) throws(CorpusError) -> Norm {
    let norms = root.all("norm")
    guard root.name == "dokumente", let head = norms.first, let metadata = head.first("metadaten")
    else {
      throw .unknownFormat(path: path, found: "it is not an act of gesetze-im-internet.de")
    }
    let name = SourceName(path: path)
    let names = GIINames(metadata: metadata)
    guard let documentNumber = root.attributes["doknr"] ?? head.attributes["doknr"],
      let abbreviation = options.abbreviation ?? names.abbreviation
    else {
      throw .missing(path: path, what: "its number and abbreviation", remedy: "fetch it again")
    }
    let built = (root.attributes["builddate"] ?? head.attributes["builddate"])?.prefix(8)
    guard let stateDate = options.asOf ?? name.date ?? built.flatMap({ CalendarDate(iso: $0) })
    else {
      throw .missing(path: path, what: "its state date", remedy: "give one with --as-of")
    }

    // Only German law is published there; others merely use the format.
    let jurisdiction = options.jurisdiction ?? .germany
    let url = jurisdiction == .germany ? GIIAddress(slug: name.stem) : nil
    var norm = Norm(
      identifier: "gii:" + documentNumber, work: options.work, abbreviation: abbreviation,
      alternativeNames: names.alternatives.filter { $0 != abbreviation },
      title: names.title ?? abbreviation, jurisdiction: jurisdiction,
      language: options.language ?? .german, url: url?.act, stateDate: stateDate,
      basis: .observed, provisions: [])
    norm.footnotes = GIIContent.allNotes(of: head)
    append(norms.dropFirst(), to: &norm, address: url)
    return norm
  }

  private static func append(
    _ sources: ArraySlice<XMLElement>, to norm: inout Norm, address: GIIAddress?
  ) {
    var headings = GIIHeadings()
    var serials: [String] = []
    for source in sources {
      guard let metadata = source.first("metadaten") else { continue }
      if let unit = metadata.first("gliederungseinheit") {
        headings.enter(unit)
        norm.headingCount += 1
      }
      guard let label = metadata.first("enbez")?.text else {
        norm.footnotes += GIIContent.allNotes(of: source)
        continue
      }
      serials.append(serial(of: source.attributes["doknr"] ?? ""))
      norm.provisions.append(
        GIIProvision.read(
          source, label: label, title: metadata.first("titel"), headings: headings,
          address: address))
    }
    assignKeys(serials, to: &norm.provisions)
  }

  /// `BJNE0002` of `BJNR313800017BJNE000203130`.
  private static func serial(of documentNumber: String) -> String {
    String(documentNumber.dropFirst(13).prefix(8))
  }

  /// The serial survives changes of text and of number, but old acts give one to several
  /// provisions: those are told apart by their label.
  private static func assignKeys(_ serials: [String], to provisions: inout [Provision]) {
    var counts: [String: Int] = [:]
    for serial in serials { counts[serial, default: 0] += 1 }
    var seen: Set<String> = []
    for (position, serial) in serials.enumerated() {
      var key = counts[serial] == 1 ? serial : serial + "/" + provisions[position].label
      while !seen.insert(key).inserted { key += "+" }
      provisions[position].key = key
    }
  }
}
