import Changes
import Norms
import PassageStore
import TestSupport
import Testing

private typealias Section = GIIDocument.Section

private let purpose = Section("1", "Zweck", ["Diese Ordnung regelt die Ausleihe von Werkzeug."])
private let period = Section(
  "2", "Frist", ["(1) Die Frist beträgt 20 Tage.", "(2) Sie kann verlängert werden."])
private let fee = Section(
  "3", "Gebühr", ["Für jede Ausleihe wird eine Gebühr von 2 Euro erhoben, außer in Notfällen."])

/// Each case is the act of 2024 and that of 2025, and what must be told of the two.
@Suite struct ChangeReportTests {
  private func changes(
    _ old: [Section], _ new: [Section]
  ) async throws -> [String] {
    try await TestIndex.of(years: [old, new]).changes(from: "2024-06-01", to: "2025-06-01")
  }

  @Test func `an unchanged act is not told of`() async throws {
    #expect(try await changes([purpose, period], [purpose, period]).isEmpty)
  }

  @Test func `a new provision`() async throws {
    #expect(
      try await changes([purpose, fee], [purpose, period, fee]) == ["new § 2 TestO 2025-01-01"])
  }

  @Test func `an amended provision, with the words that were replaced`() async throws {
    var amended = period
    amended.paragraphs[0] = "(1) Die Frist beträgt 30 Tage."
    let index = try await TestIndex.of(years: [[purpose, period], [purpose, amended]])
    let report = try index.report(from: "2024-06-01", to: "2025-06-01")
    #expect(report.lines == ["amended § 2 TestO 2025-01-01"])
    let difference = try #require(report.acts.first?.changes.first).change.difference
    #expect(difference.segments.filter { $0.kind != .equal }.map(\.text) == ["20", "30"])
  }

  @Test func `a heading alone`() async throws {
    var renamed = period
    renamed.heading = "Ausleihfrist"
    #expect(try await changes([period], [renamed]) == ["amended § 2 TestO 2025-01-01"])
  }

  @Test func `a provision that is gone without a trace is repealed`() async throws {
    #expect(try await changes([purpose, period], [purpose]) == ["repealed § 2 TestO 2025-01-01"])
  }

  @Test func `a provision of which only the mark of repeal is left is repealed`() async throws {
    let mark = Section("2", "", ["(weggefallen)"])
    #expect(
      try await changes([purpose, period], [purpose, mark]) == ["repealed § 2 TestO 2025-01-01"])
  }

  @Test func `marks of repeal that come and go are no change`() async throws {
    let mark = Section("2", "", ["(weggefallen)"])
    #expect(try await changes([purpose, mark], [purpose]).isEmpty)
    #expect(try await changes([purpose], [purpose, mark]).isEmpty)
  }

  @Test func `a provision in the place of a repealed one is new`() async throws {
    let mark = Section("2", "", ["(weggefallen)"])
    #expect(try await changes([purpose, mark], [purpose, period]) == ["new § 2 TestO 2025-01-01"])
  }

  @Test func `another number with the same key is a renumbering, whatever takes the old number`()
    async throws
  {
    var moved = fee
    moved.number = "4"
    moved.serialNumber = "3"
    moved.paragraphs[0] += " Das Nähere bestimmt die Leitung."
    let successor = Section(
      "3", "Haftung", ["Wer Werkzeug verliert, ersetzt es."], serialNumber: "9")
    #expect(
      try await changes([purpose, fee], [purpose, successor, moved]) == [
        "new § 3 TestO 2025-01-01", "renumbered § 3 TestO -> § 4 TestO 2025-01-01",
      ])
  }

  @Test func `the same text under other numbers is a renumbering, even if the key is the number`()
    async throws
  {
    var (movedPeriod, movedFee) = (period, fee)
    movedPeriod.number = "3"
    movedFee.number = "4"
    let inserted = Section("2", "Ort", ["Ausgegeben wird nur im Lager."])
    #expect(
      try await changes([purpose, period, fee], [purpose, inserted, movedPeriod, movedFee]) == [
        "new § 2 TestO 2025-01-01", "renumbered § 2 TestO -> § 3 TestO 2025-01-01",
        "renumbered § 3 TestO -> § 4 TestO 2025-01-01",
      ])
  }

  @Test func `a key that another text got does not make it the same provision`() async throws {
    let other = Section(
      "7", "Gruß", ["Mitarbeitende wünschen einander jeden Morgen höflich Gutes."],
      serialNumber: "3")
    #expect(
      try await changes([purpose, fee], [purpose, other]) == [
        "repealed § 3 TestO 2025-01-01", "new § 7 TestO 2025-01-01",
      ])
  }

  @Test func `blanks, quotation marks and dashes alone are told apart from changes`() async throws {
    var old = fee
    var new = fee
    old.paragraphs = ["Der \"Ausleiher\" zahlt 2 - 3 Euro."]
    new.paragraphs = ["Der „Ausleiher“ zahlt 2\u{A0}–\u{A0}3 Euro."]
    #expect(try await changes([old], [new]) == ["typographic § 3 TestO 2025-01-01"])
  }

  @Test func `a wording that came and went in between is no change`() async throws {
    var other = period
    other.paragraphs[0] = "(1) Die Frist beträgt 30 Tage."
    let index = try await TestIndex.of(years: [[period], [other], [period]])
    #expect(try index.changes(from: "2024-06-01", to: "2026-06-01").isEmpty)
    #expect(
      try index.changes(from: "2025-06-01", to: "2026-06-01") == ["amended § 2 TestO 2026-01-01"])
  }

  @Test func `an act whose text on the first day is unknown is named, not called new`() async throws
  {
    let index = try await TestIndex.of(years: [[purpose], [purpose, period]])
    let report = try index.report(from: "2023-06-01", to: "2025-06-01")
    #expect(report.unknownActs.map(\.abbreviation) == ["TestO"] && report.acts.isEmpty)
  }
}

