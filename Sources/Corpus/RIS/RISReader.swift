package import Norms

/// Reads one document of the Austrian RIS (Bundesrecht konsolidiert): one provision in one version.
package enum RISReader {
  package static func read(
    _ root: XMLElement, path: String, options: ReadingOptions = ReadingOptions()
  ) throws(CorpusError) -> Norm {
    guard let document = RISDocument(root: root), let title = document.field("kurztitel") else {
      throw .unknownFormat(path: path, found: "it is no document of RIS with a Kurztitel")
    }
    guard let number = document.field("gesnr"), number.allSatisfy({ $0.isASCII && $0.isNumber })
    else {
      throw .missing(
        path: path, what: "its number (Gesetzesnummer)", remedy: "fetch the document again")
    }
    guard let state = options.asOf ?? document.day("ikra") ?? SourceName(path: path).date else {
      throw .missing(path: path, what: "its state date", remedy: "give one with --as-of")
    }
    let abbreviation = options.abbreviation ?? document.field("abkuerzung") ?? title
    return Norm(
      identifier: "ris:\(number)", work: options.work, abbreviation: abbreviation,
      alternativeNames: [title].filter { $0 != abbreviation },
      title: document.field("titel") ?? title,
      jurisdiction: options.jurisdiction ?? Jurisdiction(rawValue: "at"),
      language: options.language ?? .german,
      url: "https://www.ris.bka.gv.at/GeltendeFassung.wxe?Abfrage=Bundesnormen"
        + "&Gesetzesnummer=\(number)",
      stateDate: state, basis: .official, provisions: [provision(document)])
  }

  private static func provision(_ document: RISDocument) -> Provision {
    let label = document.field("artikel_anlage") ?? document.field("doknr") ?? "Text"
    var heading: [String] = []
    var path: [String] = []
    let nodes = document.content.filter { node in
      guard case .element(let element) = node, element.name == "ueberschrift" else { return true }
      let text = RISContent.line(element)
      if ["para", "art"].contains(element.attributes["typ"] ?? "") {
        heading.append(text)
      } else {
        path.append(text)
      }
      return false
    }
    let content = RISContent.blocks(of: nodes, label: label)
    let number = document.field("doknr").flatMap { number in
      number.allSatisfy { $0.isASCII && ($0.isNumber || $0.isLetter) } ? number : nil
    }
    return Provision(
      key: label, kind: kind(of: label), label: label,
      heading: heading.isEmpty ? nil : heading.joined(separator: " "),
      path: path.filter { !$0.isEmpty }, content: content, footnotes: document.remarks,
      isRepealed: content.isEmpty,
      url: number.map { "https://www.ris.bka.gv.at/Dokumente/Bundesnormen/\($0)/\($0).html" })
  }

  /// `§ 0` is the head of an act: its title and the words with which it was enacted.
  private static func kind(of label: String) -> Provision.Kind {
    if label.hasPrefix("Anl") { return .annex }
    if label == "§ 0" || label == "Art. 0" { return .formula }
    return label.hasPrefix("§") || label.hasPrefix("Art") ? .article : .formula
  }
}
