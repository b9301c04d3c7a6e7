import Embedding
import Norms
import PassageStore
import Retrieval
import TestSupport
import Testing
import TextAnalysis

@Suite struct FusionTests {
  /// Sections that only full text finds (other forms of the word), that only the embeddings find (words too
  /// common for full text), and many that nothing finds.
  private static let act: GIIDocument = {
    let lexical = (1...5).map { "Angebotsfristen \($0) Tage zusammen mit Ort \($0)." }
    let dense = (1...5).map { "Welche gilt hier und wann \($0)." }
    let other = (1...40).map { "Garten \($0) samt Baum \($0)." }
    return GIIDocument(
      "TestO", serial: "990090099", date: "20240101",
      (lexical + other + dense).enumerated().map { .init("\($0 + 1)", "Titel", [$1]) })
  }()

  private func search(
    _ query: String, in index: TestIndex, mode: SearchMode = .hybrid, limit: Int = 10
  ) async throws -> SearchResult {
    try await Retriever(
      snapshot: Snapshot(currentOf: index.folder), folder: index.folder, embedder: index.embedder
    ).search(
      SearchRequest(
        query: query, mode: mode, filter: PassageFilter(date: .today), limit: limit,
        language: .german, explains: true))
  }

  @Test func `what only one arm finds reaches the first ten`() async throws {
    let index = try await TestIndex.of(Self.act)
    let query = "Welche Angebotsfrist gilt hier und wann?"
    let first = try await search(query, in: index).passages.map(\.passage.text)
    #expect(first.contains { $0.hasPrefix("Angebotsfristen") })
    #expect(first.contains { $0.hasPrefix("Welche") })
    // Negative control: each arm alone does not find what the other one does.
    let lexical = try await search(query, in: index, mode: .lexical).passages.map(\.passage.text)
    #expect(lexical.count == 5 && lexical.allSatisfy { $0.hasPrefix("Angebotsfristen") })
    let dense = try await search(query, in: index, mode: .dense, limit: 5).passages.map(
      \.passage.text)
    #expect(dense.allSatisfy { $0.hasPrefix("Welche") })
  }

  @Test func `both arms score every passage`() async throws {
    let index = try await TestIndex.of(Self.act)
    let result = try await search("Welche Angebotsfrist gilt hier und wann?", in: index)
    #expect(result.passages.allSatisfy { $0.similarity != nil && $0.explanation != nil })
    for ranked in result.passages {
      let reasons = try #require(ranked.explanation)
      let sum =
        reasons.denseWeight * reasons.dense + (1 - reasons.denseWeight) * reasons.lexical
        + reasons.neighbours + reasons.jurisdiction + reasons.repetition
      #expect((0...1).contains(ranked.score))
      #expect((sum > 0) == (ranked.score > 0.5))
    }
    let scores = result.passages.map(\.score)
    #expect(scores == scores.sorted(by: >))
  }

  @Test func `passages around a match come before equal ones elsewhere`() async throws {
    let sections = (1...30).map { number in
      GIIDocument.Section(
        "\(number)", "Titel", [number == 20 ? "Der Leinenzwang gilt." : "Der Garten ist grün."])
    }
    let index = try await TestIndex.of(
      GIIDocument("TestO", serial: "990090099", date: "20240101", sections))
    let result = try await search("Leinenzwang im Garten", in: index, limit: 5)
    #expect(result.passages.first?.passage.provisionLabel == "§ 20")
    #expect(
      Set(result.passages.dropFirst().map(\.passage.provisionLabel)).isSubset(
        of: ["§ 17", "§ 18", "§ 19", "§ 21", "§ 22", "§ 23"]))
  }

  @Test func `of a question that is too long for the model the beginning is embedded`() async throws
  {
    let index = try await TestIndex.of(Self.act)
    let long = "Angebotsfristen " + String(repeating: "Wort ", count: 600) + "Garten"
    let result = try await search(long, in: index)
    let cut = try #require(result.cut)
    #expect(cut.tokens == 604 && cut.limit == 512 && cut.note.contains("604"))
    // Full text reads the end as well.
    #expect(
      result.passages.contains { $0.explanation?.terms.contains { $0.term == "gart" } == true })
    #expect(try await search("Angebotsfristen", in: index).cut == nil)
  }

  @Test(arguments: [1, 2, 511, 512, 600]) func `what is embedded fits the model`(count: Int) {
    let embedder = HashedWordsEmbedder()
    let question = Array(repeating: "Wort", count: count).joined(separator: " ")
    let (text, cut) = QuestionCut.fitting(question, to: embedder)
    #expect(embedder.tokenCount(text, as: .query) <= 512)
    #expect((cut == nil) == (count <= 510) && question.hasPrefix(text))
    if cut != nil { #expect(embedder.tokenCount(text, as: .query) == 512) }
  }
}
