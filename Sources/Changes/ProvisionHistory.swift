package import Norms
package import PassageStore

/// The versions of one provision, whatever numbers it had, oldest first.
package struct ProvisionHistory: Sendable {
  package struct Version: Sendable {
    package var stored: StoredProvision
    /// Until the next version, or until it is gone; nil while it applies.
    package var end: CalendarDate?
    /// How it came from the version before; nil for the first one that is known.
    package var change: ProvisionChange?
  }

  package let act: StoredAct
  /// Only this paragraph of the provision; nil for the whole.
  package let paragraph: String?
  package let versions: [Version]
  /// The first version is as old as the oldest text of the act, so there may have been others before
  /// that no text in the index has.
  package let hasUnknownPast: Bool

  /// The histories of the provisions that ever were what a citation names: another one may have had
  /// the number before.
  ///
  /// - Parameters:
  ///   - named: some versions of the act's provisions.
  ///   - paragraph: only this part of them, where they have it.
  package static func histories(
    of named: [StoredProvision], in act: StoredAct, of snapshot: Snapshot, paragraph: String? = nil
  ) throws -> [Self] {
    let all = try snapshot.provisions(ofAct: act.id)
    let chains = VersionChains(of: all)
    var seen: Set<Int64> = []
    return named.compactMap { version in
      guard !seen.contains(version.id) else { return nil }
      let chain = chains.chain(through: version)
      seen.formUnion(chain.map(\.id))
      let history = Self(act: act, chain: chain, paragraph: paragraph)
      return history.versions.isEmpty ? nil : history
    }.sorted { left, right in
      let starts = [left, right].map { $0.versions[0].stored.validity.start }
      return starts[0] < starts[1]
    }
  }

  private init(act: StoredAct, chain: [StoredProvision], paragraph: String?) {
    self.act = act
    self.paragraph = paragraph
    var versions: [Version] = []
    for stored in chain.map({ $0.part(paragraph) }) {
      guard let last = versions.last else {
        if stored.provision.content.isEmpty && paragraph != nil { continue }
        versions.append(Version(stored: stored, end: stored.validity.end))
        continue
      }
      let isGap = last.end.map { $0 < stored.validity.start } ?? false
      let change = ProvisionChange(from: isGap ? nil : last.stored, to: stored)
      if change == nil, !isGap {
        versions[versions.count - 1].end = stored.validity.end
      } else {
        versions.append(Version(stored: stored, end: stored.validity.end, change: change))
      }
    }
    self.versions = versions
    let oldest = act.states.contains { $0.extent == .history } ? nil : act.states.first?.date
    hasUnknownPast =
      versions.first.map { first in oldest.map { first.stored.validity.start <= $0 } ?? false }
      ?? false
  }
}

extension StoredProvision {
  /// With the text of one paragraph only; without text where it has no such paragraph.
  fileprivate func part(_ paragraph: String?) -> Self {
    guard let paragraph = paragraph?.lowercased() else { return self }
    var part = self
    part.provision.content = provision.content.filter { block in
      block.kind == .paragraph && block.number?.lowercased() == paragraph
    }
    return part
  }
}
