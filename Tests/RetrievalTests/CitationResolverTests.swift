import Norms
import PassageStore
import Retrieval
import TestSupport
import Testing

@Suite struct CitationResolverTests {
  private static let day = CalendarDate(year: 2025, month: 6, day: 1)!

  private func outcome(
    _ text: String, on date: CalendarDate = day, in index: TestIndex
  ) throws -> String {
    let snapshot = try Snapshot(currentOf: index.folder)
    let citation = try #require(CitationParser().parse(text))
    switch try CitationResolver(snapshot: snapshot).resolve(citation, on: date) {
    case .found(let found): return "found \(found[0].provision.provision.label)"
    case .unknownAct: return "unknown act"
    case .unknownProvision: return "unknown provision"
    case .notInForce: return "not in force"
    case .versionUnknown: return "version unknown"
    case .ambiguous: return "ambiguous"
    }
  }

  @Test(arguments: [
    ("§ 1 TestO", "found § 1"), ("§ 1 Abs. 2 TestO", "found § 1"), ("§1 II testo", "found § 1"),
    ("§ 1 Abs. 3 TestO", "unknown provision"), ("§ 999 TestO", "unknown provision"),
    ("§ 1 NixO", "unknown act"), ("§ 3 TestO", "not in force"),
  ])
  func `a citation is found or its failure named`(text: String, expected: String) async throws {
    let index = try await TestIndex.of(.tenders)
    try await index.index(try index.write(.amendedTenders, to: "new.xml"))
    #expect(try outcome(text, in: index) == expected)
  }

  @Test func `before the first text the version is unknown`() async throws {
    let index = try await TestIndex.of(.tenders)
    let early = CalendarDate(year: 2023, month: 12, day: 31)!
    #expect(try outcome("§ 1 TestO", on: early, in: index) == "version unknown")
  }

  @Test func `a citation without an act is ambiguous between two acts`() async throws {
    let index = try await TestIndex.of(.tenders)
    #expect(try outcome("§ 1", in: index) == "found § 1")
    var other = GIIDocument.tenders
    other.abbreviation = "AndereO"
    other.serial = "990090088"
    try await index.index(try index.write(other, to: "other.xml"))
    #expect(try outcome("§ 1", in: index) == "ambiguous")
  }

  @Test func `a paragraph that was repealed is not in force`() async throws {
    var document = GIIDocument.tenders
    document.sections[0].paragraphs.append("(3) (weggefallen)")
    let index = try await TestIndex.of(document)
    #expect(try outcome("§ 1 Abs. 3 TestO", in: index) == "not in force")
  }

  @Test func `the text of one paragraph is shown`() async throws {
    let index = try await TestIndex.of(.tenders)
    let lookup = ProvisionLookup(snapshot: try Snapshot(currentOf: index.folder))
    let texts = try lookup.texts(of: "§ 1 Abs. 2 TestO", on: Self.day)
    #expect(texts.map(\.text) == ["(2) Die Bewerber sind gleich zu behandeln."])
    #expect(throws: LookupError.self) { try lookup.texts(of: "Quatsch", on: Self.day) }
  }
}
