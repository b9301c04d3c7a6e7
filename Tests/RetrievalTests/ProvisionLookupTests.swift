import Changes
import Norms
import PassageStore
import Retrieval
import TestSupport
import Testing

@Suite struct ProvisionLookupTests {
  /// The text of 2024, and that of 2025 with § 2 amended, § 3 gone, § 4 new.
  private func lookup() async throws -> ProvisionLookup {
    let index = try await TestIndex.of(.tenders)
    try await index.index(try index.write(.amendedTenders, to: "new.xml"))
    return ProvisionLookup(snapshot: try Snapshot(currentOf: index.folder))
  }

  private func failure(_ citation: String, on date: String) async throws -> String {
    let lookup = try await lookup()
    let error = try #require(
      #expect(throws: LookupError.self) {
        try lookup.texts(of: citation, on: CalendarDate(iso: date)!)
      })
    return error.description
  }

  @Test(arguments: [
    (
      "§ 3 TestO", "2025-06-01",
      "no longer applies on 2025-06-01: it applied from 2024-01-01 until 2025-01-01"
    ),
    ("§ 4 TestO", "2024-06-01", "does not apply on 2024-06-01 yet, but from 2025-01-01 on"),
    ("§ 1 TestO", "2023-06-01", "what applied on 2023-06-01 is not known"),
    ("§ 1 TestO", "2023-06-01", "oldest text of TestO in the index is of 2024-01-01"),
    ("§ 9 TestO", "2025-06-01", "TestO has no such provision"),
    ("§ 1 NixO", "2025-06-01", "no act in the index is called 'NixO'"),
  ])
  func `why there is no text is said plainly`(citation: String, date: String, words: String)
    async throws
  {
    let message = try await failure(citation, on: date)
    #expect(message.contains(words), "\(message)")
  }

  @Test func `How many provisions the following ones are is said`() async throws {
    let index = try await StandInActs.index()
    let snapshot = try Snapshot(currentOf: index.folder)
    let lookup = ProvisionLookup(snapshot: snapshot)
    let day = CalendarDate(iso: "2026-01-01")!
    let (texts, note) = try lookup.lookUp("§§ 97 ff. GWB", on: day)
    #expect(texts.count > 3)
    #expect(
      note?.contains("'§ 97 ff. GWB' was read as \(texts.count) provisions: § 97 to §") == true)
    #expect(try lookup.lookUp("§ 97 GWB", on: day).note == nil)
  }

  @Test func `The French text comes first under a name that is Spanish too`() async throws {
    let index = try await StandInActs.index()
    let snapshot = try Snapshot(currentOf: index.folder)
    let parser = CitationParser(actNames: snapshot.acts.flatMap(\.names))
    let citation = try #require(parser.parse("art. 5 RGPD"))
    let resolver = CitationResolver(snapshot: snapshot)
    for language in [nil, Language.french] {
      let resolution = try resolver.resolve(
        citation, on: CalendarDate(iso: "2026-01-01")!, language: language)
      guard case .found(let found) = resolution else {
        Issue.record("\(resolution)")
        continue
      }
      #expect(found.contains { $0.act.language.rawValue == "es" })
      #expect(found.first?.act.language == .french)
    }
  }

  @Test func `a mark of repeal is said to be one`() async throws {
    var document = GIIDocument.tenders
    document.sections[2].paragraphs = ["(weggefallen)"]
    let index = try await TestIndex.of(document)
    let lookup = ProvisionLookup(snapshot: try Snapshot(currentOf: index.folder))
    let error = #expect(throws: LookupError.self) {
      try lookup.texts(of: "§ 3 TestO", on: CalendarDate(iso: "2024-06-01")!)
    }
    #expect(error?.description.contains("marked as repealed since 2024-01-01") == true)
  }

  @Test func `a text of a coming day says how far it is known`() async throws {
    let lookup = try await lookup()
    let coming = CalendarDate(iso: "9999-01-01")!
    let texts = try lookup.texts(of: "§ 2 TestO", on: coming)
    #expect(texts.first?.newestText == CalendarDate(iso: "2025-01-01"))
    #expect(texts.first?.forPeople.contains("only as far as the text of 2025-01-01") == true)
    let today = try lookup.texts(of: "§ 2 TestO", on: .today)
    #expect(today.first?.forPeople.contains("only as far") == false)
  }

  @Test(arguments: ["TestO", "testo", "gii:BJNR990090099", "Testordnung TestO"])
  func `changes are told of an act by any of its names`(name: String) async throws {
    let report = try await lookup().changes(
      from: CalendarDate(iso: "2024-06-01")!, to: CalendarDate(iso: "2025-06-01")!,
      inActNamed: name)
    #expect(report.counts.new == 1 && report.counts.amended == 1 && report.counts.repealed == 1)
  }

  @Test func `changes of an unknown act or from an unknown day are refused`() async throws {
    let lookup = try await lookup()
    let days = ["2023-06-01", "2024-06-01", "2025-06-01"].map { CalendarDate(iso: $0)! }
    #expect(throws: LookupError.self) {
      try lookup.changes(from: days[1], to: days[2], inActNamed: "NixO")
    }
    #expect(throws: LookupError.self) {
      try lookup.changes(from: days[0], to: days[2], inActNamed: "TestO")
    }
    #expect(try lookup.changes(from: days[0], to: days[2]).unknownActs.count == 1)
  }

  @Test func `a history is found by citation, a paragraph's too`() async throws {
    let lookup = try await lookup()
    let histories = try lookup.histories(of: "§ 2 Abs. 1 TestO")
    #expect(histories.map { $0.versions.map { $0.change?.kind } } == [[nil, .amended]])
    for citation in ["§ 9 TestO", "§ 1 Abs. 9 TestO", "§ 1 NixO", "Quatsch"] {
      #expect(throws: LookupError.self) { try lookup.histories(of: citation) }
    }
  }
}
