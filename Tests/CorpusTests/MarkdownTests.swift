import Corpus
import Norms
import Testing

struct MarkdownTests {
  private let front = """
    ---
    title: Reisekostenanweisung der Agentur
    short_title: Reisekostenanweisung
    abbreviation: RKA
    language: de
    jurisdiction: xx
    state: 2025-01-01
    identifier: agency/travel
    ---

    """

  private func norm(_ body: String) throws -> Norm {
    try MarkdownReader.read(front + body, path: "travel/2025-01-01.md")
  }

  @Test func `Front matter names the procedure`() throws {
    let norm = try norm("# Titel\n")
    #expect(norm.identifier == "file:agency/travel/de")
    #expect(norm.work == "agency/travel")
    #expect(norm.abbreviation == "RKA")
    #expect(norm.alternativeNames == ["Reisekostenanweisung"])
    #expect(norm.title == "Reisekostenanweisung der Agentur")
    #expect(norm.stateDate == CalendarDate(iso: "2025-01-01"))
    #expect(norm.basis == .official)
  }

  @Test func `Numbered headings are provisions, others their path`() throws {
    let norm = try norm(
      """
      # Titel

      ## Teil A Vorher

      ### 1 Zweck

      (1) Dies gilt:

      1. erstens und
         weiter;
         a) klein
      2. zweitens.

      Auch dies.

      (2) Der **Satz** geht
      weiter, siehe [Ziel](http://example.org).

      | Dauer | Betrag |
      |---|---:|
      | 8 Stunden | 13 Euro |

      ### 2. Ausnahmen
      - eine
      - andere
      """)
    #expect(norm.provisions.map(\.label) == ["1", "2"])
    #expect(norm.provisions.map(\.heading) == ["Zweck", "Ausnahmen"])
    #expect(norm.provisions.allSatisfy { $0.path == ["Teil A Vorher"] && $0.kind == .section })
    #expect(norm.headingCount == 1)
    #expect(
      norm.provisions[0].text == """
        (1) Dies gilt:
          1. erstens und weiter;
            a) klein
          2. zweitens.
        Auch dies.
        (2) Der Satz geht weiter, siehe Ziel.
        Dauer | Betrag
        8 Stunden | 13 Euro
        """)
    #expect(norm.provisions[0].content.map(\.number) == ["1", "2"])
    #expect(norm.provisions[1].text == "  - eine\n  - andere")
    #expect(
      CitationFormatter.string(for: norm.provisions[0], in: norm, paragraph: "2")
        == "Nr. 1 Abs. 2 RKA")
  }

  @Test func `A numbered heading without text is a division`() throws {
    let norm = try norm("# T\n## 2 Reisen\n### 2.1 Flug\nText\n### 2.2 Bahn\nText\n")
    #expect(norm.provisions.map(\.label) == ["2.1", "2.2"])
    #expect(norm.provisions[0].path == ["2 Reisen"])
    #expect(norm.headingCount == 1)
  }

  @Test func `Text before the first heading is not lost`() throws {
    let norm = try norm("# Titel\n\nVorab.\n\n## 1 Zweck\n\nText\n\n## Schluss\n\nEnde\n")
    #expect(norm.provisions.map(\.text) == ["Vorab.", "Text", "Ende"])
    #expect(norm.provisions.map(\.kind) == [.formula, .section, .section])
  }

  @Test func `Comments and footnotes are no text`() throws {
    let norm = try norm("## 1 Zweck\n<!-- a\nb -->\nText[^1].\n\n[^1]: Hinweis\n")
    #expect(norm.provisions[0].text == "Text.")
    #expect(norm.footnotes == ["1 Hinweis"])
  }

  @Test func `Without front matter the caller must say what the file does not`() throws {
    let text = "# Titel\n\n## 1 Zweck\n\nText\n"
    #expect(throws: CorpusError.self) { try MarkdownReader.read(text, path: "reise.md") }
    let options = ReadingOptions(
      asOf: CalendarDate(iso: "2025-01-01"), jurisdiction: .germany, language: .german)
    let norm = try MarkdownReader.read(text, path: "reise.md", options: options)
    #expect(norm.identifier == "file:reise/de")
    #expect(norm.title == "Titel")
    #expect(norm.basis == .observed)
  }

  @Test(arguments: ["", "#", "---", "---\n", "---\na: [\n---\n", "|", "(1)", "1.", "\r\n# A\r\n"])
  func `Odd texts do not crash`(text: String) {
    let options = ReadingOptions(
      asOf: CalendarDate(iso: "2025-01-01"), jurisdiction: .germany, language: .german)
    _ = try? MarkdownReader.read(text, path: "a.md", options: options)
  }
}