@Suite struct SnapshotChangesTests {
  @Test func `the first snapshot has new acts only`() async throws {
    let index = try await TestIndex.of(years: [[purpose]])
    let report = try ChangeReport(in: index.folder)
    #expect(report.bounds == .snapshots(from: nil, to: 1))
    #expect(report.newActs.map(\.abbreviation) == ["TestO"] && report.acts.isEmpty)
  }

  @Test func `the next text of an act and a new act`() async throws {
    let index = try await TestIndex.of(years: [[purpose, period], [purpose, fee]])
    try await index.index(try index.write(.tenders.renamed("AndereO"), to: "other.xml"))
    let last = try ChangeReport(in: index.folder)
    #expect(last.newActs.map(\.abbreviation) == ["AndereO"] && last.acts.isEmpty)
    let both = try ChangeReport(from: 1, in: index.folder)
    #expect(both.newActs.map(\.abbreviation) == ["AndereO"])
    #expect(both.lines == ["repealed § 2 TestO 2025-01-01", "new § 3 TestO 2025-01-01"])
    #expect(both.acts.first?.oldText == .day("2024-01-01"))
    #expect(both.acts.first?.newText == .day("2025-01-01"))
  }

  @Test func `an older text changes the past only`() async throws {
    let index = try await TestIndex.of(.amendedTenders)
    try await index.index(try index.write(.tenders, to: "old.xml"))
    let report = try ChangeReport(in: index.folder)
    #expect(report.lines.isEmpty)
    #expect(report.acts.first?.olderTexts == [.day("2024-01-01")])
  }

  @Test func `a corrected text of the same day is a change`() async throws {
    let index = try await TestIndex.of(.tenders)
    var corrected = GIIDocument.tenders
    corrected.sections[1].paragraphs = ["(1) Die Angebotsfrist beträgt mindestens 21 Kalendertage."]
    try await index.index(try index.write(corrected, to: "corrected.xml"))
    #expect(try ChangeReport(in: index.folder).lines == ["corrected § 2 TestO 2024-01-01"])
  }

  @Test func `an act that a rebuild leaves out is gone`() async throws {
    let index = try await TestIndex.of(.tenders)
    try await index.index(
      try index.write(.tenders.renamed("AndereO"), to: "other.xml"), rebuild: true)
    let report = try ChangeReport(in: index.folder)
    #expect(report.removedActs.map(\.abbreviation) == ["TestO"])
    #expect(report.newActs.map(\.abbreviation) == ["AndereO"])
  }

  @Test func `snapshots that are not there or not older are refused`() async throws {
    let index = try await TestIndex.of(years: [[purpose], [period]])
    #expect(throws: ChangesError.self) { try ChangeReport(from: 7, in: index.folder) }
    #expect(throws: ChangesError.self) { try ChangeReport(from: 2, to: 1, in: index.folder) }
  }
}

extension GIIDocument {
  fileprivate func renamed(_ abbreviation: String) -> Self {
    var document = self
    document.abbreviation = abbreviation
    document.serial = "990090088"
    return document
  }
}
