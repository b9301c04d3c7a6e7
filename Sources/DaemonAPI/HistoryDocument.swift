package import Changes
package import Norms
internal import PassageStore

/// What `paragraf history --json` answers: one of these for each provision that had the number.
package struct HistoryDocument: Codable, Sendable {
  package struct Version: Codable, Sendable {
    package var citation: String
    package var heading: String?
    package var validFrom: CalendarDate
    package var validTo: CalendarDate?
    package var isRepealed: Bool
    /// How it came from the version before; nil for the first one that is known.
    package var change: ProvisionChange.Kind?
    package var difference: TextDifference?
    package var text: String
  }

  package var act: String
  package var identifier: String
  package var language: String
  package var basis: ValidityBasis
  /// There may have been versions before the oldest text of the act that is indexed.
  package var beginsWithAct: Bool
  package var versions: [Version]

  package init(_ history: ProvisionHistory) {
    act = history.act.abbreviation
    identifier = history.act.identifier
    language = history.act.language.rawValue
    basis = history.act.basis
    beginsWithAct = history.beginsWithAct
    versions = history.versions.map { version in
      let provision = version.stored.provision
      return Version(
        citation: history.act.citation(of: provision, paragraph: history.paragraph),
        heading: provision.heading, validFrom: version.stored.validity.start, validTo: version.end,
        isRepealed: !provision.hasLaw, change: version.change?.kind,
        difference: version.change.flatMap { $0.kind == .typographic ? nil : $0.difference },
        text: provision.text)
    }
  }
}
