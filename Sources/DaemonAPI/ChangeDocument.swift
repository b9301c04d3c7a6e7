package import Changes
package import Norms
internal import PassageStore

/// What `GET /v1/changes`, `paragraf diff --json` and `paragraf changes --json` answer.
package struct ChangeDocument: Codable, Sendable {
  package struct Act: Codable, Sendable {
    package var act: String
    package var identifier: String
    package var title: String
    package var jurisdiction: String
    package var language: String
    package var basis: ValidityBasis
    /// The days of the newest texts that both sides rest on.
    package var oldText: CalendarDate?
    package var newText: CalendarDate?
  }

  package struct ChangedAct: Codable, Sendable {
    package var act: Act
    /// Texts that came to light, but are older than what was known.
    package var olderTexts: [CalendarDate]
    /// Citations of provisions of which no version is known on one of the days, though versions before
    /// and after are.
    package var unknownProvisions: [String]
    package var counts: ChangeCounts
    package var changes: [Change]
  }

  package struct Change: Codable, Sendable {
    package var kind: ProvisionChange.Kind
    /// As of the newer side; of the older one where nothing is left.
    package var citation: String
    /// As of the older side; nil for a new provision.
    package var oldCitation: String?
    package var heading: String?
    package var oldHeading: String?
    /// From when the change holds.
    package var date: CalendarDate?
    /// Of the date.
    package var basis: ValidityBasis?
    package var validTo: CalendarDate?
    /// Nil for a change of typography alone.
    package var difference: TextDifference?
  }

  /// Days or snapshots; nil where there is no older snapshot.
  package var from: String?
  package var to: String
  /// The snapshot that this comes from.
  package var snapshot: String
  package var counts: ChangeCounts
  package var newActs: [Act]
  package var removedActs: [Act]
  /// Acts whose text on the first day is not known (`version_unknown`); their oldest text is `new_text`.
  package var unknownActs: [Act]
  package var acts: [ChangedAct]
}

extension ChangeDocument {
  package init(_ report: ChangeReport) {
    switch report.bounds {
    case .days(let first, let second): (from, to) = (first.description, second.description)
    case .snapshots(let first, let second):
      (from, to) = (first.map(IndexFolder.label), IndexFolder.label(second))
    }
    snapshot = IndexFolder.label(report.snapshot)
    counts = report.counts
    newActs = report.newActs.map { Act($0, newText: $0.states.last?.date) }
    removedActs = report.removedActs.map { Act($0, oldText: $0.states.last?.date) }
    unknownActs = report.unknownActs.map { Act($0, newText: $0.states.first?.date) }
    acts = report.acts.map { changes in
      ChangedAct(
        act: Act(changes.act, oldText: changes.oldText, newText: changes.newText),
        olderTexts: changes.olderTexts,
        unknownProvisions: changes.unknownProvisions.map { changes.act.citation(of: $0.provision) },
        counts: changes.counts,
        changes: changes.changes.map { Change($0, in: changes.act) })
    }
  }
}

extension ChangeDocument.Act {
  init(_ act: StoredAct, oldText: CalendarDate? = nil, newText: CalendarDate? = nil) {
    self.init(
      act: act.abbreviation, identifier: act.identifier, title: act.title,
      jurisdiction: act.jurisdiction.rawValue, language: act.language.rawValue, basis: act.basis,
      oldText: oldText, newText: newText)
  }
}

extension ChangeDocument.Change {
  init(_ dated: DatedChange, in act: StoredAct) {
    let change = dated.change
    self.init(
      kind: change.kind, citation: change.citation(in: act),
      oldCitation: change.oldCitation(in: act),
      heading: change.new?.provision.heading, oldHeading: change.old?.provision.heading,
      date: dated.date, basis: (change.new ?? change.old)?.dates.basis,
      validTo: change.new?.validity.end,
      difference: change.kind == .typographic ? nil : change.difference)
  }
}
