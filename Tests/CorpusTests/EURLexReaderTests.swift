import Corpus
import Norms
import Testing

struct EURLexReaderTests {
  private func read(_ text: String) throws -> Norm {
    try EURLexReader.read(Array(text.utf8), path: "a.html")
  }

  private func published(
    terms: String, preamble: String = "", after: String = "", head: String = ""
  ) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML//EN" "x.dtd">
    <html xmlns="http://www.w3.org/1999/xhtml"><head>\(head)<title>L_1</title></head><body>
    <table><tbody><tr><td><p class="oj-hd-date">4.5.2099   </p></td><td><p class="oj-hd-lg">FR</p></td>
    </tr></tbody></table><div class="eli-container"><div class="eli-main-title" id="tit_1">
    <p class="oj-doc-ti">RÈGLEMENT (UE) 2099/7 DU PARLEMENT EUROPÉEN ET DU CONSEIL</p>
    <p class="oj-doc-ti">sur les lampes (règlement sur les lampes)</p></div>
    <div class="eli-subdivision" id="pbl_1">\(preamble)</div>
    <div class="eli-subdivision" id="enc_1">\(terms)</div>\(after)</div>
    <p class="oj-normal">ELI: http://data.europa.eu/eli/reg/2099/7/oj</p></body></html>
    """
  }

  private func consolidated(terms: String, after: String = "") -> String {
    """
    <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML//EN" "x.dtd"><html xmlns="http://www.w3.org/1999/xhtml">
    <body><p class="reference">02099R0007 — EN — 01.06.2099 — 001.001</p><p class="disclaimer">No.</p>
    <table><tr><td><p class="arrow"><a>►B</a></p></td><td><p class="title-doc-first">REGULATION</p></td>
    </tr></table><div class="eli-container"><div class="eli-main-title" id="tit_1">
    <p class="title-doc-first">REGULATION (EU) 2099/7 OF THE COUNCIL</p></div>
    <div class="eli-subdivision" id="enc_1">\(terms)</div>\(after)</div>
    <p class="footnote">(<a href="#src.E0001" id="E0001"><span class="superscript">1</span></a>) A
    note.</p></body></html>
    """
  }

  private func article(_ number: String, _ content: String) -> String {
    """
    <div class="eli-subdivision" id="art_\(number)"><p class="oj-ti-art">Article \(number)</p>
    <div class="eli-title" id="art_\(number).tit_1"><p class="oj-sti-art">Lampes</p></div>\(content)
    </div>
    """
  }

  private func point(_ mark: String, _ content: String) -> String {
    """
    <table><col width="4%"/><col width="96%"/><tbody><tr><td><p class="oj-normal">\(mark)</p></td>
    <td>\(content)</td></tr></tbody></table>
    """
  }

  @Test func `A page of the Official Journal is read with its recitals, points and notes`() throws {
    let note = ##"<a id="ntc1-L" href="#ntr1-L">(<span class="oj-super oj-note-tag">1</span>)</a>"##
    let norm = try read(
      published(
        terms: """
          <div id="cpt_I"><p class="oj-ti-section-1">CHAPITRE I</p><div class="eli-title"
          id="cpt_I.tit_1"><p class="oj-ti-section-2">Règles</p></div>
          \(article(
            "1",
            """
            <div id="001.001"><p class="oj-normal">1.   Les lampes \(note), rouges:</p>
            \(point("a)", #"<p class="oj-normal">claires:</p>"# + point("i)", "<p>bleues;</p>")))
            </div><div id="001.002"><p class="oj-normal">2.   Elles brillent.</p></div>
            """))</div>
          """,
        preamble: """
          <p class="oj-normal">LE CONSEIL,</p><div class="eli-subdivision" id="rct_1">
          \(point("(1)", "<p>Les lampes brillent.</p>"))</div><p class="oj-normal">A ADOPTÉ:</p>
          """,
        after: """
          <div class="eli-subdivision" id="fnp_1"><div class="oj-final"><p>Fait à X.</p></div></div>
          <hr class="oj-note"/><p class="oj-note"><a id="ntr1-L" href="#ntc1-L">(<span
          class="oj-super">1</span>)</a>  JO L 1.</p>
          """))
    #expect(norm.identifier == "celex:32099R0007/fr")
    #expect(norm.abbreviation == "Règlement (UE) 2099/7")
    #expect(
      norm.title == "Règlement (UE) 2099/7 du Parlement européen et du Conseil sur les lampes "
        + "(règlement sur les lampes)")
    #expect(norm.alternativeNames.first == "règlement sur les lampes")
    #expect(norm.stateDate == CalendarDate(iso: "2099-05-04"))
    #expect(norm.basis == .dated)
    #expect(norm.eli == "http://data.europa.eu/eli/reg/2099/7/oj")
    #expect(norm.provisions.map(\.key) == ["pbl", "rct_1", "art_1", "fnp"])
    #expect(norm.provisions[0].text == "LE CONSEIL,\nA ADOPTÉ:")
    #expect(norm.provisions[1].text == "Les lampes brillent.")
    let first = norm.provisions[2]
    #expect(first.label == "Article 1")
    #expect(first.heading == "Lampes")
    #expect(first.path == ["CHAPITRE I Règles"])
    #expect(first.footnotes == ["JO L 1."])
    #expect(
      first.text == """
        1. Les lampes, rouges:
          a) claires:
            i) bleues;
        2. Elles brillent.
        """)
    #expect(first.content.map(\.number) == ["1", "2"])
    #expect(norm.provisions[3].text == "Fait à X.")
  }

  @Test func `A consolidated page loses its marks and remarks only`() throws {
    let norm = try read(
      consolidated(
        terms: """
          <div class="eli-subdivision" id="art_4a"><p class="title-article-norm">Article 4a</p>
          <p class="modref"><a>▼M1</a></p><div class="eli-title"><p class="stitle-article-norm">Lamps</p>
          </div><div class="norm"><span class="no-parag">1.  </span><div class="norm inline-element">
          <p class="norm inline-element">Red (<a href="#E0001" id="src.E0001"><span
          class="superscript">1</span></a>) lamps <span class="boldface"><a><span
          class="boldface">►C1</span></a></span> of 10<span class="superscript">25</span> W <span
          class="boldface"> ◄ </span>:</p><div class="grid-container grid-list"><div
          class="list grid-list-column-1"><span>(a) </span></div><div class="grid-list-column-2">
          <p class="norm">old;</p></div></div></div></div><p class="norm">They shine.</p>
          <p class="modref"><a>▼M1</a> —————</p></div>
          """,
        after: """
          <div id="anx_II"><hr class="separator-annex"/><p class="title-annex-1">ANNEX II</p>
          <p class="title-annex-2">Lists</p><div class="centered"><table border="1"><tbody><tr><td>
          <p class="tbl-norm">a</p></td><td><p class="tbl-norm">b</p></td></tr><tr><td></td><td>
          <p>c</p></td></tr></tbody></table></div></div>
          """))
    #expect(norm.identifier == "celex:32099R0007/en")
    #expect(norm.stateDate == CalendarDate(iso: "2099-06-01"))
    #expect(norm.basis == .official)
    #expect(norm.omittedKinds == [.recital, .formula])
    #expect(norm.provisions.map(\.key) == ["art_4a", "anx_II"])
    #expect(
      norm.provisions[0].text == "1. Red lamps of 10²⁵ W:\n  (a) old;\nThey shine.")
    #expect(norm.provisions[0].footnotes == ["A note."])
    #expect(norm.provisions[1].heading == "Lists")
    #expect(norm.provisions[1].text == "a | b\nc")
  }

  @Test func `Paragraphs quoted from another act are not the article's own`() throws {
    let quoted = [
      article(
        "9",
        """
        <p class="oj-normal">This is added:</p><div><div id="008.005"><p class="oj-normal">‘5.   Wax
        burns.</p></div><div id="008.006"><p class="oj-normal">6.   It melts.’</p></div></div>
        """),
      """
      <div class="eli-subdivision" id="art_9"><p class="title-article-norm">Article 9</p>
      <p class="norm">This is added:</p><div class="norm"><span class="no-parag">‘5. </span><div
      class="norm inline-element">Wax burns.</div></div><div class="norm"><span
      class="no-parag">6. </span><div class="norm inline-element">It melts.’</div></div></div>
      """,
    ]
    for (position, text) in quoted.enumerated() {
      let norm = try read(position == 0 ? published(terms: text) : consolidated(terms: text))
      #expect(norm.provisions.map(\.key) == ["art_9"])
      #expect(norm.provisions[0].text == "This is added:\n‘5. Wax burns.\n6. It melts.’")
      #expect(norm.provisions[0].content.allSatisfy { $0.number == nil && $0.kind != .paragraph })
    }
  }

  @Test func `A paragraph quoted within a point is none of the article`() throws {
    let norm = try read(
      consolidated(
        terms: """
          <div class="eli-subdivision" id="art_9"><p class="title-article-norm">Article 9</p>
          <div class="grid-container grid-list"><div class="list grid-list-column-1"><span>(1) </span></div>
          <div class="grid-list-column-2"><p class="norm">in Article 3, this is added:</p><div
          class="norm"><span class="no-parag">‘5. </span><div class="norm inline-element">Wax
          burns.</div></div></div></div></div>
          """, after: ""))
    let point = try #require(norm.provisions[0].content.first)
    #expect(point.kind == .point && point.number == "1")
    #expect(point.children.map(\.kind) == [.point])
    #expect(point.children.map(\.number) == [nil])
    #expect(norm.provisions[0].text == "(1) in Article 3, this is added:\n  ‘5. Wax burns.")
  }

  @Test func `A page saved by a browser is read`() throws {
    let head = """
      <meta name='viewport' content='a > b'><link rel="x" href="y"><style>p > a { }</style>
      <script>if (a < b && c) { document.write("<p>") }</script>
      """
    let norm = try read(
      published(
        terms: article("1", #"<p class="oj-normal">Les&nbsp;lampes<br>brillent.</p>"#), head: head))
    #expect(norm.provisions.map(\.text) == ["Les lampes brillent."])
  }

  @Test(arguments: [
    "<html/>", "<html><body><p>Lamps</p></body></html>", "<html><body>",
    #"<html><body><div class="eli-container"/></body></html>"#,
    "<!DOCTYPE html [<!ENTITY a \"b\">]><html>&a;</html>", "<html><script>", "<html a='",
    "<html><p>&eacute;</p></html>",
  ])
  func `Other pages are errors that name the file`(text: String) {
    let error = #expect(throws: CorpusError.self) { try read(text) }
    #expect(error.map { "\($0)".contains("'a.html'") } == true)
  }

  @Test func `A page cut anywhere is an error or a norm, never a crash`() throws {
    let bytes = Array(
      published(terms: article("1", "<p>Les lampes</p>"), head: "<script>a</script><meta>").utf8)
    for length in 0..<bytes.count {
      _ = try? EURLexReader.read(Array(bytes[..<length]), path: "a.html")
    }
  }
}
