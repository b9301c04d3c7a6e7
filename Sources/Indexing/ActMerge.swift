internal import Hashing
internal import Norms
internal import PassageStore

/// Brings new dated texts of one act together with what the index already knows of it.
///
/// Where some texts date each provision themselves, the others are not needed: dates that a source
/// states override those that we observe.
struct ActMerge {
  /// A version to store, with the row that already holds it.
  struct Change {
    var version: VersionPlan.Version
    var provision: Provision
    /// Nil where the version is new.
    var row: StoredProvision?
  }

  typealias Text = (norm: Norm, source: StoredState)

  /// The newest of the new texts, for the act's names; nil where no new text is needed.
  private(set) var norm: Norm?
  /// No known text of the act is newer.
  private(set) var isNewest = false
  private(set) var states: [StoredState] = []
  private(set) var changes: [Change] = []
  /// Rows that no version needs any more.
  private(set) var obsolete: [StoredProvision] = []
  /// Texts, new and stored, that are not needed.
  private(set) var superseded: [StoredState] = []

  /// - Parameters:
  ///   - texts: new texts, one a day that omits the same kinds, of excerpts several; a known text of
  ///     the day is replaced.
  ///   - act: the act as stored, with `rows`, all its stored versions; nil where it is new.
  init(texts: [Text], act: StoredAct?, rows: [StoredProvision]) {
    let known = act?.states ?? []
    let isDated = texts.contains { $0.source.isDated } || known.contains { $0.isDated }
    superseded =
      texts.map(\.source).filter { $0.isDated != isDated } + known.filter { $0.isDated != isDated }
    let texts = texts.filter { $0.source.isDated == isDated }
      .sorted { $0.source < $1.source }
    guard let (newest, source) = texts.last else { return }
    norm = newest
    states = Self.states(of: texts, known: known.filter { $0.isDated == isDated })
    isNewest = states.last == source
    obsolete = rows.filter { ($0.dates.statement != nil) != isDated }
    let rows = rows.filter { ($0.dates.statement != nil) == isDated }

    // Passages carry their act's name, so those of a renamed act are made anew.
    let isNewest = isNewest
    let isRenamed =
      act.map { act in
        isNewest
          && (act.abbreviation, act.title, act.language)
            != (newest.abbreviation, newest.title, newest.language)
      } ?? false
    if isDated {
      mergeDated(texts, rows: rows, known: known, isRenamed: isRenamed)
    } else {
      mergeUndated(texts, rows: rows, known: known, isRenamed: isRenamed)
    }
  }

  private static func states(of texts: [Text], known: [StoredState]) -> [StoredState] {
    var states = known
    for text in texts {
      states.removeAll { other in
        other.date == text.source.date && other.omittedKinds == text.source.omittedKinds
          && (text.source.extent == .excerpt || other.extent == .excerpt
            ? other.sourcePath == text.source.sourcePath : true)
      }
      states.append(text.source)
    }
    return states.sorted { ($0 < $1) || !($1 < $0) && $0.sourcePath < $1.sourcePath }
  }

  private mutating func mergeUndated(
    _ texts: [Text], rows: [StoredProvision], known: [StoredState], isRenamed: Bool
  ) {
    var provisions: [String: Provision] = [:]
    var days = DayTexts.known(from: known, rows: rows)
    for row in rows { provisions[Self.name(row.provision.key, row.contentHash)] = row.provision }
    for text in texts {
      let isNewest = known.last.map { text.source >= $0 } ?? true
      let entries = text.norm.provisions.enumerated().map { position, provision in
        let hash = Self.contentHash(of: provision)
        let name = Self.name(provision.key, hash)
        // Titles around a provision, notes and address are those of the newest text.
        if isNewest || provisions[name] == nil { provisions[name] = provision }
        return VersionPlan.Entry(
          key: provision.key, kind: provision.kind, contentHash: hash, position: position,
          basis: text.norm.basis)
      }
      days[text.source.date, default: DayTexts()].put(entries, from: text.source)
    }
    apply(
      VersionPlan.versions(of: days.mapValues(\.state)), provisions: provisions,
      rows: isRenamed ? [] : rows
    ) { key, hash, _ in Self.name(key, hash) }
    if isRenamed { obsolete += rows }
  }

