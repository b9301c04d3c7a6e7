internal import Norms
internal import PassageStore

/// The texts of an act of one day: usually one, two where one omits what the other has.
struct DayTexts {
  private var texts: [Set<Provision.Kind>: (source: StoredState, entries: [VersionPlan.Entry])] =
    [:]

  var sources: [StoredState] { texts.values.map(\.source) }

  mutating func put(_ entries: [VersionPlan.Entry], from source: StoredState) {
    texts[source.omittedKinds] = (source, entries)
  }

  /// What the day's text with the most gaps says, its gaps filled from the other one.
  var state: VersionPlan.State {
    let byGaps = texts.sorted { $0.key.count < $1.key.count }
    guard let whole = byGaps.first, let gapped = byGaps.last else {
      return VersionPlan.State(entries: [])
    }
    if byGaps.count == 1 {
      return VersionPlan.State(entries: whole.value.entries, omittedKinds: whole.key)
    }
    return VersionPlan.State(
      entries: whole.value.entries.filter { gapped.key.contains($0.kind) }
        + gapped.value.entries.filter { !gapped.key.contains($0.kind) },
      omittedKinds: whole.key)
  }

  /// The days an index knows, from the versions it holds.
  static func known(
    from states: [StoredState], rows: [StoredProvision]
  ) -> [CalendarDate: DayTexts] {
    Dictionary(grouping: states, by: \.date).mapValues { sources in
      let date = sources[0].date
      let gaps = sources.map(\.omittedKinds).reduce(sources[0].omittedKinds) { $0.intersection($1) }
      // A version that only goes on over the day does not come from the day's text.
      let entries = rows.filter { row in
        row.validity.contains(date)
          && (!gaps.contains(row.provision.kind) || row.validity.start == date)
      }.map { row in
        VersionPlan.Entry(
          key: row.provision.key, kind: row.provision.kind, contentHash: row.contentHash,
          position: row.position, basis: row.dates.basis)
      }
      var texts = DayTexts()
      for source in sources.sorted() { texts.put(entries, from: source) }
      return texts
    }
  }
}
