import Norms
import PassageStore
import Retrieval
import TestSupport
import Testing
import TextAnalysis

/// Invented procedures of a German and a French agency, and one of the Union in both languages.
@Suite struct AcrossLanguagesTests {
  private struct Procedure {
    var name: String
    var language: String
    var jurisdiction: String
    var identifier: String
    var parts: [(heading: String, text: String)]
  }

  private static let german = Procedure(
    name: "VDA", language: "de", jurisdiction: "de", identifier: "agentur/vda",
    parts: [
      ("Fristen", "Der Auftraggeber wartet vor der Unterzeichnung des Vertrags zehn Tage."),
      ("Hunde", "Hunde sind im Gebäude an der Leine zu führen."),
      ("Parken", "Fahrzeuge stehen auf dem Hof nur mit Ausweis."),
    ])
  private static let french = Procedure(
    name: "PAF", language: "fr", jurisdiction: "fr", identifier: "agence/paf",
    parts: [
      ("Délais", "L'acheteur respecte un délai de onze jours avant la signature du marché."),
      ("Chiens", "Les chiens sont tenus en laisse dans le bâtiment."),
      ("Stationnement", "Les véhicules ne stationnent dans la cour qu'avec un badge."),
    ])
  private static let union = [
    Procedure(
      name: "RVU", language: "de", jurisdiction: "eu", identifier: "union/rules",
      parts: [("Siegel", "Das Siegel der Behörde ist zu verwahren.")]),
    Procedure(
      name: "RCU", language: "fr", jurisdiction: "eu", identifier: "union/rules",
      parts: [("Cachet", "Le cachet de l'autorité est conservé. Siegel.")]),
  ]

  private func retriever(_ procedures: [Procedure]) async throws -> Retriever {
    let index = try TestIndex()
    for procedure in procedures {
      let body = procedure.parts.enumerated().map {
        "## \($0 + 1) \($1.heading)\n\n\($1.text)\n"
      }.joined(separator: "\n")
      let text = """
        ---
        title: Procedure \(procedure.name)
        abbreviation: \(procedure.name)
        language: \(procedure.language)
        jurisdiction: \(procedure.jurisdiction)
        state: 2025-01-01
        identifier: \(procedure.identifier)
        ---

        # Procedure

        \(body)
        """
      try await index.index(
        try index.files.write(text, to: "\(procedure.name)/2025-01-01.md"))
    }
    return try Retriever(
      snapshot: Snapshot(currentOf: index.folder), folder: index.folder, embedder: index.embedder)
  }

  private func search(
    _ query: String, in retriever: Retriever, filter: (inout PassageFilter) -> Void = { _ in }
  ) async throws -> [RankedPassage] {
    var limits = PassageFilter(date: CalendarDate(iso: "2025-06-01")!)
    filter(&limits)
    return try await retriever.search(
      SearchRequest(query: query, filter: limits, limit: 10, explains: true)
    ).passages
  }

  @Test func `a question finds a text in another language by translated words`() async throws {
    let retriever = try await retriever([Self.french])
    let first = try #require(
      try await search(
        "Wie lange muss der Auftraggeber vor der Unterschrift warten?", in: retriever
      )
      .first)
    #expect(first.passage.citation == "n° 1 PAF")
    #expect(first.explanation?.terms.contains { $0.kind == .translation } == true)
    // Negative control: nothing of this question stands in the text in either language.
    let other = try await search("Wer gießt die Blumen?", in: retriever)
    #expect(other.allSatisfy { $0.lexicalScore == nil })
  }

  @Test func `the law of the state that the question names comes first`() async throws {
    let retriever = try await retriever([Self.german, Self.french])
    let question = "Wie lange wartet ein %Auftraggeber vor der Unterzeichnung des Vertrags?"
    func best(_ word: String) async throws -> RankedPassage? {
      try await search(question.replacing("%", with: word), in: retriever).first
    }
    #expect(try await best("")?.act.abbreviation == "VDA")
    #expect(try await best("deutscher ")?.act.abbreviation == "VDA")
    let french = try #require(try await best("französischer "))
    #expect(french.act.abbreviation == "PAF" && french.passage.citation == "n° 1 PAF")
    #expect(french.explanation.map { $0.jurisdiction > 0 } == true)
    // The index holds no Austrian law.
    #expect(try await best("österreichischer ")?.act.abbreviation == "VDA")
  }

  @Test func `a filter overrides the state that the question names`() async throws {
    let retriever = try await retriever([Self.german, Self.french])
    let found = try await search(
      "Wie lange wartet ein französischer Auftraggeber?", in: retriever,
      filter: { $0.jurisdictions = [.germany] })
    #expect(!found.isEmpty && found.allSatisfy { $0.act.abbreviation == "VDA" })
  }

  @Test func `of a text in several languages only the question's own is shown`() async throws {
    let retriever = try await retriever(Self.union + [Self.french])
    let german = try await search("Wo ist das Siegel zu verwahren?", in: retriever)
    #expect(german.first?.act.abbreviation == "RVU")
    #expect(!german.contains { $0.act.abbreviation == "RCU" })
    // What there is only in French stays, and a filter on the language brings the other text back.
    #expect(german.contains { $0.act.abbreviation == "PAF" })
    let french = try await search(
      "Wo ist das Siegel zu verwahren?", in: retriever, filter: { $0.languages = [.french] })
    #expect(french.first?.act.abbreviation == "RCU")
  }
}
