import Changes
import Corpus
import Indexing
import Norms
import PassageStore
import TestSupport
import Testing

/// Two official texts of an act, and how many provisions changed between them.
struct OfficialChange: Sendable, CustomTestStringConvertible {
  var old: String
  var new: String
  var counts: ChangeCounts
  /// Articles in which nothing changed but that blanks stand for dashes; the readings made apart from
  /// the program's own tell them as changed.
  var blanksForDashes: Set<String>

  init(
    _ old: String, _ new: String, new newCount: Int = 0, amended: Int = 0, repealed: Int = 0,
    renumbered: Int = 0, typographic: Int = 0,
    blanksForDashes: Set<String> = []
  ) {
    self.blanksForDashes = blanksForDashes
    self.old = old
    self.new = new
    counts = ChangeCounts()
    counts.new = newCount
    counts.amended = amended
    counts.repealed = repealed
    counts.renumbered = renumbered
    counts.typographic = typographic
  }

  var testDescription: String { "\(old) -> \(new)" }

  static let all: [Self] = {
    let history = "de/gii-xml-history/"
    let newest = "de/gii-xml-2026-04-29-c14n/"
    let luxembourg = "lu/loi-2018-04-08-a243/versions/"
    func german(
      _ act: String, _ old: String, _ new: String, _ counts: Int..., renumbered: Int = 0
    ) -> Self {
      Self(
        "\(history)\(act)/\(old).xml", "\(history)\(act)/\(new).xml", new: counts[0],
        amended: counts[1], renumbered: renumbered)
    }
    return [
      german("ozg", "2023-09-06", "2024-07-24", 5, 11),
      german("vgv_2016", "2021-12-28", "2023-08-30", 2, 9),
      german("vgv_2016", "2023-08-30", "2024-02-14", 0, 2),
      german("vwvfg", "2023-12-13", "2024-07-24", 3, 7),
      german("gg", "2025-01-01", "2025-03-26", 1, 2),
      german("gg", "2025-03-26", "2025-04-02", 0, 1),
      german("egovg", "2022-09-07", "2024-07-24", 4, 11, renumbered: 1),
      german("gwb", "2021-12-28", "2023-01-04", 1, 6, renumbered: 1),
      Self(history + "gwb/2025-01-01.xml", newest + "gwb.xml", new: 2, amended: 20),
      Self(
        "de/gii-xml-2025-04-02/bgb.xml", newest + "bgb.xml", new: 9, amended: 40, repealed: 1,
        renumbered: 1),
      Self(
        luxembourg + "2018-07-09/fr.xml", luxembourg + "2023-02-01/fr.xml", amended: 9,
        typographic: 75, blanksForDashes: ["Art.22", "Art.78"]),
      Self(luxembourg + "2023-02-01/fr.xml", luxembourg + "2023-06-01/fr.xml", amended: 1),
      Self(luxembourg + "2023-06-01/fr.xml", luxembourg + "2023-08-20/fr.xml", new: 1, amended: 17),
    ]
  }()
}

@Suite(
  .enabled(
    if: OfficialTexts.areHere, "the official texts are not beside the repository"))
struct OfficialChangesTests {
  private func report(_ change: OfficialChange) async throws -> ChangeReport {
    let index = try TestIndex()
    for path in [change.old, change.new] {
      try await index.index(OfficialTexts.root + "/" + path)
    }
    let snapshot = try Snapshot(currentOf: index.folder)
    let states = try #require(snapshot.acts.first).states
    try #require(snapshot.acts.count == 1 && states.count == 2)
    return try ChangeReport(
      from: states[0].date, to: states[1].date, acts: snapshot.acts, in: snapshot)
  }

  @Test(arguments: OfficialChange.all)
  func `a diff tells every number whose text is another, and no other`(change: OfficialChange)
    async throws
  {
    let report = try await report(change)
    let act = try #require(report.acts.first)
    #expect(act.counts == change.counts, "\(act.lines)")

    let old = try OfficialTexts.provisions(at: OfficialTexts.root + "/" + change.old)
    let new = try OfficialTexts.provisions(at: OfficialTexts.root + "/" + change.new)
    var told: Set<String> = []
    for dated in act.changes where dated.change.kind != .typographic {
      for case let stored? in [dated.change.old, dated.change.new]
      where stored.provision.hasLaw
        && (stored.provision.kind != .annex || act.act.jurisdiction == .germany)
      {
        told.insert(OfficialTexts.number(stored.provision.label))
      }
    }
    let real = Set(old.keys).union(new.keys).filter { old[$0] != new[$0] }
      .subtracting(change.blanksForDashes)
    #expect(told == real, "\(told.symmetricDifference(real).sorted())")
    for dated in act.changes { expectTexts(of: dated.change) }
  }

  /// Both texts can be read off a diff.
  private func expectTexts(of change: ProvisionChange) {
    let segments = change.difference.segments
    for (gone, stored) in [
      (TextDifference.Segment.Kind.removed, change.new), (.added, change.old),
    ] {
      let text = segments.filter { $0.kind != gone }.map(\.text).joined()
      let expected = stored.map { $0.provision.hasLaw ? $0.provision.text : "" } ?? ""
      let texts = [text, expected].map { OfficialTexts.bare($0).replacing("-", with: "") }
      #expect(texts[0] == texts[1])
    }
  }

  @Test func `a transitional rule is followed from § 186 to § 187`() async throws {
    let index = try TestIndex()
    for date in ["2021-12-28", "2023-01-04", "2025-01-01"] {
      try await index.index(OfficialTexts.root + "/de/gii-xml-history/gwb/\(date).xml")
    }
    let snapshot = try Snapshot(currentOf: index.folder)
    let act = snapshot.acts[0]
    let histories = try ProvisionHistory.histories(
      of: try snapshot.provisions(ofAct: act.id, numbered: "186"), in: act, of: snapshot)
    let labels = histories.map { $0.versions.map(\.stored.provision.label) }
    #expect(labels == [["§ 186", "§ 187", "§ 187"], ["§ 186"]])
    #expect(histories.first?.versions.map { $0.change?.kind } == [nil, .renumbered, .amended])
  }
}
