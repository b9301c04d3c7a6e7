package import Norms
package import PassageStore

/// What happened to the provisions of one act.
package struct ActChanges: Sendable {
  package let act: StoredAct
  /// The newest texts of the act that the two sides rest on.
  package let oldText: CalendarDate?
  package let newText: CalendarDate?
  /// Older texts than the old side knew; they change what is known of the past.
  package let olderTexts: [CalendarDate]
  /// Provisions of which no version is known on one of the days, though versions before and after are.
  package let unknownProvisions: [StoredProvision]
  /// In the order of the act.
  package let changes: [DatedChange]

  package var isEmpty: Bool {
    changes.isEmpty && olderTexts.isEmpty && unknownProvisions.isEmpty
  }
  package var counts: ChangeCounts { ChangeCounts(changes.map(\.change.kind)) }
}

/// A change and the day from which it holds.
package struct DatedChange: Sendable {
  package let change: ProvisionChange
  package let date: CalendarDate?

  init(_ change: ProvisionChange, closed: CalendarDate? = nil) {
    self.change = change
    date = change.new?.validity.start ?? closed ?? change.old?.validity.end
  }
}

/// How many provisions changed in which way.
package struct ChangeCounts: Hashable, Codable, Sendable {
  package var new = 0
  package var amended = 0
  package var repealed = 0
  package var renumbered = 0
  package var corrected = 0
  package var typographic = 0

  package init(_ kinds: some Sequence<ProvisionChange.Kind> = []) {
    for kind in kinds {
      switch kind {
      case .new: new += 1
      case .amended: amended += 1
      case .repealed: repealed += 1
      case .renumbered: renumbered += 1
      case .corrected: corrected += 1
      case .typographic: typographic += 1
      }
    }
  }

  package static func + (left: Self, right: Self) -> Self {
    var sum = left
    sum.new += right.new
    sum.amended += right.amended
    sum.repealed += right.repealed
    sum.renumbered += right.renumbered
    sum.corrected += right.corrected
    sum.typographic += right.typographic
    return sum
  }
}

extension ActChanges {
  /// Between two days, as one snapshot knows them.
  init(
    of act: StoredAct, from: CalendarDate, to: CalendarDate, in snapshot: Snapshot
  ) throws {
    let provisions = try snapshot.provisions(ofAct: act.id, onlyOn: from, or: to)
    self.act = act
    oldText = act.textDate(on: from)
    newText = act.textDate(on: to)
    olderTexts = []
    let versions = act.hasGaps ? try snapshot.provisions(ofAct: act.id) : []
    unknownProvisions = [from, to].flatMap { VersionGaps.lastVersions(before: $0, of: versions) }
    let unknown = Set(unknownProvisions.map(\.provision.key))
    let known = [provisions.first, provisions.second].map { side in
      side.filter { !unknown.contains($0.provision.key) }
    }
    changes = ProvisionPairing.pairs(known[0], known[1]).compactMap { pair in
      ProvisionChange(from: pair.old, to: pair.new).map { DatedChange($0) }
    }.filter { !act.omits($0.change, on: to) }
  }

  /// Between two snapshots: what the newer one says otherwise about the law on the day of its newest
  /// text, and which later changes only it knows.
  init(
    of act: StoredAct, in snapshot: Snapshot, since oldAct: StoredAct, in oldSnapshot: Snapshot
  ) throws {
    let new = try snapshot.provisions(ofAct: act.id)
    let old = try oldSnapshot.provisions(ofAct: oldAct.id)
    self.act = act
    oldText = oldAct.states.last?.date
    newText = act.states.last?.date
    let oldDates = Set(oldAct.states.map(\.date))
    olderTexts = Set(act.states.map(\.date)).subtracting(oldDates).sorted().filter { date in
      oldAct.states.last.map { date < $0.date } ?? false
    }
    unknownProvisions = []
    guard let day = newText else {
      changes = []
      return
    }
    let ends = Dictionary(
      new.map { ($0.versionName, $0.validity.end) }, uniquingKeysWith: { first, _ in first })
    let today = ProvisionPairing.pairs(
      old.filter { $0.validity.contains(day) }, new.filter { $0.validity.contains(day) }
    ).compactMap { pair -> DatedChange? in
      // One version is one wording, whatever blanks its newest print has.
      guard pair.old?.versionName != pair.new?.versionName,
        let change = ProvisionChange(from: pair.old, to: pair.new), !act.omits(change, on: day)
      else { return nil }
      return DatedChange(change, closed: change.old.flatMap { ends[$0.versionName] ?? nil })
    }
    let known = Set(Timeline(of: old).changes(after: day).map(\.name))
    changes =
      today + Timeline(of: new).changes(after: day).filter { !known.contains($0.name) }
  }
}

extension DatedChange {
  /// The same for the same change in two snapshots.
  fileprivate var name: [String] {
    [change.kind.rawValue, date?.description ?? ""]
      + [change.old, change.new].map { $0?.versionName ?? "" }
  }
}

extension StoredProvision {
  /// The same for the same version in two snapshots.
  fileprivate var versionName: String {
    [provision.key, contentHash, validity.start.description].joined(separator: "\n")
  }
}

extension StoredAct {
  /// Whether the index can know what applied on a day: it holds a text of that day or before, or one
  /// that lists every version there ever was.
  package func isKnown(on date: CalendarDate) -> Bool { textDate(on: date) != nil }

  /// The day of the text that tells what applied on a day; nil where none does.
  package func textDate(on date: CalendarDate) -> CalendarDate? {
    (states.last { $0.date <= date } ?? states.last { $0.extent == .history })?.date
  }

  /// The text of the day leaves out provisions of this kind, or parts of them, though they still stand:
  /// consolidated acts of the EU do without signatures.
  fileprivate func omits(_ change: ProvisionChange, on date: CalendarDate) -> Bool {
    let kind = (change.new ?? change.old)?.provision.kind
    let text = states.last { $0.date <= date }
    return kind.flatMap { text?.omittedKinds.contains($0) } ?? false
  }

  /// Between two versions of a provision there may have been others.
  fileprivate var hasGaps: Bool {
    states.contains(where: \.isDated) && !states.contains { $0.extent == .history }
  }
}
