import Corpus
import Norms
import Testing

struct AkomaNtosoTests {
  private func norm(_ body: String, language: String = "fra") throws -> Norm {
    let text = """
      <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0" xmlns:x="urn:x"><act>
      <meta><identification><FRBRWork><FRBRthis value="/akn/xx/act/2024/1/!main"/>
      <FRBRalias name="abbreviation" value="RMA"/><FRBRalias name="shortTitle" value="Marchés"/>
      <FRBRcountry value="xx"/></FRBRWork><FRBRExpression>
      <FRBRdate date="2025-01-01" name="consolidation"/><FRBRlanguage language="\(language)"/>
      </FRBRExpression></identification></meta>
      <preface><p><docTitle>Règlement des
      marchés</docTitle></p></preface>\(body)</act></akomaNtoso>
      """
    return try AkomaNtosoReader.read(XMLReader.read(Array(text.utf8), path: "a.xml"), path: "a.xml")
  }

  @Test func `The metadata name the act`() throws {
    let norm = try norm("<body/>")
    #expect(norm.identifier == "akn:/akn/xx/act/2024/1/fra")
    #expect(norm.work == "/akn/xx/act/2024/1")
    #expect(norm.abbreviation == "RMA")
    #expect(norm.alternativeNames == ["Marchés"])
    #expect(norm.title == "Règlement des marchés")
    #expect(norm.language == .french)
    #expect(norm.jurisdiction.rawValue == "xx")
    #expect(norm.stateDate == CalendarDate(iso: "2025-01-01"))
    #expect(norm.basis == .official)
  }

