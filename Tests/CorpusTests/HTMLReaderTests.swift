import Corpus
import Norms
import Testing

struct HTMLReaderTests {
  private let page = """
    <!DOCTYPE html>
    <html lang="de-AT"><head><meta charset="utf-8"><title>Reisen &ndash; Intranet</title>
    <meta name="dcterms.modified" content="2025-03-04T10:00:00Z">
    <style>p { color: red }</style><script>if (a < b) document.write("<p>Nein")</script></head>
    <body><nav><ul><li>Start<li>Suche</ul></nav>
    <!-- <p>auch nicht</p> -->
    <h1>Regeln f&uuml;r Reisen</h1>
    <p>Vorab<br>ein Satz.
    <h2>1&nbsp;Zweck</h2>
    <p>(1) Sie <b>regelt <i>alles</b></i>&shy;.<sup>2</sup>
    <p>(2) Es gilt: <ol type=a start=3><li>Bahn<li>Flug<ul><li>nur fern</ul><li value=7>Rad</ol>
    <p style="display: none">versteckt</p>
    <h2>2 Kosten</h2>
    <h3>2.1 Sätze</h3>
    <table border=1><tr><th>Dauer<th>Betrag<tr><td>8 Stunden<td>13&nbsp;&euro; <p>brutto</table>
    Nachsatz &unknown; &#8222;so&#x201C; 3 < 4
    <h3>2.2 Belege</h3><div><div>Alle <span>Belege</div>aufheben<dl><dt>Quittung<dd>im Original</dl>
    </body></html>
    """

  private func norm(_ html: String) throws -> Norm {
    try ProcedureText.read(html, "a.html")
  }

  @Test func `Headings, lists and tables of a page are read`() throws {
    let norm = try ProcedureText.read(
      page, "reisen.html", options: ReadingOptions(jurisdiction: .germany))
    #expect(norm.title == "Regeln für Reisen")
    #expect(norm.language == .german)
    #expect(norm.stateDate == CalendarDate(iso: "2025-03-04"))
    #expect(norm.basis == .dated)
    #expect(norm.provisions.map(\.label) == [norm.title, "1", "2.1", "2.2"])
    #expect(norm.provisions.map(\.heading) == [nil, "Zweck", "Sätze", "Belege"])
    #expect(norm.provisions[2].path == ["2 Kosten"])
    #expect(
      norm.provisions[1].text == """
        (1) Sie regelt alles.2
        (2) Es gilt:
          c. Bahn
          d. Flug
            nur fern
          g. Rad
        """)
    #expect(
      norm.provisions[2].text
        == "Dauer | Betrag\n8 Stunden | 13 € brutto\nNachsatz &unknown; „so“ 3 < 4")
  }

  /// The page's text by other means: what is left out is cut away, then all tags.
  private func visible(_ html: String) -> String {
    var text = html
    for part in [
      /<!--.*?-->/.dotMatchesNewlines(), /<head>.*?<\/head>/.dotMatchesNewlines(),
      /<nav>.*?<\/nav>/.dotMatchesNewlines(), /<p style.*?<\/p>/.dotMatchesNewlines(),
    ] { text = text.replacing(part, with: "") }
    text = text.replacing(/<[!\/a-zA-Z][^>]*>/, with: "")
    for (name, sign) in [
      ("uuml", "ü"), ("nbsp", " "), ("shy", ""), ("euro", "€"), ("#8222", "„"), ("#x201C", "“"),
    ] { text = text.replacing("&\(name);", with: sign) }
    return ProcedureText.bare(text)
  }

  @Test func `Nothing of a page is lost and nothing doubled`() throws {
    let read = try ProcedureText.all(norm(page))
    // The numbers of lists are counted, not written.
    let written = ["c.Bahn", "d.Flug", "g.Rad"].reduce(read) {
      $0.replacing($1, with: $1.dropFirst(2))
    }
    #expect(written == visible(page))
  }

  @Test func `A page without headings has its numbered paragraphs for headings`() throws {
    let norm = try norm(
      "<html><body><font size=2><b>1. Zweck</b><br><br>Text eins.<br>2. Kosten<br><br>Text zwei:<br>"
        + "a) klein<br>b) gro&szlig;</body>")
    #expect(norm.provisions.map(\.label) == ["1", "2"])
    #expect(norm.provisions[1].text == "Text zwei:\n  a) klein\n  b) groß")
  }

  @Test func `Tables that only place things are no tables, and main is the page`() throws {
    let norm = try norm(
      "<html><body>Kopf<main><table><tr><td><h2>1 Zweck</h2><p>Text<td>Rand</table></main>Fuß")
    #expect(norm.provisions.map(\.text) == ["Text\nRand"])
  }

  @Test func `Declared encodings are followed`() throws {
    let text = "<html><head><meta charset=iso-8859-1></head><h1>Größe</h1><p>für"
    let old = text.unicodeScalars.map { UInt8($0.value) }
    let norm = try ProcedureText.read(old, "a.html")
    #expect(norm.title == "Größe" && norm.provisions.map(\.text) == ["für"])
    let other = try ProcedureText.refusal(
      Array("<html><meta charset=koi8-r><p>x".utf8), "a.html")
    #expect(other.contains("koi8-r"))
  }

  @Test func `Pages without text are reported`() throws {
    let refusal = try ProcedureText.refusal(
      Array("<html><body><div id=app></div><script>run()</script>".utf8), "a.html")
    #expect(refusal.contains("the page has no text"))
  }

  @Test(arguments: [
    "<b>", "<div>", "<table><tr><td>", "<ul><li>", "<p", "<!--", "<a b='", "&amp", "</p>",
  ])
  func `Tags nested without end neither crash nor hang`(piece: String) throws {
    let html = "<html><p>Anfang</p>" + String(repeating: piece, count: 30_000) + "Ende"
    #expect(try norm(html).provisions.map(\.text).joined().contains("Anfang"))
  }

  @Test func `Damaged pages do not crash`() throws {
    for bytes in ProcedureText.damaged(Array(page.utf8), count: 400) {
      _ = try ProcedureText.refusal(bytes, "a.html")
    }
  }
}
