package import Norms
package import PassageStore

/// What a citation stands for in an index on a day.
package enum CitationResolution: Sendable {
  /// The provision as it applies on the day, in each language it is indexed in.
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
    let meant =
      try citation.act.map { name in acts.filter { $0.isNamed(name) } }
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
      if let version = versions.first(where: { $0.validity.contains(date) }) {
        if version.provision.isRepealed
          || version.provision.block(numbered: citation.paragraph)?.isOnlyRepealed == true
        {
          failure = .notInForce(act: act, provision: version)
        } else if version.provision.has(paragraph: citation.paragraph) {
          found.append((act, version))
        }
      } else if let known = act.states.first, date < known.date {
        failure = .versionUnknown(act: act)
      } else if let other = versions.last {
        failure = .notInForce(act: act, provision: other)
      }
    }
    return found.isEmpty ? failure : .found(found)
  }

  private func versions(of citation: Citation, in act: StoredAct) throws -> [StoredProvision] {
    try snapshot.provisions(ofAct: act.id, numbered: citation.number).filter {
      $0.provision.isCited(as: citation.kind)
    }
  }
}

extension StoredAct {
  /// Every name under which the act may be cited.
  package var names: [String] { [abbreviation, title] + alternativeNames }

  /// In whatever spelling.
  package func isNamed(_ name: String) -> Bool {
    let key = ActName.key(name)
    return names.contains { ActName.key($0) == key }
  }

  package func isSameAct(as other: StoredAct) -> Bool {
    id == other.id || (work != nil && work == other.work)
  }
}

extension Provision {
  /// A provision without numbered paragraphs has none to ask for.
  func has(paragraph: String?) -> Bool {
    paragraph == nil || block(numbered: paragraph) != nil
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
