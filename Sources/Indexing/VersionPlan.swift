internal import Norms
internal import PassageStore

/// From the dated texts of an act to the versions of its provisions.
///
/// A provision's version starts on the day of the first text that has it in this wording, and ends
/// on the day of the first text that has it otherwise or no longer. Texts that date each provision
/// themselves have a plan of their own, `DatedVersionPlan`.
enum VersionPlan {
  /// What an act says from a day on.
  struct State: Hashable {
    var entries: [Entry]
    /// A provision of these kinds goes on though the text does not have it.
    var omittedKinds: Set<Provision.Kind> = []
  }

  /// A provision of one dated text.
  struct Entry: Hashable {
    var key: String
    var kind: Provision.Kind
    var contentHash: String
    var position: Int
    /// What the day of the text rests on.
    var basis: ValidityBasis
  }

  struct Version: Hashable {
    var key: String
    var contentHash: String
    var dates: VersionDates
    /// Place in the newest text that has the provision in this wording.
    var position: Int
  }

  /// - Parameter states: in any order, one a day.
  /// - Returns: ordered by key, then by date.
  static func versions(of states: [CalendarDate: State]) -> [Version] {
    var open: [String: Version] = [:]
    var kinds: [String: Provision.Kind] = [:]
    var closed: [Version] = []
    for (date, state) in states.sorted(by: { $0.key < $1.key }) {
      var present: Set<String> = []
      for entry in state.entries {
        present.insert(entry.key)
        kinds[entry.key] = entry.kind
        if var version = open[entry.key] {
          if version.contentHash == entry.contentHash {
            version.position = entry.position
            open[entry.key] = version
            continue
          }
          version.dates.validity.end = date
          closed.append(version)
        }
        open[entry.key] = Version(
          key: entry.key, contentHash: entry.contentHash,
          dates: VersionDates(validity: ValidityInterval(start: date), basis: entry.basis),
          position: entry.position)
      }
      for (key, version) in open
      where !present.contains(key) && kinds[key].map(state.omittedKinds.contains) != true {
        var version = version
        version.dates.validity.end = date
        closed.append(version)
        open[key] = nil
      }
    }
    return (closed + open.values).sorted {
      ($0.key, $0.dates.validity.start) < ($1.key, $1.dates.validity.start)
    }
  }
}
