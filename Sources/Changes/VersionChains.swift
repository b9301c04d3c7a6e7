internal import Norms
internal import PassageStore

/// Versions of an act's provisions, linked to what they came from and what became of them.
struct VersionChains {
  private let versions: [Int64: StoredProvision]
  private var previous: [Int64: Int64] = [:]
  private var next: [Int64: Int64] = [:]

  init(of all: [StoredProvision]) {
    versions = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })
    let timeline = Timeline(of: all)
    for day in timeline.days {
      for case (let old?, let new?) in day.pairs { link(old, new) }
    }
    for day in timeline.days {
      for case (nil, let new?) in day.pairs { linkAcrossGap(new) }
    }
  }

  /// Oldest first.
  func chain(through version: StoredProvision) -> [StoredProvision] {
    var first = version.id
    while let id = previous[first] { first = id }
    var chain: [StoredProvision] = []
    var place: Int64? = first
    while let id = place, let version = versions[id] {
      chain.append(version)
      place = next[id]
    }
    return chain
  }

  private lazy var ended:
    (byKey: [String: [StoredProvision]], byNumber: [String: [StoredProvision]]) =
      {
        let ended = versions.values.filter { $0.validity.end != nil && next[$0.id] == nil }
          .sorted { $0.validity.start < $1.validity.start }
        return (
          Dictionary(grouping: ended, by: \.provision.key),
          Dictionary(grouping: ended, by: \.provision.numberKey)
        )
      }()

  /// What comes back after it was gone goes on where it stopped, known by its key, else its number.
  private mutating func linkAcrossGap(_ new: StoredProvision) {
    let (byKey, byNumber) = ended
    for group in [byKey[new.provision.key], byNumber[new.provision.numberKey]] {
      let old = group?.last { old in
        next[old.id] == nil && old.validity.end.map { $0 <= new.validity.start } ?? false
      }
      if let old { return link(old, new) }
    }
  }

  private mutating func link(_ old: StoredProvision, _ new: StoredProvision) {
    previous[new.id] = old.id
    next[old.id] = new.id
  }
}
