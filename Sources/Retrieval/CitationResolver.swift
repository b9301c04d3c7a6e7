internal import Changes
package import Norms
package import PassageStore

/// What a citation stands for in an index on a day.
package enum CitationResolution: Sendable {
  /// The provision as it applies on the day, in each language it is indexed in; several where the
  /// source gives one number to several.
  case found([(act: StoredAct, provision: StoredProvision)])
  /// No act of that name is indexed, or none is named and none could be meant.
  case unknownAct(name: String?)
  /// The act is indexed, but has no such provision or paragraph.
  case unknownProvision(act: StoredAct)
  /// The provision is known, but not as of that day.
  case notInForce(act: StoredAct, provision: StoredProvision)
  /// The day lies before the first text of the act that is indexed.
  case versionUnknown(act: StoredAct)
  /// Several acts could be meant.
  case ambiguous([StoredAct])
}

/// Why a citation stands for nothing, whatever the day.
struct UnresolvedCitation: Error {
  var resolution: CitationResolution
}

/// Looks citations up in a snapshot, before and without any search.
package struct CitationResolver: Sendable {
  let snapshot: Snapshot

  package init(snapshot: Snapshot) { self.snapshot = snapshot }

  /// - Parameter jurisdictions: acts of others are not considered; nil for all.
  package func resolve(
    _ citation: Citation, on date: CalendarDate, jurisdictions: Set<Jurisdiction>? = nil
  ) throws -> CitationResolution {
    switch try acts(meantBy: citation, jurisdictions: jurisdictions) {
    case .failure(let failure): failure.resolution
    case .success(let acts): try resolve(citation, in: acts, on: date)
    }
  }

  /// Every version of what a citation names, on whatever day it applied.
  ///
  /// - Throws: `UnresolvedCitation` where there is none.
  func versions(
    of citation: Citation, jurisdictions: Set<Jurisdiction>? = nil
  ) throws -> [(act: StoredAct, versions: [StoredProvision])] {
    let acts = try acts(meantBy: citation, jurisdictions: jurisdictions).get()
    let found = try acts.map { (act: $0, versions: try versions(of: citation, in: $0)) }
      .filter { !$0.versions.isEmpty }
    guard !found.isEmpty else {
      throw UnresolvedCitation(resolution: .unknownProvision(act: acts[0]))
    }
    return found
  }

  /// One act in its languages, not empty.
  private func acts(
    meantBy citation: Citation, jurisdictions: Set<Jurisdiction>?
  ) throws -> Result<[StoredAct], UnresolvedCitation> {
    let acts = snapshot.acts.filter { act in
      jurisdictions.map { $0.contains(act.jurisdiction) } ?? true
    }
    // The language in which the act has this very name comes first.
    let meant =
      try citation.act.map { name in
        let named = acts.filter { $0.isNamed(name) }
        let isAbbreviated = { (act: StoredAct) in ActName.key(act.abbreviation) == ActName.key(name)
        }
        return named.filter(isAbbreviated) + named.filter { !isAbbreviated($0) }
      }
      ?? acts.filter { try !versions(of: citation, in: $0).isEmpty }
    guard let first = meant.first else {
      return .failure(UnresolvedCitation(resolution: .unknownAct(name: citation.act)))
    }
    guard meant.allSatisfy({ $0.isSameAct(as: first) }) else {
      return .failure(UnresolvedCitation(resolution: .ambiguous(meant)))
    }
    return .success(meant)
  }

  /// - Parameter acts: one act in its languages, not empty.
  private func resolve(
    _ citation: Citation, in acts: [StoredAct], on date: CalendarDate
  ) throws -> CitationResolution {
    var found: [(act: StoredAct, provision: StoredProvision)] = []
    var failure = CitationResolution.unknownProvision(act: acts[0])
    for act in acts {
      let versions = try versions(of: citation, in: act)
      let applying = versions.filter { $0.validity.contains(date) }
      let inForce = applying.filter { version in
        !version.provision.isRepealed
          && version.provision.block(numbered: citation.paragraph)?.isOnlyRepealed != true
      }
      if let first = inForce.first {
        let named = inForce.filter { version in
          version.provision.label == first.provision.label
            && version.provision.has(citation, countingItems: act.jurisdiction == .france)
        }
        found += named.map { (act, $0) }
      } else if let repealed = applying.first {
        failure = .notInForce(act: act, provision: repealed)
      } else if act.lacksVersion(on: date, among: versions) {
        failure = .versionUnknown(act: act)
      } else if let nearest = Self.nearest(to: date, among: versions) {
        failure = .notInForce(act: act, provision: nearest)
      }
    }
    return found.isEmpty ? failure : .found(found)
  }

  /// The version that applied last before the day, else the first one after it.
  private static func nearest(
    to date: CalendarDate, among versions: [StoredProvision]
  ) -> StoredProvision? {
    let ended = versions.filter { $0.validity.standing(on: date) == .ended }
    return ended.max { $0.validity.start < $1.validity.start }
      ?? versions.min { $0.validity.start < $1.validity.start }
  }

  private func versions(of citation: Citation, in act: StoredAct) throws -> [StoredProvision] {
    try snapshot.provisions(ofAct: act.id, numbered: citation.number).filter {
      $0.provision.isCited(as: citation.kind)
    }
  }
}

extension StoredAct {
  func isIdentified(by name: String) -> Bool {
    identifier == name || identifier.hasPrefix(name + "/") || work == name
  }

  /// Whether there may have been a version on the day that the index was never given.
  ///
  /// - Parameter versions: of the provision, none of which applies on the day.
  func lacksVersion(on date: CalendarDate, among versions: [StoredProvision]) -> Bool {
    guard let first = states.first, !states.contains(where: { $0.extent == .history }) else {
      return false
    }
    if date < first.date { return true }
    return VersionGaps.isGap(on: date, in: versions)
  }

  package func isSameAct(as other: StoredAct) -> Bool {
    id == other.id || (work != nil && work == other.work)
  }
}

extension Provision {
  /// A provision without numbered paragraphs has none to ask for.
  func has(_ citation: Citation, countingItems: Bool) -> Bool {
    let paragraph = block(numbered: citation.paragraph)
    guard citation.paragraph == nil || paragraph != nil else { return false }
    guard let alinea = citation.alinea else { return true }
    return alineas(of: paragraph, countingItems: countingItems).indices.contains(alinea - 1)
  }

  /// People mix § and article up, so only annexes and recitals are told apart.
  func isCited(as kind: Citation.Kind) -> Bool {
    switch kind {
    case .annex: self.kind == .annex
    case .recital: self.kind == .recital
    default: self.kind != .annex && self.kind != .recital && self.kind != .tableOfContents
    }
  }
}
