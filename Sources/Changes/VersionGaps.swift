package import Norms
package import PassageStore

/// Days for which a source that dates each version itself has given none.
package enum VersionGaps {
  /// The last version known before a day, of each provision that has no version on the day, but again
  /// one after it.
  ///
  /// - Parameter versions: all of an act.
  static func lastVersions(
    before date: CalendarDate, of versions: [StoredProvision]
  ) -> [StoredProvision] {
    Dictionary(grouping: versions, by: \.provision.key).values
      .filter { isGap(on: date, in: $0) }
      .compactMap { group in
        group.filter { $0.validity.standing(on: date) == .ended }
          .max { $0.validity.start < $1.validity.start }
      }
      .sorted { $0.position < $1.position }
  }

  /// - Parameter versions: of one provision.
  package static func isGap(on date: CalendarDate, in versions: [StoredProvision]) -> Bool {
    let stated = versions.filter { $0.dates.statement != nil && $0.dates.basis == .official }
    let standings = Set(stated.map { $0.validity.standing(on: date) })
    return standings == [.ended, .future]
      && !versions.contains { $0.validity.contains(date) }
  }
}
