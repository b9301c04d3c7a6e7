import Changes
import Norms
import PassageStore
import TestSupport
import Testing

/// A code whose source dates every article: of L2 a version is missing that no text in the index has.
@Suite struct VersionGapTests {
  private func snapshot() async throws -> Snapshot {
    let index = try TestIndex()
    let texts = [
      FrenchCode(
        "2020-01-01",
        [
          .init("L1", "Le phare éclaire.", version: 1, from: "2010-01-01"),
          .init("L2", "Le gardien veille.", version: 2, from: "2010-01-01", to: "2021-01-01"),
        ]),
      FrenchCode(
        "2025-01-01",
        [
          .init("L1", "Le phare éclaire la mer.", version: 3, first: 1, from: "2022-01-01"),
          .init("L2", "Le gardien dort.", version: 4, first: 2, from: "2023-01-01"),
        ]),
    ]
    for text in texts {
      try await index.index(try index.files.write(text.json, to: "\(text.date).json"))
    }
    return try Snapshot(currentOf: index.folder)
  }

  private func changes(from: String, to: String) async throws -> ActChanges {
    let snapshot = try await snapshot()
    let report = try ChangeReport(
      from: .day(from), to: .day(to), acts: snapshot.acts, in: snapshot)
    return try #require(report.acts.first)
  }

  @Test(arguments: [("2022-06-01", "2025-01-01"), ("2020-06-01", "2022-06-01")])
  func `a version nobody knows is neither new nor repealed`(from: String, to: String) async throws {
    let act = try await changes(from: from, to: to)
    #expect(act.unknownProvisions.map(\.provision.label) == ["Article L2"])
    #expect(!act.changes.contains { $0.change.new?.provision.label == "Article L2" })
    #expect(act.counts.new == 0 && act.counts.repealed == 0)
  }

  @Test func `days around the gap are compared`() async throws {
    let act = try await changes(from: "2020-06-01", to: "2025-01-01")
    #expect(act.counts == ChangeCounts([.amended, .amended]) && act.unknownProvisions.isEmpty)
    #expect(act.changes.map(\.date) == [.day("2022-01-01"), .day("2023-01-01")])
  }

  @Test func `versions of the first text may have had others before`() async throws {
    let snapshot = try await snapshot()
    let act = snapshot.acts[0]
    let histories = try ProvisionHistory.histories(
      of: try snapshot.provisions(ofAct: act.id, numbered: "L2"), in: act, of: snapshot)
    #expect(histories.map(\.hasUnknownPast) == [true])
    #expect(histories.first?.versions.map { $0.change?.kind } == [nil, .new])
  }
}
