import Testing
import TextAnalysis

@Suite struct GlossaryTests {
  private func translation(
    _ text: String, _ from: AnalysisLanguage, _ to: AnalysisLanguage,
    parts: [String: [String]] = [:]
  ) -> Glossary.Translation {
    Glossary.from(from).translation(of: text, to: to) { parts[$0] ?? [] }
  }

  private func terms(_ text: String, _ language: AnalysisLanguage) -> [String] {
    TextAnalyzer(language: language).contentTerms(text)
  }

  @Test(arguments: [
    ("die Anhörung", AnalysisLanguage.german, AnalysisLanguage.french, "audition"),
    ("ein Verwaltungsakt", .german, .french, "acte administratif"),
    ("le pouvoir adjudicateur", .french, .german, "Auftraggeber"),
    ("les soumissionnaires", .french, .english, "tenderer"),
    ("the supervisory authority", .english, .german, "Aufsichtsbehörde"),
    ("a personal data breach", .english, .french, "violation"),
  ])
  func `words are translated in all their forms`(
    text: String, from: AnalysisLanguage, to: AnalysisLanguage, expected: String
  ) {
    let found = translation(text, from, to)
    #expect(terms(expected, to).allSatisfy { found.terms[$0] != nil }, "\(found.terms)")
    #expect(found.coverage == 1)
    #expect(found.terms.values.allSatisfy { $0 > 0 && $0 <= 1 })
  }

  @Test func `an expression of several words counts before its words`() {
    let both = translation("mise en demeure", .french, .german).terms
    let parts = translation("demeure", .french, .german).terms
    #expect(both.keys.contains { parts[$0] == nil })
  }

  @Test func `a compound that is not in the glossary is translated in parts`() {
    let whole = "Vergabeschaden"
    let stem = terms(whole, .german)[0]
    #expect(translation(whole, .german, .french).terms.isEmpty)
    let found = translation(whole, .german, .french, parts: [stem: ["vergab", "schad"]])
    #expect(terms("attribution dommage", .french).allSatisfy { found.terms[$0] != nil })
    #expect(found.coverage == 1)
  }

  @Test func `what is not in the glossary is not translated`() {
    let found = translation("Xylophonquark", .german, .french)
    #expect(found.terms.isEmpty && found.coverage == 0)
    #expect(translation("", .german, .french).coverage == 0)
    #expect(translation("der die das", .german, .french).terms.isEmpty)
    // Half of the words.
    #expect(translation("Frist Xylophonquark", .german, .french).coverage == 0.5)
  }

  @Test(arguments: [AnalysisLanguage.german, .french, .english])
  func `every concept can be found from every language`(language: AnalysisLanguage) {
    #expect(Glossary.conceptCount > 1_500)
    #expect(Glossary.incompleteConcepts(in: language) == [])
  }
}
