package import Changes
package import Norms
package import PassageStore
internal import TextAnalysis

/// The text that a citation names, whole provision or paragraph.
package struct ProvisionText: Codable, Hashable, Sendable {
  package var citation: String
  package var act: String
  /// Of the act.
  package var identifier: String
  package var title: String
  package var heading: String?
  package var path: [String]
  package var text: String
  package var footnotes: [String]
  package var language: String
  package var validFrom: CalendarDate
  package var validTo: CalendarDate?
  package var basis: ValidityBasis
  package var url: String?
  /// The day that was asked for, and the day of the act's newest text that is known.
  package var asOf: CalendarDate
  package var newestText: CalendarDate?
  /// The same provision in the other languages in which the act is indexed.
  package var otherLanguages: [LanguageVersion]

  package var forPeople: String {
    var lines = path.isEmpty ? [] : [path.joined(separator: " > ")]
    lines.append(citation + (heading.map { ": \($0)" } ?? ""))
    lines += ["", text]
    if !footnotes.isEmpty { lines += [""] + footnotes.map { "* \($0)" } }
    let end = validTo.map { " to \($0) (exclusive)" } ?? ""
    lines += [
      "", "\(title), \(basis.rawValue) from \(validFrom)\(end)" + (url.map { ", \($0)" } ?? ""),
    ]
    if asOf > .today, let newestText {
      lines.append(
        "How it will be on \(asOf) is known only as far as the text of \(newestText) says.")
    }
    if !otherLanguages.isEmpty { lines.append(LanguageVersion.list(otherLanguages)) }
    return lines.joined(separator: "\n")
  }
}

/// Why a citation gives no text.
package enum LookupError: Error {
  case notACitation(String)
  case unresolved(String, CitationResolution, on: CalendarDate)
}

extension LookupError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .notACitation(let text):
      "Cannot read '\(text)' as a citation; write it as in \"§ 97 Abs. 4 GWB\" or "
        + "\"Article 5(1) GDPR\"."
    case .unresolved(let text, let resolution, let date):
      "Cannot show '\(text)': \(resolution.reason(on: date))"
    }
  }
}

extension CitationResolution {
  fileprivate func reason(on date: CalendarDate) -> String {
    switch self {
    case .found: "it was found."
    case .unknownAct(let name?):
      "no act in the index is called '\(name)'; check its name, or add it with 'paragraf index'."
    case .unknownAct(nil): "it names no act; add one, as in '§ 1 GWB'."
    case .unknownProvision(let act): "\(act.abbreviation) has no such provision or paragraph."
    case .notInForce(let act, let provision):
      "\(provision.provision.label) \(act.abbreviation) \(provision.absence(on: date)); choose another "
        + "day with '--as-of' ('paragraf history' shows all versions)."
    case .versionUnknown(let act):
      "what applied on \(date) is not known: the oldest text of \(act.abbreviation) in the index is of "
        + "\(act.states.first?.date.description ?? "an unknown day"); choose a later day."
    case .ambiguous(let acts):
      "it may mean \(acts.prefix(6).map(\.abbreviation).joined(separator: ", ")); name the act."
    }
  }
}

extension StoredProvision {
  /// Why the day has no text of it.
  fileprivate func absence(on date: CalendarDate) -> String {
    if validity.contains(date) {
      return provision.isRepealed
        ? "is marked as repealed since \(validity.start)"
        : "has only the mark of a repealed paragraph"
    }
    guard let end = validity.end else {
      return "does not apply on \(date) yet, but from \(validity.start) on"
    }
    let interval = "from \(validity.start) until \(end) (exclusive)"
    return end <= date
      ? "no longer applies on \(date): it applied \(interval)"
      : "does not apply on \(date) yet, but \(interval)"
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
    try lookUp(text, on: date, jurisdictions: jurisdictions).texts
  }

  /// The texts, and what had to be decided to find them, for people to read.
  ///
  /// - Throws: as `texts`.
  package func lookUp(
    _ text: String, on date: CalendarDate, jurisdictions: Set<Jurisdiction>? = nil
  ) throws -> (texts: [ProvisionText], note: String?) {
    let language = LanguageIdentifier.identify(text).map { Language(rawValue: $0.rawValue) }
    var texts: [ProvisionText] = []
    var notes: [String] = []
    for citation in try citations(text) {
      let resolution = try CitationResolver(snapshot: snapshot)
        .resolve(citation, on: date, jurisdictions: jurisdictions, language: language)
      guard case .found(let found) = resolution else {
        throw LookupError.unresolved(text, resolution, on: date)
      }
      texts += try self.texts(of: citation, in: found, on: date)
      notes += [ResolvedCitation(citation: citation, resolution: resolution).note].compactMap(
        \.self)
    }
    return (texts, notes.isEmpty ? nil : notes.joined(separator: " "))
  }