  private mutating func mergeDated(
    _ texts: [Text], rows: [StoredProvision], known: [StoredState], isRenamed: Bool
  ) {
    let replaced = Set(texts.map(\.source).filter { $0.extent != .excerpt }.map(\.date))
    var provisions: [String: Provision] = [:]
    var entries: [String: DatedVersionPlan.Entry] = [:]
    for row in rows {
      guard var statement = row.dates.statement else { continue }
      if replaced.contains(statement.day) {
        // That text is read anew, so an older one has to vouch for the version.
        let older = known.last { $0.date < statement.day && $0.date >= row.validity.start }
        guard let older else { continue }
        statement.day = older.date
      }
      let name = Self.name(row.provision.key, row.validity.start.description)
      entries[name] = DatedVersionPlan.Entry(
        key: row.provision.key, contentHash: row.contentHash, start: row.validity.start,
        statement: statement, position: row.position)
      provisions[name] = row.provision
    }
    for text in texts {
      for (position, provision) in text.norm.provisions.enumerated() {
        guard let validity = provision.validity, !validity.isEmpty else { continue }
        let name = Self.name(provision.key, validity.start.description)
        if let other = entries[name], other.statement.day > text.source.date { continue }
        entries[name] = DatedVersionPlan.Entry(
          key: provision.key, contentHash: Self.contentHash(of: provision), start: validity.start,
          statement: .init(day: text.source.date, end: validity.end), position: position)
        provisions[name] = provision.undated
      }
    }
    apply(
      DatedVersionPlan.versions(of: Array(entries.values), states: states), provisions: provisions,
      rows: isRenamed ? [] : rows
    ) { key, _, start in Self.name(key, start.description) }
    if isRenamed { obsolete += rows }
  }

  /// - Parameter name: of a version by its key, content and first day, in `provisions`.
  private mutating func apply(
    _ versions: [VersionPlan.Version], provisions: [String: Provision], rows: [StoredProvision],
    name: (String, String, CalendarDate) -> String
  ) {
    var unused = Dictionary(grouping: rows) { row in
      name(row.provision.key, row.contentHash, row.validity.start)
    }
    changes = versions.compactMap { version in
      let start = version.dates.validity.start
      let name = name(version.key, version.contentHash, start)
      guard let provision = provisions[name] else { return nil }
      // The same wording may apply twice, with another in between.
      let candidates = (unused[name] ?? []).filter { $0.provision == provision }
      let index =
        candidates.firstIndex { $0.validity.start == start } ?? candidates.indices.first
      let row = index.map { candidates[$0] }
      unused[name]?.removeAll { $0.id == row?.id }
      return Change(version: version, provision: provision, row: row)
    }
    obsolete += unused.values.flatMap(\.self)
  }

  /// Two texts of a provision are the same version if these agree; notes, address and the titles
  /// around it do not count, nor does white space.
  static func contentHash(of provision: Provision) -> String {
    let text = provision.text.unicodeScalars.filter { !$0.properties.isWhitespace }
    return SHA256.hash(
      [
        provision.kind.rawValue, provision.label, provision.heading ?? "",
        provision.isRepealed ? "repealed" : "", String(String.UnicodeScalarView(text)),
      ].joined(separator: "\u{1F}"))
  }

  private static func name(_ parts: String...) -> String { parts.joined(separator: "\u{1F}") }
}

extension Provision {
  /// As it is stored: its dates stand beside it.
  fileprivate var undated: Provision {
    var provision = self
    provision.validity = nil
    return provision
  }
}
