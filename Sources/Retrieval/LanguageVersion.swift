package import Norms
package import PassageStore

/// A provision in another language of its act.
package struct LanguageVersion: Codable, Hashable, Sendable {
  package var language: String
  package var citation: String
  /// Of the act in that language.
  package var identifier: String

  /// `Also in: Art. 5 DSGVO (de), Article 5 RGPD (fr)`
  package static func list(_ versions: [Self]) -> String {
    "Also in: " + versions.map { "\($0.citation) (\($0.language))" }.joined(separator: ", ")
  }
}

extension Snapshot {
  /// The same provision in the other languages in which its act is indexed: the language versions of
  /// an act share its work (of an act of the EU, the CELEX number) and number their provisions alike.
  ///
  /// - Parameter date: only what applies on the day; nil for any.
  package func otherLanguages(
    of stored: StoredProvision, in act: StoredAct, on date: CalendarDate? = nil
  ) throws -> [LanguageVersion] {
    let others = acts.filter { $0.id != act.id && $0.isSameAct(as: act) }
    guard !others.isEmpty,
      let citation = stored.provision.citation(inAct: act.abbreviation, of: act.jurisdiction)
    else { return [] }
    return try others.sorted { $0.language.rawValue < $1.language.rawValue }.compactMap { other in
      let versions = try provisions(ofAct: other.id, numbered: citation.number).filter { version in
        version.provision.kind == stored.provision.kind
          && date.map(version.validity.contains) ?? true
      }
      return versions.last.map { version in
        LanguageVersion(
          language: other.language.rawValue,
          citation: CitationFormatter.string(
            for: version.provision, inAct: other.abbreviation, of: other.jurisdiction,
            language: other.language),
          identifier: other.identifier)
      }
    }
  }
}
