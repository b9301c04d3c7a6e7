internal import Norms
internal import PassageStore

/// From texts that state for each provision when it applies to the versions of the provisions.
///
/// Their dates are official and stand as stated; the newest text that states a version counts. What
/// no text states is concluded: a version ends at the latest where the next one of its provision
/// begins, and on the day of the first later text that lists all that applies, but not this version;
/// that end is observed. A history knows everything: what it does not list never was.
enum DatedVersionPlan {
  struct Entry: Hashable {
    var key: String
    var contentHash: String
    var start: CalendarDate
    var statement: VersionDates.Statement
    var position: Int
  }

  /// - Parameters:
  ///   - entries: in any order, no two with one key and start.
  ///   - states: the texts, in any order.
  /// - Returns: ordered by key, then by date; no two versions of a key share a day.
  static func versions(of entries: [Entry], states: [StoredState]) -> [VersionPlan.Version] {
    let history = states.filter { $0.extent == .history }.map(\.date).max()
    let lists = states.filter { $0.extent != .excerpt }.map(\.date).sorted()
    let valid = entries.filter { entry in history.map { entry.statement.day >= $0 } ?? true }
      .sorted { ($0.key, $0.start) < ($1.key, $1.start) }
    var versions: [VersionPlan.Version] = []
    for (place, entry) in valid.enumerated() {
      let next =
        place + 1 < valid.count && valid[place + 1].key == entry.key ? valid[place + 1] : nil
      let stated = [entry.statement.end, next?.start].compactMap(\.self).min()
      let known = max(entry.statement.day, entry.start)
      let missing = lists.first { $0 > known }
      let isObserved = missing.map { day in stated.map { day < $0 } ?? true } ?? false
      let validity = ValidityInterval(start: entry.start, end: isObserved ? missing : stated)
      guard !validity.isEmpty else { continue }
      versions.append(
        VersionPlan.Version(
          key: entry.key, contentHash: entry.contentHash,
          dates: VersionDates(
            validity: validity, basis: isObserved ? .observed : .official,
            statement: entry.statement),
          position: entry.position))
    }
    return versions
  }
}
