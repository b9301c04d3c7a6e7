import Norms
import PassageStore
import Retrieval
import TestSupport
import Testing
import TextAnalysis

private let day = CalendarDate(year: 2025, month: 6, day: 1)!

private func search(
  _ query: String, in index: TestIndex, mode: SearchMode = .hybrid, on date: CalendarDate = day,
  jurisdictions: Set<Jurisdiction>? = nil, textLanguages: Set<Language>? = nil,
  acts: Set<String>? = nil, depth: Int = SearchRequest.usualDepth,
  language: AnalysisLanguage? = nil
) async throws -> SearchResult {
  let retriever = try Retriever(
    snapshot: Snapshot(currentOf: index.folder), folder: index.folder, embedder: index.embedder)
  return try await retriever.search(
    SearchRequest(
      query: query, mode: mode,
      filter: PassageFilter(
        date: date, jurisdictions: jurisdictions, languages: textLanguages, acts: acts),
      limit: 10, depth: depth,
      language: language))
}

@Suite struct SearchTests {
  @Test(arguments: SearchMode.allCases) func `each arm finds the passage`(
    mode: SearchMode
  ) async throws {
    let index = try await TestIndex.of(.tenders)
    let result = try await search("Wie lang ist die Angebotsfrist?", in: index, mode: mode)
    #expect(result.passages.first?.passage.citation == "§ 2 Abs. 1 TestO")
  }

  @Test func `both arms reach the top of a hybrid search`() async throws {
    let index = try await TestIndex.of(.tenders)
    let result = try await search("Angebotsfrist", in: index)
    #expect(result.passages.contains { $0.lexicalScore != nil })
    #expect(result.passages.contains { $0.similarity != nil && $0.lexicalScore == nil })
  }

  @Test func `only what applies on the day is found`() async throws {
    let index = try await TestIndex.of(.tenders)
    try await index.index(try index.write(.amendedTenders, to: "new.xml"))
    let before = CalendarDate(year: 2024, month: 12, day: 31)!
    let old = try await search("Angebotsfrist Kalendertage", in: index, on: before)
    let new = try await search("Angebotsfrist Kalendertage", in: index)
    #expect(old.passages.first?.passage.text.contains("20 Kalendertage") == true)
    #expect(new.passages.first?.passage.text.contains("30 Kalendertage") == true)
    #expect(!new.passages.contains { $0.passage.text.contains("20 Kalendertage") })
    #expect(!new.passages.contains { $0.passage.text.contains("Lose") })
  }

  @Test func `other jurisdictions are left out`() async throws {
    let index = try await TestIndex.of(.tenders)
    let french = try await search("Angebotsfrist", in: index, jurisdictions: [.france])
    #expect(french.passages.isEmpty)
    let german = try await search("Angebotsfrist", in: index, jurisdictions: [.germany])
    #expect(!german.passages.isEmpty)
  }

  @Test(arguments: SearchMode.allCases) func `acts and languages are hard filters`(
    mode: SearchMode
  ) async throws {
    let index = try await TestIndex.of(.tenders)
    let other = GIIDocument(
      "AndereO", serial: "099990001", date: "20240101",
      [.init("1", "Angebotsfrist", ["(1) Die Angebotsfrist endet nach 20 Kalendertagen."])])
    try await index.index(try index.write(other, to: "other.xml"))
    let all = try await search("Angebotsfrist Kalendertage", in: index, mode: mode)
    #expect(Set(all.passages.map(\.act.abbreviation)) == ["TestO", "AndereO"])
    let one = try await search("Angebotsfrist Kalendertage", in: index, mode: mode, acts: ["testo"])
    #expect(!one.passages.isEmpty)
    #expect(one.passages.allSatisfy { $0.act.abbreviation == "TestO" })
    let french = try await search(
      "Angebotsfrist", in: index, mode: mode, textLanguages: [.french])
    #expect(french.passages.isEmpty)
    // Without an act's name, the citation means the only act that is left.
    let cited = try await search(
      "Was sagt § 1 zur Angebotsfrist?", in: index, mode: mode, acts: ["AndereO"])
    #expect(cited.passages.first?.isNamedInQuestion == true)
    #expect(cited.passages.allSatisfy { $0.act.abbreviation == "AndereO" })
    await #expect(
      throws: RetrievalError.unknownAct(name: "GibtEsNicht", known: ["AndereO", "TestO"])
    ) {
      try await search("Angebotsfrist", in: index, mode: mode, acts: ["GibtEsNicht"])
    }
  }

  @Test func `a provision that the question names comes first`() async throws {
    let index = try await TestIndex.of(.tenders)
    let result = try await search(
      "Was sagt § 1 Abs. 2 TestO zur Angebotsfrist und zu Kalendertagen?", in: index)
    #expect(result.passages.first?.passage.citation == "§ 1 Abs. 2 TestO")
    #expect(!result.isCitationOnly)
  }

  @Test func `the depth is how many passages each arm brings`() async throws {
    let index = try await TestIndex.of(.tenders)
    for mode in [SearchMode.dense, .lexical] {
      let shallow = try await search("Aufträge Bewerber Lose", in: index, mode: mode, depth: 1)
      let usual = try await search("Aufträge Bewerber Lose", in: index, mode: mode)
      #expect(shallow.passages.count == 1 && usual.passages.count > 1)
      #expect(shallow.passages.first?.passage.id == usual.passages.first?.passage.id)
    }
  }

  @Test func `a language that is stated is not identified`() async throws {
    let index = try await TestIndex.of(.tenders)
    #expect(try await search("Wie lang ist die Frist?", in: index).language == .german)
    let stated = try await search("Wie lang ist die Frist?", in: index, language: .french)
    #expect(stated.language == .french)
  }

  @Test func `an empty question is refused`() async throws {
    let index = try await TestIndex.of(.tenders)
    await #expect(throws: RetrievalError.emptyQuestion) { try await search(" \n", in: index) }
  }

  @Test(arguments: ["\"", "a OR b", "NEAR(", "*", "'; DROP TABLE act; --", "§§§", "\u{0}"])
  func `marks of the query language are only words`(query: String) async throws {
    let index = try await TestIndex.of(.tenders)
    _ = try await search(query, in: index)
  }

  @Test func `words of the question that no passage holds lower the coverage`() async throws {
    let index = try await TestIndex.of(.tenders)
    let covered = try await search("Wie lang ist die Angebotsfrist mindestens?", in: index)
    let uncovered = try await search("Was kostet die Hundesteuer in Neustadt?", in: index)
    #expect((covered.support.coverage ?? 0) > 0.5)
    #expect((uncovered.support.coverage ?? 1) < 0.3)
  }
}