  @Test func `Paragraphs, points and what follows them keep their order`() throws {
    let norm = try norm(
      """
      <body><chapter eId="c"><num>Chapitre 1</num><heading>Objet</heading><article eId="art_1">
      <num>Article 1er</num><heading>But</heading><paragraph><num>(1)</num><list><intro><p>Ceci :</p>
      </intro><point><num>1°</num><list><intro><p>un :</p></intro><point><num>a)</num><content><p>aa
      ;</p></content></point></list></point><point><num>2°</num><content><p>deux</p></content></point>
      <wrapUp><p>vaut.</p></wrapUp></list></paragraph><paragraph><num>(2)</num><content><p>Voir
      l’<ref href="#x">article 5</ref><authorialNote marker="1"><p>Note.</p></authorialNote>.</p>
      </content></paragraph></article></chapter></body>
      """)
    let article = try #require(norm.provisions.first)
    #expect(article.key == "art_1")
    #expect(article.label == "Article 1er")
    #expect(article.heading == "But")
    #expect(article.path == ["Chapitre 1 Objet"])
    #expect(article.footnotes == ["1 Note."])
    #expect(
      article.text == """
        (1) Ceci :
          1° un :
            a) aa ;
          2° deux
        vaut.
        (2) Voir l’article 5.
        """)
    #expect(article.content.map(\.number) == ["1", "2"])
    #expect(
      CitationFormatter.string(for: article, in: norm, paragraph: "2")
        == "Article 1, paragraphe 2, RMA")
  }

  @Test(arguments: [
    #"<article eId="a" status="removed"><num>Article 1</num></article>"#,
    #"<article eId="a"><num>Article 1</num><content><p>(abrogé)</p></content></article>"#,
    #"<article eId="a"><num>Article 1</num><content><p>(repealed)</p></content></article>"#,
  ])
  func `Removed articles are repealed`(article: String) throws {
    #expect(try norm("<body>\(article)</body>").provisions.map(\.isRepealed) == [true])
  }

  @Test func `Elements of other namespaces are no text`() throws {
    let norm = try norm(
      """
      <body><article eId="a"><x:meta>urn</x:meta><num>Art. 1 .</num><alinea><content><p>Texte.</p>
      </content></alinea></article></body>
      """)
    #expect(norm.provisions[0].label == "Art. 1")
    #expect(norm.provisions[0].text == "Texte.")
  }

  @Test func `A document without FRBRWork is refused`() throws {
    let text = "<akomaNtoso><act><meta/></act></akomaNtoso>"
    #expect(throws: CorpusError.self) {
      try AkomaNtosoReader.read(XMLReader.read(Array(text.utf8), path: "a.xml"), path: "a.xml")
    }
  }

  @Test func `Where there are no articles, sections are the provisions`() throws {
    let norm = try norm(
      """
      <body><hcontainer name="wrapper"><chapter eId="chp_1"><num>1 luku</num><heading>Lamput</heading>
      <section eId="chp_1__sec_2"><num>2 §</num><heading>Ala</heading>
      <subsection eId="chp_1__sec_2__subsec_1"><content><p>Lamput.</p></content></subsection>
      <subsection eId="chp_1__sec_2__subsec_2"><intro><p>Ei:</p></intro><paragraph><num>1)</num>
      <content><p>vanhat</p></content></paragraph></subsection></section></chapter></hcontainer>
      <hcontainer name="conclusions"><content><p>HE 1</p></content></hcontainer></body>
      """, language: "fin")
    #expect(norm.language.rawValue == "fi")
    #expect(norm.provisions.map(\.key) == ["chp_1__sec_2", "body"])
    let section = norm.provisions[0]
    #expect(section.path == ["1 luku Lamput"])
    #expect(section.text == "Lamput.\nEi:\n  1) vanhat")
    #expect(section.content.map(\.number) == ["1", "2"])
    #expect(section.content.map(\.kind) == [.paragraph, .paragraph])
    #expect(section.citation(in: norm)?.number == "2")
  }

  @Test(arguments: [
    (#"<ul symbol="dash"><li>un</li><li>deux</li></ul>"#, "– un\n– deux"),
    (#"<ol symbol="a)" start="2"><li>un</li><li>deux</li></ol>"#, "b) un\nc) deux"),
    (
      #"<ol symbol="custom"><li symbol="1bis.">un</li><li>deux</li><li symbol="2.">trois</li></ol>"#,
      "1bis. un\ndeux\n2. trois"
    ),
  ])
  func `Lists have the marks of the style sheet`(list: String, text: String) throws {
    let norm = try norm(
      "<body><article eId=\"a\"><num>Art. 1</num><content>\(list)</content></article></body>")
    #expect(norm.provisions[0].text == text)
  }

  @Test func `A title of all annexes is not the label of the first`() throws {
    let norm = try norm(
      """
      <body/><attachments><attachment eId="x1"><doc><preface><p>Annexes aux livres I et II,</p>
      <p>visées à l’article 9</p><p>ANNEXE I</p><p>LAMPES</p></preface><mainBody><p>Cire.</p></mainBody>
      </doc></attachment><attachment eId="x2"><doc><preface><p>ANNEXE II</p></preface><mainBody>
      <p>Huile.</p></mainBody></doc></attachment></attachments>
      """)
    #expect(norm.provisions.map(\.label) == ["ANNEXE I", "ANNEXE II"])
    #expect(norm.provisions.map(\.heading) == ["LAMPES", nil])
    #expect(norm.provisions[0].path == ["Annexes aux livres I et II, visées à l’article 9"])
    #expect(norm.provisions[0].citation(in: norm)?.number == "I")
  }

  @Test func `Text quoted from another act has no paragraphs of its own`() throws {
    let norm = try norm(
      """
      <body><article eId="art_1"><num>Article 1</num><content><p><mod>On ajoute <quotedText
      startQuote="«" endQuote="»">lampes</quotedText> et <quotedStructure startQuote="«"
      endQuote="»"><paragraph><num>(5)</num><content><p>La cire.</p></content></paragraph>
      <paragraph><num>(6)</num><content><p>Le feu.</p></content></paragraph></quotedStructure>
      </mod></p></content></article></body>
      """)
    #expect(norm.provisions.map(\.key) == ["art_1"])
    #expect(
      norm.provisions[0].text == "On ajoute «lampes» et\n«(5) La cire.\n(6) Le feu.»")
    #expect(norm.provisions[0].content.allSatisfy { $0.kind != .paragraph && $0.number == nil })
  }
}

