internal import Norms
internal import PassageStore
internal import Synchronization
internal import TextAnalysis

/// Which passages a search may return.
final class SearchScope: Sendable {
  let roster: PassageRoster
  private let snapshot: Snapshot
  private let places: [Int64: Int32]
  private let languages: [Int64: AnalysisLanguage]
  private let known = Mutex<[(filter: PassageFilter, allowed: [Bool])]>([])

  init(snapshot: Snapshot, roster: PassageRoster) {
    self.snapshot = snapshot
    self.roster = roster
    var places: [Int64: Int32] = [:]
    places.reserveCapacity(roster.count)
    for (place, id) in roster.ids.enumerated() { places[id] = Int32(place) }
    self.places = places
    languages = Dictionary(
      uniqueKeysWithValues: snapshot.acts.map {
        ($0.id, AnalysisLanguage(code: $0.language.rawValue))
      })
  }

  /// Where a passage stands in the roster.
  func place(_ id: Int64) -> Int32? { places[id] }

  func language(of place: Int32) -> AnalysisLanguage? { languages[roster.acts[Int(place)]] }

  /// - Returns: whether each passage is allowed, by place in the roster.
  /// - Throws: `PassageStoreError`.
  func allowed(
    by filter: PassageFilter, meeting requirements: TermRequirements
  ) throws -> [Bool] {
    var allowed = allowed(by: filter)
    guard let pattern = requirements.pattern(in: Set(languages.values)) else { return allowed }
    let matching = try snapshot.passages(matching: pattern)
    for place in allowed.indices where allowed[place] {
      allowed[place] = matching.contains(roster.ids[place])
    }
    return allowed
  }

  private func allowed(by filter: PassageFilter) -> [Bool] {
    if let found = known.withLock({ $0.first { $0.filter == filter } }) { return found.allowed }
    let acts = Set(snapshot.acts.filter(filter.admits).map(\.id))
    let day = PassageRoster.Day(filter.date)
    let isEvery = acts.count == snapshot.acts.count
    let allowed = (0..<roster.count).map { place in
      roster.applies(at: place, on: day) && (isEvery || acts.contains(roster.acts[place]))
    }
    known.withLock {
      $0.insert((filter, allowed), at: 0)
      if $0.count > Self.filtersKept { $0.removeLast() }
    }
    return allowed
  }

  private static let filtersKept = 4
}
