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
}

@Suite(.enabled(if: !OfficialFiles.luxembourgActs.isEmpty, "the official files are not here"))
struct LuxembourgTests {
  @Test(arguments: OfficialFiles.luxembourgActs)
  func `The articles of the Luxembourg act are read whole`(path: String) throws {
    let root = try XMLReader.read(path: path)
    let norm = try AkomaNtosoReader.read(root, path: path)
    let folder = path.split(separator: "/").dropLast().last.map(String.init)
    #expect(norm.stateDate.description == folder)
    #expect(norm.language == .french)
    #expect(norm.jurisdiction.rawValue == "lu")
    let articles = AKNText.all("article", in: root)
    let provisions = norm.provisions.filter { $0.kind == .article }
    try #require(articles.count == provisions.count)
    for (article, provision) in zip(articles, provisions) {
      let text = AKNText.bare(AKNText.text(of: article, namespace: root.namespace))
      // The marks of its lists come from the style sheet, not from the text.
      let read = AKNText.bare(provision.content.map { AKNText.withoutPoints($0) }.joined())
      #expect(read == text, "\(provision.label)")
    }
  }
}
