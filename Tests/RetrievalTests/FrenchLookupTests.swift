import Norms
import PassageStore
import Retrieval
import TestSupport
import Testing

/// Provisions of French acts, looked up as lawyers cite them.
@Suite struct FrenchLookupTests {
  private typealias Article = FrenchCode.Article

  private func lookup(_ codes: FrenchCode...) async throws -> (ProvisionLookup, TestIndex) {
    let index = try TestIndex()
    for code in codes {
      try await index.index(try index.files.write(code.json, to: code.date + ".json"))
    }
    return (ProvisionLookup(snapshot: try Snapshot(currentOf: index.folder)), index)
  }

  private static let code = FrenchCode(
    "2024-01-01",
    [
      Article(
        "R*12-3",
        "I. - Le gardien :<br/>1° Allume ;<br/>2° Éteint.<br/>Il dort.<br/>II bis. - Il rêve.",
        version: 1, from: "2020-01-01"),
      Article("1240", "Un phare.<br/>Deux phares.", version: 2, from: "2020-01-01"),
    ])

  @Test(arguments: [
    ("R. 12-3 du code des phares", "I. - Le gardien", "art. R. 12-3 Code des phares"),
    (
      "art. R*12-3, II bis, Code des phares", "II bis. - Il rêve.",
      "art. R. 12-3, II bis, Code des phares"
    ),
    ("2 bis de l'article 7", "", ""),
    (
      "2e alinéa du I de l'article R. 12-3 du code des phares", "1° Allume ;",
      "art. R. 12-3, I, al. 2, Code des phares"
    ),
    (
      "l'article R. 12-3, al. 4, du code des phares", "Il dort.",
      "art. R. 12-3, al. 4, Code des phares"
    ),
    (
      "deuxième alinéa de l'article 1240 du code des phares", "Deux phares.",
      "Article 1240, al. 2, Code des phares"
    ),
    ("article 1240, al. 3 du code des phares", "no such provision", ""),
    ("article R. 12-3, III, du code des phares", "no such provision", ""),
  ])
  func `a part is found however it is named`(
    text: String, expected: String, citation: String
  ) async throws {
    let (lookup, _) = try await lookup(Self.code)
    let day = try #require(CalendarDate(iso: "2024-06-01"))
    do {
      let texts = try lookup.texts(of: text, on: day)
      #expect(texts.count == 1 && texts[0].text.hasPrefix(expected))
      #expect(texts[0].citation == citation)
    } catch {
      #expect("\(error)".contains(expected) && citation.isEmpty, "\(error)")
    }
  }

  @Test func `both articles of one number are shown`() async throws {
    let index = try TestIndex()
    let code = FrenchCode(
      "2024-01-01",
      [
        Article("5", "La caution.", version: 1, from: "2020-01-01"),
        Article("6", "Autre.", version: 2, from: "2020-01-01"),
        Article("5", "Le livre foncier.", version: 3, from: "2020-01-01"),
      ])
    try await index.index(try index.files.write(code.markdown, to: "code.md"))
    let lookup = ProvisionLookup(snapshot: try Snapshot(currentOf: index.folder))
    let day = try #require(CalendarDate(iso: "2024-06-01"))
    #expect(
      try lookup.texts(of: "article 5 du code des phares", on: day).map(\.text) == [
        "La caution.", "Le livre foncier.",
      ])
  }

  @Test(arguments: [
    ("2023-12-01", "is of 2024-01-01"), ("2024-02-01", "Ancien."),
    ("2025-06-01", "is of 2024-01-01"),
    ("2026-02-01", "Nouveau."),
  ])
  func `between two versions with official dates there is one that is not known`(
    date: String, expected: String
  ) async throws {
    let (lookup, _) = try await lookup(
      FrenchCode(
        "2024-01-01", [Article("7", "Ancien.", version: 1, from: "2023-12-15", to: "2025-01-01")]),
      FrenchCode("2026-01-01", [Article("7", "Nouveau.", version: 3, first: 1, from: "2025-12-01")])
    )
    let day = try #require(CalendarDate(iso: date))
    do {
      #expect(
        try lookup.texts(of: "article 7 du code des phares", on: day).map(\.text) == [expected])
    } catch {
      #expect("\(error)".contains(expected), "\(error)")
    }
  }
}
