internal import Hashing
internal import Norms
internal import PassageStore

/// Brings new dated texts of one act together with what the index already knows of it.
struct ActMerge {
  /// A version to store, with the row that already holds it.
  struct Change {
    var version: VersionPlan.Version
    var provision: Provision
    /// Nil where the version is new.
    var row: StoredProvision?
  }

  /// The newest text's norm, for the act's names.
  private(set) var norm: Norm
  private(set) var states: [StoredState]
  private(set) var changes: [Change]
  /// Rows that no version needs any more.
  private(set) var obsolete: [StoredProvision]

  /// - Parameters:
  ///   - texts: new texts, one a day; a day that is already known is replaced.
  ///   - act: the act as stored, with `rows`, all its stored versions; nil where it is new.
  init(texts: [(norm: Norm, source: StoredState)], act: StoredAct?, rows: [StoredProvision]) {
    let texts = texts.sorted { $0.source.date < $1.source.date }
    var provisions: [String: Provision] = [:]
    var entries: [CalendarDate: [VersionPlan.Entry]] = [:]
    for state in act?.states ?? [] {
      entries[state.date] = rows.filter { $0.validity.contains(state.date) }.map {
        VersionPlan.Entry(
          key: $0.provision.key, contentHash: $0.contentHash, position: $0.position)
      }
    }
    for row in rows { provisions[Self.name(row.provision.key, row.contentHash)] = row.provision }
    for text in texts {
      let isNewest = act?.states.last.map { text.source.date >= $0.date } ?? true
      entries[text.source.date] = text.norm.provisions.enumerated().map { position, provision in
        let hash = Self.contentHash(of: provision)
        let name = Self.name(provision.key, hash)
        // Titles around a provision, notes and address are those of the newest text.
        if isNewest || provisions[name] == nil { provisions[name] = provision }
        return VersionPlan.Entry(key: provision.key, contentHash: hash, position: position)
      }
    }

    var states = Dictionary(
      uniqueKeysWithValues: (act?.states ?? []).map { ($0.date, $0) })
    for text in texts { states[text.source.date] = text.source }
    self.states = states.values.sorted { $0.date < $1.date }
    let newest = texts[texts.count - 1].norm
    norm = newest

    // Passages carry their act's name, so those of a renamed act are made anew.
    let isRenamed =
      act.map { act in
        newest.stateDate >= (act.states.last?.date ?? newest.stateDate)
          && (act.abbreviation, act.title, act.language)
            != (newest.abbreviation, newest.title, newest.language)
      } ?? false
    var unused =
      isRenamed
      ? [:] : Dictionary(grouping: rows) { Self.name($0.provision.key, $0.contentHash) }
    changes = VersionPlan.versions(of: entries).compactMap { version in
      let name = Self.name(version.key, version.contentHash)
      guard let provision = provisions[name] else { return nil }
      // The same wording may apply twice, with another in between.
      let candidates = (unused[name] ?? []).filter { $0.provision == provision }
      let index =
        candidates.firstIndex { $0.validity.start == version.validity.start }
        ?? candidates.indices.first
      let row = index.map { candidates[$0] }
      unused[name]?.removeAll { $0.id == row?.id }
      return Change(version: version, provision: provision, row: row)
    }
    obsolete = isRenamed ? rows : unused.values.flatMap(\.self)
  }

  /// Two texts of a provision are the same version if these agree; notes, address and the titles
  /// around it do not count.
  static func contentHash(of provision: Provision) -> String {
    SHA256.hash(
      [
        provision.kind.rawValue, provision.label, provision.heading ?? "",
        provision.isRepealed ? "repealed" : "", provision.text,
      ].joined(separator: "\u{1F}"))
  }

  private static func name(_ key: String, _ hash: String) -> String { key + "\u{1F}" + hash }
}
