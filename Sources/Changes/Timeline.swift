internal import Norms
internal import PassageStore

/// The days on which something changed in an act, with what went into what.
struct Timeline {
  struct Day {
    var date: CalendarDate
    var pairs: [ProvisionPairing.Pair]
  }

  /// In order; the beginning of the act is not among them.
  let days: [Day]

  /// - Parameter versions: all of the act.
  init(of versions: [StoredProvision]) {
    guard let beginning = versions.map(\.validity.start).min() else {
      days = []
      return
    }
    let ended = Dictionary(grouping: versions, by: \.validity.end)
    let started = Dictionary(grouping: versions, by: \.validity.start)
    let dates = Set(ended.keys.compactMap(\.self)).union(started.keys).filter { $0 > beginning }
    days = dates.sorted().map { date in
      Day(date: date, pairs: ProvisionPairing.pairs(ended[date] ?? [], started[date] ?? []))
    }
  }

  func changes(after day: CalendarDate) -> [DatedChange] {
    days.filter { $0.date > day }.flatMap(\.pairs).compactMap { pair in
      ProvisionChange(from: pair.old, to: pair.new).map { DatedChange($0) }
    }
  }
}
