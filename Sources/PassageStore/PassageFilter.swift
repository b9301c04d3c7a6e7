package import Norms

/// Which passages a search may return; each condition is hard, nil means no condition.
package struct PassageFilter: Hashable, Sendable {
  /// Only provisions that apply on this day.
  package var date: CalendarDate
  package var jurisdictions: Set<Jurisdiction>?
  /// Of the texts.
  package var languages: Set<Language>?
  /// Only acts of these names, in whatever spelling.
  package var acts: Set<String>?

  package init(
    date: CalendarDate, jurisdictions: Set<Jurisdiction>? = nil, languages: Set<Language>? = nil,
    acts: Set<String>? = nil
  ) {
    self.date = date
    self.jurisdictions = jurisdictions
    self.languages = languages
    self.acts = acts
  }

  package func admits(_ act: StoredAct) -> Bool {
    jurisdictions?.contains(act.jurisdiction) ?? true && languages?.contains(act.language) ?? true
      && acts?.contains(where: act.isNamed) ?? true
  }
}