struct LegalDocMLTests {
  private func document(_ kind: String, root: String = "act", _ body: String) -> String {
    """
    <akn:akomaNtoso xmlns:akn="http://Inhaltsdaten.LegalDocML.de/1.8.2/">
    <akn:\(root) name="/akn/ontology/de/concept/documenttype/bund/\(kind)">
    <akn:meta><akn:identification><akn:FRBRWork>
    <akn:FRBRthis value="eli/bund/bgbl-1/2099/7/\(kind)-1"/><akn:FRBRuri value="eli/bund/bgbl-1/2099/7"/>
    <akn:FRBRcountry value="de"/></akn:FRBRWork><akn:FRBRExpression>
    <akn:FRBRuri value="eli/bund/bgbl-1/2099/7/2099-06-01/1/deu"/>
    <akn:FRBRdate date="2099-01-01" name="verkuendung"/><akn:FRBRlanguage language="deu"/>
    </akn:FRBRExpression></akn:identification></akn:meta>\(body)</akn:\(root)></akn:akomaNtoso>
    """
  }

  private let act = """
    <akn:preface><akn:longTitle><akn:p><akn:docTitle>Gesetz über<akn:br/>Lampen</akn:docTitle>
    <akn:shortTitle>(Lampengesetz - <akn:inline refersTo="amtliche-abkuerzung">LampG</akn:inline>)
    </akn:shortTitle></akn:p></akn:longTitle></akn:preface><akn:body><akn:article eId="art-z1">
    <akn:num> § 1</akn:num><akn:paragraph><akn:num> (1) </akn:num><akn:content><akn:p>Hell.</akn:p>
    </akn:content></akn:paragraph></akn:article></akn:body>
    """

  @Test func `Names, point in time and annexes of an act in several files`() throws {
    let folder = try Folder()
    let path = try folder.write(
      "regelungstext-verkuendung-1.xml", Array(document("regelungstext-verkuendung", act).utf8))
    let parts = ["regelungstext-verkuendung", "anlage-regelungstext"].map { kind in
      """
      <akn:component><akn:documentRef href="\(kind)-1.xml"
      showAs="/akn/ontology/de/concept/documenttype/bund/\(kind)"/></akn:component>
      """
    }
    let list = try folder.write(
      "rechtsetzungsdokument-1.xml",
      Array(
        document(
          "rechtsetzungsdokument", root: "documentCollection",
          "<akn:collectionBody>\(parts.joined())</akn:collectionBody>"
        ).utf8))
    // The annex is listed, but not there.
    #expect(throws: CorpusError.self) { try DocumentReader.read(path: path) }
    let annex = try folder.write(
      "anlage-regelungstext-1.xml",
      Array(
        document(
          "anlage-regelungstext", root: "doc",
          """
          <akn:preface><akn:block><akn:docTitle>Liste</akn:docTitle></akn:block></akn:preface>
          <akn:mainBody><akn:p>Wachs.</akn:p></akn:mainBody>
          """
        ).utf8))
    let norm = try DocumentReader.read(path: path)
    #expect(norm.abbreviation == "LampG")
    #expect(norm.alternativeNames == ["Lampengesetz"])
    #expect(norm.title == "Gesetz über Lampen")
    #expect(norm.eli == "eli/bund/bgbl-1/2099/7")
    #expect(norm.stateDate == CalendarDate(iso: "2099-06-01"))
    #expect(norm.provisions.map(\.label) == ["§ 1", "Anlage 1"])
    #expect(norm.provisions.map(\.text) == ["(1) Hell.", "Wachs."])
    #expect(norm.provisions[1].heading == "Liste")

    let walk = try CorpusWalker.walk([folder.path])
    #expect(walk.candidates == [path])
    #expect(Set(walk.skipped.map(\.path)) == [annex, list])
    #expect(throws: CorpusError.self) { try DocumentReader.read(path: annex) }
    #expect(throws: CorpusError.self) { try DocumentReader.read(path: list) }
  }
}
