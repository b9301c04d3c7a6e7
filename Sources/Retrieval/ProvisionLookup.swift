package import Norms
package import PassageStore

/// The text that a citation names, whole provision or paragraph.
package struct ProvisionText: Codable, Hashable, Sendable {
  package var citation: String
  package var act: String
  package var heading: String?
  package var path: [String]
  package var text: String
  package var footnotes: [String]
  package var language: String
  package var validFrom: CalendarDate
  package var validTo: CalendarDate?
  package var basis: ValidityBasis
  package var url: String?

  package var forPeople: String {
    var lines = path.isEmpty ? [] : [path.joined(separator: " > ")]
    lines.append(citation + (heading.map { ": \($0)" } ?? ""))
    lines += ["", text]
    if !footnotes.isEmpty { lines += [""] + footnotes.map { "* \($0)" } }
    let end = validTo.map { " to \($0) (exclusive)" } ?? ""
    lines += [
      "", "\(act), \(basis.rawValue) from \(validFrom)\(end)" + (url.map { ", \($0)" } ?? ""),
    ]
    return lines.joined(separator: "\n")
  }
}

/// Why a citation gives no text.
package enum LookupError: Error {
  case notACitation(String)
  case unresolved(String, CitationResolution)
}

extension LookupError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .notACitation(let text):
      "Cannot read '\(text)' as a citation; write it as in \"§ 97 Abs. 4 GWB\" or "
        + "\"Article 5(1) GDPR\"."
    case .unresolved(let text, let resolution):
      "Cannot show '\(text)': \(resolution.reason)"
    }
  }
}

extension CitationResolution {
  fileprivate var reason: String {
    switch self {
    case .found: "it was found."
    case .unknownAct(let name?): "no act in the index is called '\(name)'."
    case .unknownAct(nil): "it names no act; add one, as in '§ 1 GWB'."
    case .unknownProvision(let act): "\(act.abbreviation) has no such provision or paragraph."
    case .notInForce(let act, let provision):
      "\(provision.provision.label) \(act.abbreviation) does not apply on that day"
        + "\(provision.validity.inWords); choose another with '--as-of'."
    case .versionUnknown(let act):
      "the oldest text of \(act.abbreviation) in the index is of "
        + "\(act.states.first?.date.description ?? "an unknown day"); choose a later day."
    case .ambiguous(let acts):
      "it may mean \(acts.prefix(6).map(\.abbreviation).joined(separator: ", ")); name the act."
    }
  }
}

extension ValidityInterval {
  /// What is known of the text that comes nearest.
  fileprivate var inWords: String {
    guard let end else { return ", but from \(start) on" }
    return ", but from \(start) until \(end) (exclusive)"
  }
}

/// Looks up texts by citation.
package struct ProvisionLookup: Sendable {
  let snapshot: Snapshot

  package init(snapshot: Snapshot) { self.snapshot = snapshot }

  /// One text for each language in which the act is indexed.
  ///
  /// - Throws: `LookupError` where the citation cannot be read or names nothing that applies.
  package func texts(
    of text: String, on date: CalendarDate, jurisdictions: Set<Jurisdiction>? = nil
  ) throws -> [ProvisionText] {
    let parser = CitationParser(actNames: snapshot.acts.flatMap(\.names))
    guard let citation = parser.parse(text) else { throw LookupError.notACitation(text) }
    let resolution = try CitationResolver(snapshot: snapshot)
      .resolve(citation, on: date, jurisdictions: jurisdictions)
    guard case .found(let found) = resolution else {
      throw LookupError.unresolved(text, resolution)
    }
    return found.map { act, stored in
      let provision = stored.provision
      let paragraph = provision.block(numbered: citation.paragraph)
      let alinea = citation.alinea.map { number in
        provision.alineas(of: paragraph, countingItems: act.jurisdiction == .france)[number - 1]
      }
      let exact = Citation(
        kind: provision.citationKind, number: citation.number, paragraph: paragraph?.number,
        alinea: citation.alinea, act: act.abbreviation)
      return ProvisionText(
        citation: CitationFormatter(language: act.language).string(for: exact),
        act: act.title, heading: provision.heading, path: provision.path,
        text: alinea ?? paragraph?.rendered() ?? provision.text, footnotes: provision.footnotes,
        language: act.language.rawValue, validFrom: stored.validity.start,
        validTo: stored.validity.end, basis: stored.dates.basis, url: provision.url ?? act.url)
    }
  }
}

extension Provision {
  fileprivate var citationKind: Citation.Kind {
    switch kind {
    case .annex: .annex
    case .recital: .recital
    case .section: .clause
    case .article, .formula, .tableOfContents: label.contains("§") ? .section : .article
    }
  }
}
