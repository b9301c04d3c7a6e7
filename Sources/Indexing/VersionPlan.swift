internal import Norms

/// From the dated texts of an act to the versions of its provisions.
///
/// A provision's version starts on the day of the first text that has it in this wording, and ends
/// on the day of the first text that has it otherwise or no longer.
enum VersionPlan {
  /// A provision of one dated text.
  struct Entry: Hashable {
    var key: String
    var contentHash: String
    var position: Int
  }

  struct Version: Hashable {
    var key: String
    var contentHash: String
    var validity: ValidityInterval
    /// Place in the newest text that has the provision in this wording.
    var position: Int
  }

  /// - Parameter states: in any order, one a day.
  /// - Returns: ordered by key, then by date.
  static func versions(of states: [CalendarDate: [Entry]]) -> [Version] {
    var open: [String: Version] = [:]
    var closed: [Version] = []
    for (date, entries) in states.sorted(by: { $0.key < $1.key }) {
      var present: Set<String> = []
      for entry in entries {
        present.insert(entry.key)
        if var version = open[entry.key] {
          if version.contentHash == entry.contentHash {
            version.position = entry.position
            open[entry.key] = version
            continue
          }
          version.validity.end = date
          closed.append(version)
        }
        open[entry.key] = Version(
          key: entry.key, contentHash: entry.contentHash,
          validity: ValidityInterval(start: date), position: entry.position)
      }
      for (key, version) in open where !present.contains(key) {
        var version = version
        version.validity.end = date
        closed.append(version)
        open[key] = nil
      }
    }
    return (closed + open.values).sorted {
      ($0.key, $0.validity.start) < ($1.key, $1.validity.start)
    }
  }
}
