import Norms
import PassageStore
import Retrieval
import TestSupport
import Testing

@Suite(
  .enabled(
    if: OfficialTexts.areHere, "the official texts are not beside the repository"))
struct OfficialLanguageTests {
  @Test func `the GDPR is one act in English, French and German`() async throws {
    let index = try TestIndex()
    for path in ["oj-formex-en", "2016-04-27/fr.xml", "oj-formex-de/L_2016119DE.01000101.xml"] {
      try await index.index(OfficialTexts.root + "/eu/32016r0679/" + path)
    }
    let lookup = ProvisionLookup(snapshot: try Snapshot(currentOf: index.folder))
    let day = CalendarDate(iso: "2020-01-01")!
    let texts = try lookup.texts(of: "Article 5(1) GDPR", on: day)
    #expect(Set(texts.map(\.language)) == ["de", "en", "fr"])
    for text in texts {
      #expect(text.identifier == "celex:32016R0679/" + text.language)
      let languages = Set(text.otherLanguages.map(\.language))
      #expect(languages == Set(["de", "en", "fr"]).subtracting([text.language]))
      #expect(
        Set(text.otherLanguages.map(\.citation)).isSubset(of: [
          "Article 5 GDPR", "Article 5 RGPD", "Art. 5 DSGVO",
        ]))
    }
    for (name, language) in [("DSGVO", "de"), ("GDPR", "en"), ("RGPD", "fr")] {
      let text = try lookup.texts(of: "Article 5 " + name, on: day).first
      #expect(text?.language == language)
    }
    for citation in ["recital 26 GDPR", "Article 99 GDPR"] {
      let text = try #require(try lookup.texts(of: citation, on: day).first)
      #expect(text.otherLanguages.count == 2, "\(citation)")
    }
  }
}
