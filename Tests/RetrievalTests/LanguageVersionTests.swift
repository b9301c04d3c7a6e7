import Norms
import PassageStore
import Retrieval
import TestSupport
import Testing

/// A small procedure in German, English and French; the French text lacks its second number.
@Suite struct LanguageVersionTests {
  private func lookup() async throws -> ProvisionLookup {
    let index = try TestIndex()
    for (language, abbreviation, numbers) in [
      ("de", "RKA", 2), ("en", "TEI", 2), ("fr", "IFM", 1),
    ] {
      let front = """
        ---
        title: Procedure \(abbreviation)
        abbreviation: \(abbreviation)
        language: \(language)
        jurisdiction: xx
        state: 2025-01-01
        identifier: agency/travel
        ---

        # Procedure

        """
      let body = (1...numbers).map { "## \($0) Part\n\nText number \($0).\n" }
      let path = try index.files.write(
        front + body.joined(separator: "\n"), to: "\(language)/2025-01-01.md")
      try await index.index(path)
    }
    return ProvisionLookup(snapshot: try Snapshot(currentOf: index.folder))
  }

  private let day = CalendarDate(iso: "2025-06-01")!

  @Test func `a provision names itself in the other languages of its act`() async throws {
    let texts = try await lookup().texts(of: "n° 1 IFM", on: day)
    let text = try #require(texts.first)
    #expect(texts.count == 1 && text.language == "fr" && text.identifier == "file:agency/travel/fr")
    #expect(text.otherLanguages.map(\.citation) == ["Nr. 1 RKA", "Section 1 TEI"])
    #expect(
      text.otherLanguages.map(\.identifier) == ["file:agency/travel/de", "file:agency/travel/en"])
    #expect(text.forPeople.hasSuffix("Also in: Nr. 1 RKA (de), Section 1 TEI (en)"))
  }

  @Test func `a language that lacks the provision is not named`() async throws {
    let texts = try await lookup().texts(of: "Nr. 2 RKA", on: day)
    #expect(texts.first?.otherLanguages.map(\.language) == ["en"])
  }

  @Test func `a history names the other languages`() async throws {
    let lookup = try await lookup()
    let history = try #require(try lookup.histories(of: "Section 1 TEI").first)
    #expect(
      try lookup.otherLanguages(of: history).map(\.citation) == ["Nr. 1 RKA", "n° 1 IFM"])
  }
}
