internal import Changes
package import Norms
package import PassageStore
internal import TextAnalysis

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

  /// - Parameters:
  ///   - jurisdictions: acts of others are not considered; nil for all.
  ///   - language: whose version of an act comes first; nil where it is not known.
  package func resolve(
    _ citation: Citation, on date: CalendarDate, jurisdictions: Set<Jurisdiction>? = nil,
    language: Language? = nil
  ) throws -> CitationResolution {
    try resolve(
      citation, within: PassageFilter(date: date, jurisdictions: jurisdictions),
      language: language)
  }

  /// - Parameter filter: acts that it does not admit are not considered.
  func resolve(
    _ citation: Citation, within filter: PassageFilter, language: Language?
  ) throws -> CitationResolution {
    switch try acts(meantBy: citation, among: snapshot.acts.filter(filter.admits)) {
    case .failure(let failure): failure.resolution
    case .success(let acts):
      try resolve(citation, in: Self.ordered(acts, first: language), on: filter.date)
    }
  }

  /// The given language, then those that questions are asked in: `RGPD` is French before it is Spanish.
  private static func ordered(_ acts: [StoredAct], first language: Language?) -> [StoredAct] {
    func rank(_ act: StoredAct) -> Int {
      if act.language == language { return 0 }
      return AnalysisLanguage(rawValue: act.language.rawValue) != nil ? 1 : 2
    }
    return (0...2).flatMap { wanted in acts.filter { rank($0) == wanted } }
  }

  /// Every version of what a citation names, on whatever day it applied.
  ///
  /// - Throws: `UnresolvedCitation` where there is none.
  func versions(
    of citation: Citation, jurisdictions: Set<Jurisdiction>? = nil
  ) throws -> [(act: StoredAct, versions: [StoredProvision])] {
    let considered = snapshot.acts.filter { jurisdictions?.contains($0.jurisdiction) ?? true }
    let acts = try acts(meantBy: citation, among: considered).get()
    let found = try acts.map { (act: $0, versions: try versions(of: citation, in: $0)) }
      .filter { !$0.versions.isEmpty }
    guard !found.isEmpty else {
      throw UnresolvedCitation(resolution: .unknownProvision(act: acts[0]))
    }
    return found
  }

  /// One act in its languages, not empty.
  private func acts(
    meantBy citation: Citation, among acts: [StoredAct]
  ) throws -> Result<[StoredAct], UnresolvedCitation> {
    // The language in which the act has this very name comes first.
    let meant =
      try citation.act.map { name in
        let named = acts.filter { $0.isNamed(name) }
        let isAbbreviated = { (act: StoredAct) in ActName.key(act.abbreviation) == ActName.key(name)
        }
        return named.filter(isAbbreviated) + named.filter { !isAbbreviated($0) }
      }
      ?? acts.filter { try !reading(of: citation, in: $0).1.isEmpty }
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
      let (citation, versions) = try reading(of: citation, in: act)
      let applying = versions.filter { $0.validity.contains(date) }
      let inForce = applying.filter { version in
        !version.provision.isRepealed
          && version.provision.block(numbered: citation.paragraph)?.isOnlyRepealed != true
      }
      if let first = inForce.first {
        let named = inForce.filter { version in
          version.provision.label == first.provision.label
            && version.provision.part(named: citation, in: act.jurisdiction) != nil
        }
        found += try named.flatMap { try spanned(from: $0, by: citation, in: act, on: date) }
          .map { (act, $0) }
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

  /// The citation as the act's numbers suggest to read it: `§ 97f` is a provision of that number, else
  /// §§ 97 and 98; `Art. 12-14` likewise.
  private func reading(
    of citation: Citation, in act: StoredAct
  ) throws -> (Citation, [StoredProvision]) {
    let versions = try versions(of: citation, in: act)
    guard versions.isEmpty, citation.span == nil else { return (citation, versions) }
    for other in citation.otherReadings {
      let versions = try self.versions(of: other, in: act)
      if !versions.isEmpty { return (other, versions) }
    }
    return (citation, [])
  }

  /// The provision with those in force that a span of provisions adds; none where its end is not there.
  private func spanned(
    from first: StoredProvision, by citation: Citation, in act: StoredAct, on date: CalendarDate
  ) throws -> [StoredProvision] {
    guard let span = citation.span, citation.paragraph == nil, citation.points.isEmpty else {
      return [first]
    }
    func inForce(_ positions: ClosedRange<Int>) throws -> [StoredProvision] {
      try snapshot.provisions(ofAct: act.id, on: date, at: positions).filter {
        !$0.provision.isRepealed && $0.provision.kind == first.provision.kind
          && $0.position >= first.position
      }
    }
    switch span {
    case .through(let end):
      var last = citation
      last.number = end
      let ends = try versions(of: last, in: act).filter { $0.validity.contains(date) }
      guard let last = ends.first, last.position > first.position else { return [] }
      return try inForce(first.position...last.position)
    case .next:
      return Array(try inForce(first.position...first.position + 20).prefix(2))
    case .following:
      let division = first.provision.path
      let found = try inForce(first.position...first.position + Self.mostFollowing)
      return Array(found.prefix { $0.provision.path == division })
    }
  }

  /// What `ff.` takes in at most; it ends with the division of the act.
  private static let mostFollowing = 10

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
  /// People mix § and article up, so only annexes and recitals are told apart.
  func isCited(as kind: Citation.Kind) -> Bool {
    switch kind {
    case .annex: self.kind == .annex
    case .recital: self.kind == .recital
    default: self.kind != .annex && self.kind != .recital && self.kind != .tableOfContents
    }
  }
}

extension Citation {
  fileprivate var otherReadings: [Citation] {
    var other = self
    if kind == .section || kind == .article, number.hasSuffix("f"), number.count > 1 {
      other.number.removeLast()
      other.span = .next
      return [other]
    }
    let ends = number.split(separator: "-")
    guard ends.count == 2, ends.allSatisfy({ $0.allSatisfy(\.isNumber) }) else { return [] }
    other.number = String(ends[0])
    other.span = .through(String(ends[1]))
    return [other]
  }
}