  private func texts(
    of citation: Citation, in found: [(act: StoredAct, provision: StoredProvision)],
    on date: CalendarDate
  ) throws -> [ProvisionText] {
    try found.map { act, stored in
      let provision = stored.provision
      // A span may take in provisions of other numbers, each as a whole.
      let part = provision.part(named: citation, in: act.jurisdiction)
      return ProvisionText(
        citation: provision.canonical(part?.citation, in: act),
        act: act.abbreviation, identifier: act.identifier, title: act.title,
        heading: provision.heading, path: provision.path,
        text: part?.text ?? provision.text, footnotes: provision.footnotes,
        language: act.language.rawValue, validFrom: stored.validity.start,
        validTo: stored.validity.end, basis: stored.dates.basis, url: provision.url ?? act.url,
        asOf: date, newestText: act.states.last?.date,
        otherLanguages: try snapshot.otherLanguages(of: stored, in: act, on: date))
    }
  }
}

extension ProvisionLookup {
  /// The histories of the provisions that ever were what the citation names, in each language.
  ///
  /// - Throws: as `texts`.
  package func histories(
    of text: String, jurisdictions: Set<Jurisdiction>? = nil
  ) throws -> [ProvisionHistory] {
    let citation = try citation(text)
    do {
      let found = try CitationResolver(snapshot: snapshot)
        .versions(of: citation, jurisdictions: jurisdictions)
      let histories = try found.flatMap { act, versions in
        try ProvisionHistory.histories(
          of: versions, in: act, of: snapshot, paragraph: citation.paragraph)
      }
      guard !histories.isEmpty else {
        throw UnresolvedCitation(resolution: .unknownProvision(act: found[0].act))
      }
      return histories
    } catch let error as UnresolvedCitation {
      throw LookupError.unresolved(text, error.resolution, on: .today)
    }
  }

  package func otherLanguages(of history: ProvisionHistory) throws -> [LanguageVersion] {
    try history.versions.last.map { version in
      try snapshot.otherLanguages(of: version.stored, in: history.act)
    } ?? []
  }

  /// What changed between two days, in all acts or in one, named in whatever spelling or identified,
  /// in all its languages (`celex:32016R0679`, `32016R0679`) or one (`celex:32016R0679/de`).
  ///
  /// - Throws: `LookupError` where no act has the name, or its text on the first day is not known.
  package func changes(
    from: CalendarDate, to: CalendarDate, inActNamed name: String? = nil
  ) throws -> ChangeReport {
    guard let name else {
      return try ChangeReport(from: from, to: to, acts: snapshot.acts, in: snapshot)
    }
    let acts = snapshot.acts.filter { $0.isIdentified(by: name) || $0.isNamed(name) }
    guard let first = acts.first else {
      throw LookupError.unresolved(name, .unknownAct(name: name), on: from)
    }
    let report = try ChangeReport(from: from, to: to, acts: acts, in: snapshot)
    guard report.unknownActs.count < acts.count else {
      throw LookupError.unresolved(name, .versionUnknown(act: first), on: from)
    }
    return report
  }

  private var parser: CitationParser { CitationParser(actNames: snapshot.acts.flatMap(\.names)) }

  private func citation(_ text: String) throws -> Citation {
    guard let citation = parser.parse(text) else { throw LookupError.notACitation(text) }
    return citation
  }

  /// One, or several where the text is nothing else: `§§ 97, 98 GWB`, `§ 97 i. V. m. § 98 GWB`.
  private func citations(_ text: String) throws -> [Citation] {
    if let citation = parser.parse(text) { return [citation] }
    let question = Question(text, language: nil, jurisdictions: [], parser: parser)
    guard question.isCitationOnly else { throw LookupError.notACitation(text) }
    return question.citations.map(\.citation)
  }
}

extension Provision {
  /// The citation of a part, or of the whole, in the act's language.
  package func canonical(_ part: Citation?, in act: StoredAct) -> String {
    guard let number = citation(inAct: act.abbreviation, of: act.jurisdiction)?.number else {
      return CitationFormatter.string(
        for: self, inAct: act.abbreviation, of: act.jurisdiction, language: act.language)
    }
    var exact = part ?? Citation(kind: citationKind, number: number)
    exact.kind = citationKind
    exact.number = number
    exact.act = act.abbreviation
    let text = CitationFormatter(language: act.language).string(for: exact)
    return label.lowercased().hasPrefix("anhang") && text.hasPrefix("Anlage")
      ? "Anhang" + text.dropFirst(6) : text
  }

  fileprivate var citationKind: Citation.Kind {
    switch kind {
    case .annex: .annex
    case .recital: .recital
    case .section: .clause
    case .article, .formula, .tableOfContents: label.contains("§") ? .section : .article
    }
  }
}
