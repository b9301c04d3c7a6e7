import Corpus
import Norms
import Testing

@Suite(.enabled(if: PDFToText.program != nil, "pdftotext (poppler-utils) is not installed"))
struct PDFTests {
  /// Lines one below the other; an empty one leaves space.
  private func page(_ number: Int, of count: Int, _ lines: [String]) -> [PDFFixture.Line] {
    var page = [PDFFixture.Line(y: 40, size: 9, text: "Amt für Muster – Regel 7")]
    var y = 100.0
    for line in lines {
      if line.isEmpty {
        y += 8
        continue
      }
      let parts = line.split(separator: "\t")
      for (place, part) in parts.enumerated() {
        page.append(.init(x: 72 + Double(place) * 30, y: y, text: String(part)))
      }
      y += 14
    }
    page.append(.init(x: 280, y: 810, size: 9, text: "Seite \(number) von \(count)"))
    return page
  }

  private let first = [
    "1\tZweck", "", "(1) Diese Regel sagt, wer bei der Vergabe von Auf-",
    "trägen was zu tun hat; sie gilt für Vor- und Nach-", "teile, für E-", "Mails und den Self-",
    "Service der Stelle, und zwar bei jedem einzelnen der", "2 Verfahren, die es gibt.", "",
    "(2) Dazu gehören:", "a)\tAnfragen und", "b)\tVerträge über", "mehr als 100 €.", "",
    "2\tVerfahren", "", "2.1\tAnfrage", "",
    "Wer etwas braucht, der fragt zuerst im Haus nach und dann",
  ]
  private let second = [
    "erst auf dem Markt.", "", "2.2\tZuschlag", "", "Der Zuschlag geht an das beste Angebot.", "",
    "3\tSchluss", "", "Sie gilt ab sofort.",
  ]

  private func bytes() -> [UInt8] {
    var one = page(1, of: 3, first)
    one.insert(.init(y: 80, size: 16, text: "Regel für Vergaben"), at: 1)
    return PDFFixture.pdf(
      [one, page(2, of: 3, second), page(3, of: 3, [])],
      information: "/Title (Anderer Titel) /ModDate (D:20250203040506Z)")
  }

  @Test func `Numbered headings of a PDF are found`() throws {
    let norm = try ProcedureText.read(
      bytes(), "x.pdf", options: ReadingOptions(jurisdiction: .germany, language: .german))
    #expect(norm.title == "Regel für Vergaben")
    #expect(norm.stateDate == CalendarDate(iso: "2025-02-03") && norm.basis == .dated)
    #expect(norm.provisions.map(\.label) == ["1", "2.1", "2.2", "3"])
    #expect(norm.provisions.map(\.heading) == ["Zweck", "Anfrage", "Zuschlag", "Schluss"])
    #expect(norm.provisions[1].path == ["2 Verfahren"])
    #expect(
      norm.provisions[0].text == """
        (1) Diese Regel sagt, wer bei der Vergabe von Aufträgen was zu tun hat; sie gilt für Vor- \
        und Nachteile, für E-Mails und den Self-Service der Stelle, und zwar bei jedem einzelnen \
        der 2 Verfahren, die es gibt.
        (2) Dazu gehören:
          a) Anfragen und
          b) Verträge über mehr als 100 €.
        """)
    #expect(
      norm.provisions[1].text
        == "Wer etwas braucht, der fragt zuerst im Haus nach und dann erst auf dem Markt.")
  }

  @Test func `Nothing of a PDF is lost and nothing doubled`() throws {
    let norm = try ProcedureText.read(bytes(), "x.pdf")
    var source = "Regel für Vergaben" + (first + second).joined()
    for divided in ["Auf-trägen", "Nach-teile"] {
      source = source.replacing(divided, with: divided.filter { $0 != "-" })
    }
    #expect(ProcedureText.all(norm) == ProcedureText.bare(source))
  }

  @Test func `Headers, footers and pages without text are reported`() throws {
    let norm = try ProcedureText.read(
      PDFFixture.pdf([page(1, of: 3, first), page(2, of: 3, second), []]), "x.pdf")
    let remarks = norm.remarks.joined(separator: "\n")
    #expect(remarks.contains("no text on page 3"))
    #expect(remarks.contains("'Amt für Muster – Regel 7', 'Seite 1 von 3'"))
    #expect(!norm.provisions.map(\.text).joined().contains("Seite"))
  }

  @Test func `A heading at the top of a page is no header`() throws {
    let pages = (1...4).map { number in
      [
        PDFFixture.Line(y: 60, text: "Article \(2 * number)"),
        PDFFixture.Line(y: 120, text: "Texte numéro \(number) de la règle."),
      ]
    }
    let norm = try ProcedureText.read(PDFFixture.pdf(pages), "x.pdf")
    #expect(norm.provisions.map(\.label) == [2, 4, 6, 8].map { "Article \($0)" })
    #expect(norm.remarks.isEmpty)
  }

  @Test func `Scans are reported, not indexed silently`() throws {
    let refusal = try ProcedureText.refusal(PDFFixture.pdf([[], []]), "x.pdf")
    #expect(refusal.contains("it has 2 pages but no text") && refusal.contains("ocrmypdf"))
  }

  @Test func `What pdftotext cannot open is refused by name`() throws {
    let broken = try ProcedureText.refusal(Array("%PDF-1.7\nnothing".utf8), "x.pdf")
    #expect(broken.contains("x.pdf") && broken.contains("no whole PDF"))
    let locked = "%PDF-1.7\ntrailer << /Encrypt 5 0 R >>"
    #expect(try ProcedureText.refusal(Array(locked.utf8), "x.pdf").contains("password"))
  }

  @Test func `Damaged PDFs do not crash`() throws {
    for bytes in ProcedureText.damaged(bytes(), count: 200) {
      _ = try ProcedureText.refusal(bytes, "x.pdf")
    }
  }
}
