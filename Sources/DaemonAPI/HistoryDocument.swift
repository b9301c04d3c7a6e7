package import Changes
package import Norms
internal import PassageStore
package import Retrieval

/// What `paragraf history --json` answers: one of these for each provision that had the number.
package struct HistoryDocument: Codable, Sendable {
  package struct Version: Codable, Sendable {
    package var citation: String
    package var heading: String?
    package var validFrom: CalendarDate
    package var validTo: CalendarDate?
    /// Of the first day.
    package var basis: ValidityBasis
    package var isRepealed: Bool
    /// How it came from the version before; nil for the first one that is known.
    package var change: ProvisionChange.Kind?
    package var difference: TextDifference?
    package var text: String
  }

  package var act: String
  package var identifier: String
  package var language: String
  /// There may have been versions before the oldest text of the act that is indexed.
  package var hasUnknownPast: Bool
  package var versions: [Version]
  /// The same provision in the other languages in which the act is indexed.
  package var otherLanguages: [LanguageVersion]

  package init(_ history: ProvisionHistory, otherLanguages: [LanguageVersion]) {
    act = history.act.abbreviation
    identifier = history.act.identifier
    language = history.act.language.rawValue
    hasUnknownPast = history.hasUnknownPast
    self.otherLanguages = otherLanguages
    versions = history.versions.map { version in
      let provision = version.stored.provision
      return Version(
        citation: history.act.citation(of: provision, paragraph: history.paragraph),
        heading: provision.heading, validFrom: version.stored.validity.start, validTo: version.end,
        basis: version.stored.dates.basis, isRepealed: !provision.hasLaw,
        change: version.change?.kind,
        difference: version.change.flatMap { $0.kind == .typographic ? nil : $0.difference },
        text: provision.text)
    }
  }
}
