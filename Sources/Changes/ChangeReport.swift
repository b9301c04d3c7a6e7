package import Norms
package import PassageStore

/// What changed between two days or two snapshots of an index.
package struct ChangeReport: Sendable {
  package enum Bounds: Hashable, Sendable {
    case days(from: CalendarDate, to: CalendarDate)
    /// Without the older one everything is new.
    case snapshots(from: Int?, to: Int)
  }

  package let bounds: Bounds
  /// The snapshot that knows the newer side.
  package let snapshot: Int
  package let newActs: [StoredAct]
  package let removedActs: [StoredAct]
  /// Acts whose text on the first day is not known.
  package let unknownActs: [StoredAct]
  /// Acts whose provisions changed.
  package let acts: [ActChanges]
  /// Of all acts that were compared: later days are known only as far as this text says.
  package let newestText: CalendarDate?

  package var counts: ChangeCounts { acts.map(\.counts).reduce(ChangeCounts(), +) }
  package var isEmpty: Bool { newActs.isEmpty && removedActs.isEmpty && acts.isEmpty }

  /// Between two days, as one snapshot knows them.
  ///
  /// - Parameter acts: of the snapshot.
  package init(
    from: CalendarDate, to: CalendarDate, acts: [StoredAct], in snapshot: Snapshot
  ) throws {
    bounds = .days(from: from, to: to)
    self.snapshot = snapshot.number
    newActs = []
    removedActs = []
    let acts = acts.sorted { $0.abbreviation < $1.abbreviation }
    newestText = acts.compactMap { $0.states.last?.date }.max()
    unknownActs = acts.filter { !$0.isKnown(on: from) }
    self.acts = try acts.filter { $0.isKnown(on: from) }
      .map { try ActChanges(of: $0, from: from, to: to, in: snapshot) }
      .filter { !$0.isEmpty }
  }

  /// Between two snapshots of one index.
  package init(from old: Snapshot?, to new: Snapshot) throws {
    bounds = .snapshots(from: old?.number, to: new.number)
    snapshot = new.number
    unknownActs = []
    let acts = new.acts.sorted { $0.abbreviation < $1.abbreviation }
    newestText = acts.compactMap { $0.states.last?.date }.max()
    guard let old else {
      (newActs, removedActs, self.acts) = (acts, [], [])
      return
    }
    let oldActs = Dictionary(uniqueKeysWithValues: old.acts.map { ($0.identifier, $0) })
    let names = Set(acts.map(\.identifier))
    newActs = acts.filter { oldActs[$0.identifier] == nil }
    removedActs = old.acts.filter { !names.contains($0.identifier) }
      .sorted { $0.abbreviation < $1.abbreviation }
    let (hashes, oldHashes) = (try new.versionHashes(), try old.versionHashes())
    self.acts = try acts.compactMap { act in
      guard let oldAct = oldActs[act.identifier],
        hashes[act.identifier] != oldHashes[act.identifier]
      else { return nil }
      return try ActChanges(of: act, in: new, since: oldAct, in: old)
    }.filter { !$0.isEmpty }
  }
}

extension ChangeReport {
  /// Between two snapshots of an index that are kept.
  ///
  /// - Parameters:
  ///   - from: by default the last one before `to`; if there is none, everything is new.
  ///   - to: by default the published one.
  /// - Throws: `ChangesError`, `PassageStoreError`.
  package init(from: Int? = nil, to: Int? = nil, in folder: IndexFolder) throws {
    let kept = folder.snapshotNumbers()
    for case let number? in [from, to] where !kept.contains(number) {
      throw ChangesError.noSnapshot(
        number, folder: folder.path, kept: kept.map(IndexFolder.label))
    }
    let new = try to.map { try Snapshot($0, in: folder) } ?? Snapshot(currentOf: folder)
    let old = from ?? kept.last { $0 < new.number }
    if let old, old >= new.number {
      throw ChangesError.notOlder(
        from: IndexFolder.label(old), to: IndexFolder.label(new.number))
    }
    try self.init(from: old.map { try Snapshot($0, in: folder) }, to: new)
  }
}
