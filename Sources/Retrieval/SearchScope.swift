internal import Norms
internal import PassageStore
internal import Synchronization
internal import TextAnalysis

/// Which passages a search may return.
final class SearchScope: Sendable {
  let roster: PassageRoster
  private let snapshot: Snapshot
  private let places: [Int64: Int32]
  private let languages: [AnalysisLanguage]
  private let acts: [Int64: StoredAct]
  private let known = Mutex<[(key: Key, allowed: [Bool])]>([])

  private struct Key: Hashable {
    var filter: PassageFilter
    var language: AnalysisLanguage?
  }

  /// - Parameter languages: of the passages, by place in the roster.
  init(snapshot: Snapshot, roster: PassageRoster, languages: [AnalysisLanguage]) {
    self.snapshot = snapshot
    self.roster = roster
    var places: [Int64: Int32] = [:]
    places.reserveCapacity(roster.count)
    for (place, id) in roster.ids.enumerated() { places[id] = Int32(place) }
    self.places = places
    acts = Dictionary(uniqueKeysWithValues: snapshot.acts.map { ($0.id, $0) })
    self.languages = languages
  }

  /// Where a passage stands in the roster.
  func place(_ id: Int64) -> Int32? { places[id] }

  func language(of place: Int32) -> AnalysisLanguage { languages[Int(place)] }

  func jurisdiction(of place: Int32) -> Jurisdiction? {
    acts[roster.acts[Int(place)]]?.jurisdiction
  }

  /// - Parameter language: of the question; what the index holds in it is left out in other languages.
  /// - Returns: whether each passage is allowed, by place in the roster.
  /// - Throws: `PassageStoreError`.
  func allowed(
    by filter: PassageFilter, meeting requirements: TermRequirements, language: AnalysisLanguage?
  ) throws -> [Bool] {
    var allowed = allowed(Key(filter: filter, language: language))
    guard let pattern = requirements.pattern(in: Set(languages)) else { return allowed }
    let matching = try snapshot.passages(matching: pattern)
    for place in allowed.indices where allowed[place] {
      allowed[place] = matching.contains(roster.ids[place])
    }
    return allowed
  }

  private func allowed(_ key: Key) -> [Bool] {
    if let found = known.withLock({ $0.first { $0.key == key } }) { return found.allowed }
    let acts = Set(snapshot.acts.filter(key.filter.admits).map(\.id))
    let day = PassageRoster.Day(key.filter.date)
    let isEvery = acts.count == snapshot.acts.count
    var allowed = (0..<roster.count).map { place in
      roster.applies(at: place, on: day) && (isEvery || acts.contains(roster.acts[place]))
    }
    if let language = key.language { leaveOutOthers(than: language, of: &allowed) }
    known.withLock {
      $0.insert((key, allowed), at: 0)
      if $0.count > Self.filtersKept { $0.removeLast() }
    }
    return allowed
  }

  private func leaveOutOthers(than language: AnalysisLanguage, of allowed: inout [Bool]) {
    let inLanguage = Set(
      snapshot.acts.filter { $0.language.rawValue == language.rawValue }.map(\.id))
    let isInLanguage = roster.acts.map(inLanguage.contains)
    var provisions: Set<Int32> = []
    for place in allowed.indices where allowed[place] && isInLanguage[place] {
      provisions.insert(roster.provisions[place])
    }
    for place in allowed.indices
    where allowed[place] && !isInLanguage[place] && provisions.contains(roster.provisions[place]) {
      allowed[place] = false
    }
  }

  private static let filtersKept = 4
}
