import Norms
import PassageStore
import Retrieval
import TestSupport
import Testing

@Suite struct LexicalSearchTests {
  private func index(_ texts: [String]) async throws -> TestIndex {
    try await TestIndex.of(
      GIIDocument(
        "TestO", serial: "990090099", date: "20240101",
        texts.enumerated().map { .init("\($0 + 1)", "Titel", [$1]) }))
  }

  private func search(
    _ query: String, in index: TestIndex, mode: SearchMode = .lexical, limit: Int = 10
  ) async throws -> SearchResult {
    let (requirements, text) = TermRequirements.parse(query)
    return try await Retriever(
      snapshot: Snapshot(currentOf: index.folder), folder: index.folder, embedder: index.embedder
    ).search(
      SearchRequest(
        query: text, mode: mode, filter: PassageFilter(date: .today), limit: limit,
        requirements: requirements, explains: true))
  }

  private func labels(_ result: SearchResult) -> [String] {
    result.passages.map(\.passage.provisionLabel)
  }

  @Test func `compounds are found by their parts, behind the word itself`() async throws {
    let index = try await index([
      "Die Rückzahlung erfolgt binnen eines Monats.", "Eine Steuerrückzahlung steht beiden zu.",
      "Die Steuer ist zu entrichten, wenn die Rückzahlung ausbleibt.", "Die Steuer ist fällig.",
    ])
    let result = try await search("Rückzahlung", in: index)
    #expect(labels(result) == ["§ 1", "§ 3", "§ 2"] || labels(result) == ["§ 3", "§ 1", "§ 2"])
    #expect(result.passages.last?.explanation?.terms.map(\.kind) == [.part])
  }

  @Test func `an unknown compound finds its parts`() async throws {
    let index = try await index([
      "Die Kündigung ist schriftlich.", "Die Kündigung wirkt sofort.", "Die Frist ist kurz.",
      "Die Frist ist lang.", "Der Garten ist zu pflegen.",
      "Die Angebotsfrist endet. Das Angebot gilt.",
      "Ein Angebot liegt vor.",
    ])
    let compound = try await search("Kündigungsfrist", in: index)
    #expect(Set(labels(compound)) == ["§ 1", "§ 2", "§ 3", "§ 4", "§ 6"])
    let short = try await search("Frist", in: index)
    #expect(Set(labels(short)) == ["§ 3", "§ 4", "§ 6"] && labels(short).last == "§ 6")
    #expect(try await search("Unbekanntes", in: index).passages.isEmpty)
  }

  @Test func `words that stand together as in the question weigh more`() async throws {
    let index = try await index([
      "Das Angebot ist günstig und wirtschaftlich.", "Günstig ist nicht immer das Angebot.",
      "Etwas anderes gilt hier.",
    ])
    let result = try await search("Angebot günstig", in: index)
    #expect(labels(result) == ["§ 1", "§ 2"])
    #expect(result.passages[0].explanation?.terms.contains { $0.kind == .pair } == true)
    #expect(result.passages[1].explanation?.terms.contains { $0.kind == .pair } == false)
  }

  @Test func `the terms of an explanation add up to the score`() async throws {
    let index = try await TestIndex.of(.tenders)
    let result = try await search("Vergabe von Aufträgen und Angebotsfristen", in: index)
    #expect(result.passages.count > 1)
    for ranked in result.passages {
      let sum = try #require(ranked.explanation).terms.reduce(0) { $0 + $1.score }
      #expect(abs(sum - (ranked.lexicalScore ?? 0)) < 1e-4 && sum > 0)
    }
  }

  @Test func `rare words weigh more than frequent ones`() async throws {
    let index = try await index(
      (1...8).map { "Die Gebühr Nummer \($0) ist fällig." } + ["Der Leinenzwang gilt."])
    let result = try await search("Gebühr Leinenzwang", in: index)
    #expect(labels(result).first == "§ 9")
  }

  @Test(arguments: SearchMode.allCases) func `a phrase has to stand in the passage`(
    mode: SearchMode
  ) async throws {
    let index = try await index([
      "Die Aufträge werden vergeben.", "Vergeben werden die Aufträge.", "Vergeben ist schön.",
    ])
    let phrase = try await search("\"Aufträge werden vergeben\"", in: index, mode: mode)
    #expect(labels(phrase) == ["§ 1"])
    let words = try await search("Aufträge werden vergeben", in: index, mode: mode)
    #expect(words.passages.count >= 2)
  }

  @Test(arguments: SearchMode.allCases) func `a beginning has to stand in the passage`(
    mode: SearchMode
  ) async throws {
    let index = try await index([
      "Die Vergabestelle prüft.", "Die Vergabeunterlagen liegen aus.", "Die Gabe wird verteilt.",
      "Verfahren enden.",
    ])
    #expect(Set(labels(try await search("Vergabe*", in: index, mode: mode))) == ["§ 1", "§ 2"])
    // Longer than the stem.
    #expect(labels(try await search("Verfahren*", in: index, mode: mode)) == ["§ 4"])
    #expect(try await search("Xylophon*", in: index, mode: mode).passages.isEmpty)
  }

  @Test(arguments: [
    "\"", "\"\"", "*", "a*", "\"a", "„", "\"*\"", "«»", "* OR \"x\" NEAR(", "\"\u{0}\"", "\"'\"",
    "\") OR (\"",
  ])
  func `marks alone ask for nothing`(query: String) async throws {
    let index = try await TestIndex.of(.tenders)
    _ = try? await search(query + " Angebotsfrist", in: index)
    let result = try await search("Angebotsfrist " + query, in: index)
    #expect(result.passages.count <= 10)
  }

  @Test func `several versions of a provision take the place of one`() async throws {
    let index = try await TestIndex.of(.tenders)
    for year in 2025...2030 {
      var document = GIIDocument.tenders
      document.date = "\(year)0101"
      document.sections[1].paragraphs = ["(1) Die Angebotsfrist beträgt \(year) Kalendertage."]
      try await index.index(try index.write(document, to: "\(year).xml"))
    }
    for mode in SearchMode.allCases {
      let result = try await search("Wie lang ist die Angebotsfrist?", in: index, mode: mode)
      #expect(labels(result).count { $0 == "§ 2" } == 1)
      #expect(result.passages.first?.passage.provisionLabel == "§ 2")
    }
  }
}
