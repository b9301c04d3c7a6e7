import Norms
import PassageStore
import Retrieval
import TestSupport
import Testing
import TextAnalysis

@Suite struct ListOrderTests {
  private func search(
    _ query: String, in index: TestIndex, language: AnalysisLanguage = .german
  ) async throws -> [RankedPassage] {
    try await Retriever(
      snapshot: Snapshot(currentOf: index.folder), folder: index.folder, embedder: index.embedder
    ).search(
      SearchRequest(
        query: query, filter: PassageFilter(date: .today), limit: 10, language: language,
        explains: true)
    ).passages
  }

  @Test func `no provision fills the list with its paragraphs`() async throws {
    let long = (1...8).map { "(\($0)) Die Leine für Hunde ist Nummer \($0)." }
    let others = (2...30).map { number in
      GIIDocument.Section(
        "\(number)", "Titel",
        [number == 15 ? "Ein Hund braucht eine Leine am Abend im Park." : "Der Garten \(number)."])
    }
    let index = try await TestIndex.of(
      GIIDocument(
        "TestO", serial: "990090098", date: "20240101",
        [GIIDocument.Section("1", "Hunde", long)] + others))
    let found = try await search("Leine für Hunde", in: index)
    let labels = found.prefix(5).map(\.passage.provisionLabel)
    #expect(labels.first == "§ 1" && labels.contains("§ 15"), "\(labels)")
    let repeated = found.filter { $0.passage.provisionLabel == "§ 1" }.compactMap(\.explanation)
    #expect(repeated.map(\.repetition) == repeated.indices.map { -0.5 * Double($0) })
  }

  /// Sections about permits, and one that says what a permit is.
  private static let permits: GIIDocument = {
    let sections = (1...12).map { number in
      GIIDocument.Section(
        "\(number)", number == 9 ? "Begriffsbestimmungen" : "Antrag",
        [
          number == 9
            ? "Genehmigung: die schriftliche Erlaubnis der Stelle, etwas zu tun."
            : "Die Genehmigung \(number) gilt ein Jahr. Die Genehmigung kann ruhen."
        ])
    }
    return GIIDocument("TestO", serial: "990090097", date: "20240101", sections)
  }()

  @Test(arguments: [
    "Was ist eine Genehmigung?", "Was gilt als Genehmigung?", "Was bedeutet Genehmigung?",
    "Was versteht man unter einer Genehmigung?",
  ])
  func `who asks what a word means gets its definition first`(question: String) async throws {
    let index = try await TestIndex.of(Self.permits)
    #expect(try await search(question, in: index).first?.passage.provisionLabel == "§ 9")
  }

  @Test(arguments: [
    "Wie lange gilt die Genehmigung?", "Was ist bei einer Genehmigung zu tun?",
    "Was ist eine Genehmigung wert, wenn sie ruht?",
  ])
  func `other questions do not look for definitions`(question: String) async throws {
    let index = try await TestIndex.of(Self.permits)
    let terms = try await search(question, in: index).compactMap(\.explanation).flatMap(\.terms)
    #expect(!terms.isEmpty && !terms.contains { $0.kind == .heading })
  }
}
