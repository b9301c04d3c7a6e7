import Changes
import Norms
import PassageStore
import TestSupport
import Testing

private typealias Section = GIIDocument.Section

private let purpose = Section("1", "Zweck", ["Diese Ordnung regelt die Ausleihe von Werkzeug."])
private let fee = Section(
  "3", "Gebühr",
  ["(1) Für jede Ausleihe wird eine Gebühr von 2 Euro erhoben.", "(2) In Notfällen entfällt sie."])

@Suite struct ProvisionHistoryTests {
  /// `2024-01-01 2025-01-01 § 3 TestO first`, one list for each provision that had the number.
  private func histories(
    ofNumber number: String, paragraph: String? = nil, in index: TestIndex
  ) throws -> [[String]] {
    let snapshot = try Snapshot(currentOf: index.folder)
    let act = snapshot.acts[0]
    return try ProvisionHistory.histories(
      of: try snapshot.provisions(ofAct: act.id, numbered: number), in: act, of: snapshot,
      paragraph: paragraph
    ).map { history in
      history.versions.map { version in
        "\(version.stored.validity.start) \(version.end?.description ?? "open") "
          + "\(act.citation(of: version.stored.provision)) \(version.change?.kind.rawValue ?? "first")"
      }
    }
  }

  @Test func `amendments are told in order`() async throws {
    var amended = fee
    amended.paragraphs[0] = "(1) Für jede Ausleihe wird eine Gebühr von 3 Euro erhoben."
    let index = try await TestIndex.of(years: [
      [purpose, fee], [purpose, fee], [purpose, amended],
    ])
    #expect(
      try histories(ofNumber: "3", in: index) == [
        ["2024-01-01 2026-01-01 § 3 TestO first", "2026-01-01 open § 3 TestO amended"]
      ])
  }

  @Test func `a provision is followed to its new number; the next holder has its own history`()
    async throws
  {
    var moved = fee
    moved.number = "4"
    moved.serialNumber = "3"
    let successor = Section("3", "Haftung", ["Wer etwas verliert, ersetzt es."], serialNumber: "9")
    let index = try await TestIndex.of(years: [[purpose, fee], [purpose, successor, moved]])
    #expect(
      try histories(ofNumber: "3", in: index) == [
        ["2024-01-01 2025-01-01 § 3 TestO first", "2025-01-01 open § 4 TestO renumbered"],
        ["2025-01-01 open § 3 TestO first"],
      ])
    #expect(
      try histories(ofNumber: "4", in: index) == [
        ["2024-01-01 2025-01-01 § 3 TestO first", "2025-01-01 open § 4 TestO renumbered"]
      ])
  }

  @Test func `what is repealed and comes back stays one history`() async throws {
    let mark = Section("3", "", ["(weggefallen)"])
    let marked = try await TestIndex.of(years: [[purpose, fee], [purpose, mark], [purpose, fee]])
    #expect(
      try histories(ofNumber: "3", in: marked) == [
        [
          "2024-01-01 2025-01-01 § 3 TestO first", "2025-01-01 2026-01-01 § 3 TestO repealed",
          "2026-01-01 open § 3 TestO new",
        ]
      ])
    let gone = try await TestIndex.of(years: [[purpose, fee], [purpose], [purpose, fee]])
    #expect(
      try histories(ofNumber: "3", in: gone) == [
        ["2024-01-01 2025-01-01 § 3 TestO first", "2026-01-01 open § 3 TestO new"]
      ])
  }

  @Test func `a paragraph has a history of its own`() async throws {
    var amended = fee
    amended.paragraphs[0] = "(1) Für jede Ausleihe wird eine Gebühr von 3 Euro erhoben."
    var longer = amended
    longer.paragraphs.append("(3) Die Gebühr ist sofort zu zahlen.")
    let index = try await TestIndex.of(years: [[fee], [amended], [longer]])
    #expect(
      try histories(ofNumber: "3", paragraph: "2", in: index) == [
        ["2024-01-01 open § 3 TestO first"]
      ])
    #expect(
      try histories(ofNumber: "3", paragraph: "1", in: index) == [
        ["2024-01-01 2025-01-01 § 3 TestO first", "2025-01-01 open § 3 TestO amended"]
      ])
    #expect(
      try histories(ofNumber: "3", paragraph: "3", in: index) == [
        ["2026-01-01 open § 3 TestO first"]
      ])
    #expect(try histories(ofNumber: "3", paragraph: "4", in: index).isEmpty)
  }
}
