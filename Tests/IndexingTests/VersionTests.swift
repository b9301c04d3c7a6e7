import Embedding
import Indexing
import Norms
import PassageStore
import TestSupport
import Testing

/// What an index knows of the versions of an act's provisions.
private func versions(in index: TestIndex) throws -> [String] {
  let snapshot = try Snapshot(currentOf: index.folder)
  let act = try #require(snapshot.acts.first)
  return try ["1", "2", "3", "4"].flatMap { number in
    try snapshot.provisions(ofAct: act.id, numbered: number).map { stored in
      "§ \(number) \(stored.validity.start)–\(stored.validity.end.map(\.description) ?? "")"
    }
  }
}

private let expectedVersions = [
  "§ 1 2024-01-01–", "§ 2 2024-01-01–2025-01-01", "§ 2 2025-01-01–", "§ 3 2024-01-01–2025-01-01",
  "§ 4 2025-01-01–",
]

@Suite struct VersionTests {
  @Test func `a new state ends what changed and what is gone, and keeps what stayed`() async throws
  {
    let index = try await TestIndex.of(.tenders)
    try await index.index(try index.write(.amendedTenders, to: "new.xml"))
    #expect(try versions(in: index) == expectedVersions)
  }

  @Test func `an older state indexed later gives the same versions`() async throws {
    let index = try await TestIndex.of(.amendedTenders)
    try await index.index(try index.write(.tenders, to: "old.xml"))
    #expect(try versions(in: index) == expectedVersions)
  }

  @Test func `both states in one run give the same versions`() async throws {
    let index = try TestIndex()
    try await index.index(
      try index.write(.amendedTenders, to: "b.xml"), try index.write(.tenders, to: "a.xml"))
    #expect(try versions(in: index) == expectedVersions)
  }

  @Test func `a wording that comes back gets an interval of its own`() async throws {
    let index = try await TestIndex.of(.tenders)
    try await index.index(try index.write(.amendedTenders, to: "b.xml"))
    var back = GIIDocument.tenders
    back.date = "20260101"
    try await index.index(try index.write(back, to: "c.xml"))
    let found = try versions(in: index).filter { $0.hasPrefix("§ 2") }
    #expect(
      found == [
        "§ 2 2024-01-01–2025-01-01", "§ 2 2025-01-01–2026-01-01", "§ 2 2026-01-01–",
      ])
  }

  @Test func `a corrected text of the same day replaces the first one`() async throws {
    let index = try await TestIndex.of(.tenders)
    var corrected = GIIDocument.tenders
    corrected.sections[1].paragraphs = ["(1) Die Angebotsfrist beträgt mindestens 21 Kalendertage."]
    try await index.index(try index.write(corrected, to: "corrected.xml"))
    let snapshot = try Snapshot(currentOf: index.folder)
    let stored = try snapshot.provisions(ofAct: snapshot.acts[0].id, numbered: "2")
    #expect(stored.count == 1)
    #expect(stored.first?.provision.text.contains("21 Kalendertage") == true)
  }

  @Test func `a text that was dated wrongly can be put right`() async throws {
    var misdated = GIIDocument.amendedTenders
    misdated.date = "20240101"
    let index = try await TestIndex.of(misdated)
    try await index.index(
      try index.write(.tenders, to: "a.xml"), try index.write(.amendedTenders, to: "b.xml"))
    #expect(try versions(in: index) == expectedVersions)
  }

  @Test func `an older state does not bring the act's old name back`() async throws {
    let index = try await TestIndex.of(.amendedTenders)
    var old = GIIDocument.tenders
    old.abbreviation = "AltO"
    try await index.index(try index.write(old, to: "old.xml"))
    #expect(try Snapshot(currentOf: index.folder).acts.map(\.abbreviation) == ["TestO"])
  }

  @Test func `a renamed act is cited by its new name`() async throws {
    let index = try await TestIndex.of(.tenders)
    var renamed = GIIDocument.tenders
    renamed.abbreviation = "NeuO"
    renamed.date = "20250101"
    try await index.index(try index.write(renamed, to: "new.xml"))
    let snapshot = try Snapshot(currentOf: index.folder)
    let provision = try #require(
      try snapshot.provisions(ofAct: snapshot.acts[0].id, numbered: "1").first)
    let citations = try snapshot.passages(ofProvision: provision.id).map(\.citation)
    #expect(citations == ["§ 1 Abs. 1 NeuO", "§ 1 Abs. 2 NeuO"])
  }
}
