internal import Norms

/// An archive of DILA's LEGI database, known by its name: everything at one time, or what changed
/// on a working day.
struct LEGIArchive: Hashable, Sendable {
  let name: String
  /// `20260609-212725`, which sorts as time does.
  let stamp: String
  let isComplete: Bool

  /// Nil for other files.
  init?(name: String) {
    guard
      let match = name.wholeMatch(
        of: /(Freemium_legi_global|LEGI)_([0-9]{8}-[0-9]{6})\.tar\.gz/),
      CalendarDate(iso: match.output.2.prefix(8)) != nil
    else { return nil }
    self.name = name
    stamp = String(match.output.2)
    isComplete = match.output.1 != "LEGI"
  }

  var date: CalendarDate? { CalendarDate(iso: stamp.prefix(8)) }

  /// Of what it holds of a text. The reader takes time and kind of the archive from this name.
  var folder: String { String(name.dropLast(".tar.gz".count)) }
}

extension [LEGIArchive] {
  /// The archives that lead from one state of the database to the newest, oldest first.
  ///
  /// - Parameter applied: the last archive that is worked in; nil where there is none.
  /// - Returns: nil where no complete archive is listed to begin with.
  func path(from applied: String?) -> [LEGIArchive]? {
    let all = sorted { ($0.stamp, $0.name) < ($1.stamp, $1.name) }
    // Increments on both sides, or the archive itself: nothing can be missing in between.
    if let applied, let first = all.first, first.stamp <= applied {
      return all.filter { !$0.isComplete && $0.stamp > applied }
    }
    guard let start = all.last(where: \.isComplete) else { return nil }
    return [start] + all.filter { !$0.isComplete && $0.stamp > start.stamp }
  }
}
