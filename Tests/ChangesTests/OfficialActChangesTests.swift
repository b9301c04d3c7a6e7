import Changes
import Norms
import PassageStore
import TestSupport
import Testing

/// Which provisions changed, by name, where the numbers were counted in the sources by other means.
@Suite(
  .enabled(
    if: OfficialTexts.areHere, "the official texts are not beside the repository"))
struct OfficialActChangesTests {
  private func snapshot(of paths: String...) async throws -> Snapshot {
    let index = try TestIndex()
    for path in paths { try await index.index(OfficialTexts.root + "/" + path) }
    return try Snapshot(currentOf: index.folder)
  }

  private func report(
    _ snapshot: Snapshot, from: String, to: String
  ) throws -> ActChanges? {
    let report = try ChangeReport(
      from: .day(from), to: .day(to), acts: snapshot.acts, in: snapshot)
    try #require(report.unknownActs.isEmpty && report.acts.count <= 1)
    return report.acts.first
  }

  private func labels(_ kind: ProvisionChange.Kind, in act: ActChanges) -> [String] {
    act.changes.filter { $0.change.kind == kind }.compactMap { $0.change.new?.provision.label }
  }

  @Test func `the OZG of 2024 has five new paragraphs and eleven amended ones`() async throws {
    let snapshot = try await snapshot(
      of: "de/gii-xml-history/ozg/2023-09-06.xml", "de/gii-xml-history/ozg/2024-07-24.xml")
    let act = try #require(try report(snapshot, from: "2023-09-06", to: "2024-07-24"))
    #expect(labels(.new, in: act) == ["§ 1a", "§ 3a", "§ 8a", "§ 9a", "§ 12"])
    #expect(labels(.amended, in: act) == (1...11).map { "§ \($0)" })
    #expect(act.changes.count == 16)
  }

  @Test func `the VgV of 2023 has § 10a`() async throws {
    let snapshot = try await snapshot(
      of: "de/gii-xml-history/vgv_2016/2021-12-28.xml",
      "de/gii-xml-history/vgv_2016/2023-08-30.xml")
    let act = try #require(try report(snapshot, from: "2021-12-28", to: "2023-08-30"))
    #expect(labels(.new, in: act) == ["§ 10a", "§ 83"])
    let new = act.changes.first { $0.change.new?.provision.label == "§ 10a" }
    #expect(new?.date == .day("2023-08-30") && new?.change.old == nil)
    #expect(
      labels(.amended, in: act) == [
        "Inhaltsübersicht", "§ 3", "§ 23", "§ 37", "§ 38", "§ 39", "§ 40", "§ 66", "§ 70",
      ])
    #expect(act.changes.count == 11)
  }

  @Test func `the CRPA changed in L212-1 alone`() async throws {
    let code = "fr/legi-data-json/LEGITEXT000031366350_"
    let snapshot = try await snapshot(of: code + "2024-07-01.json", code + "2024-07-27.json")
    let act = try #require(try report(snapshot, from: "2024-07-01", to: "2024-07-27"))
    let change = try #require(act.changes.first)
    #expect(act.changes.count == 1 && change.change.kind == .amended)
    #expect(change.change.new?.provision.label.hasSuffix("L212-1") == true)
    #expect(change.date == .day("2024-07-27") && change.change.new?.dates.basis == .official)
    #expect(try report(snapshot, from: "2024-07-02", to: "2024-07-26") == nil)
  }

  @Test(arguments: [
    ("oj-formex-en", "2026-07-27/en.fmx4"), ("2024-06-13/en.xml", "2026-07-27/en.html"),
    ("oj-formex-en", "2026-07-27/en.html"), ("2024-06-13/en.xml", "2026-07-27/en.fmx4"),
  ])
  func `the AI Act's amendments are told whichever format its texts have`(
    old: String, new: String
  ) async throws {
    let folder = "eu/32024r1689/"
    let snapshot = try await snapshot(of: folder + old, folder + new)
    let act = try #require(try report(snapshot, from: "2024-08-01", to: "2026-07-27"))
    func articles(_ numbers: [String]) -> [String] { numbers.map { "Article " + $0 } }
    #expect(
      labels(.new, in: act).map { $0.replacing("\u{A0}", with: " ") }
        == articles(["4a", "60a", "75a", "75b", "75c", "75d"]) + ["ANNEX XIV"])
    let amended = [
      1, 2, 3, 4, 5, 6, 10, 11, 17, 25, 27, 28, 29, 30, 40, 42, 43, 50, 56, 57, 58, 60, 63, 64, 69,
      70, 72, 75, 76, 77, 95, 96, 97, 99, 111, 113,
    ]
    #expect(
      labels(.amended, in: act).map { $0.replacing("\u{A0}", with: " ") }
        == articles(amended.map(String.init)) + ["ANNEX I", "ANNEX VIII"])
    #expect(act.counts.repealed == 0 && act.counts.renumbered == 0)
  }
}
