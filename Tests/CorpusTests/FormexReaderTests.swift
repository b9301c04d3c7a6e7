import Corpus
import Norms
import Testing

/// An invented act in Formex.
enum FormexSample {
  static let schema = #"xmlns:x="http://formex.publications.europa.eu/schema/formex-06""#

  static func instance(_ publication: String = "L_209900007EN.doc.fmx.xml") -> String {
    """
    <BIB.INSTANCE><DOCUMENT.REF FILE="\(publication)"><COLL>L</COLL></DOCUMENT.REF>
    <DATE ISO="20990102">20990102</DATE><LG.DOC>EN</LG.DOC></BIB.INSTANCE>
    """
  }

  static let title = """
    <TITLE><TI><P><HT TYPE="UC">Regulation</HT> (EU) 2099/7 of the Assembly</P>
    <P>of <DATE ISO="20990102">2 January 2099</DATE></P><P>on lamps (Lamp Act)</P>
    <P>(Text with EEA relevance)</P></TI></TITLE>
    """

  static func act(
    terms: String, preamble: String = "", head: String = instance() + title
  ) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <ACT \(schema)>\(head)<PREAMBLE>\(preamble)</PREAMBLE>
    <ENACTING.TERMS>\(terms)</ENACTING.TERMS></ACT>
    """
  }

  static func consolidation(terms: String, start: String = "20990601", rest: String = "") -> String
  {
    """
    <CONS.ACT \(schema)><INFO.CONSLEG CONSLEG.REF="2099R0007" START.DATE="\(start)"/><CONS.DOC>
    <BIB.INSTANCE><LG.DOC>EN</LG.DOC></BIB.INSTANCE><FAM.COMP><BIB.DATA>
    <NO.CELEX>32099R0007</NO.CELEX></BIB.DATA></FAM.COMP>\(title)
    <PREAMBLE><PREAMBLE.INIT/></PREAMBLE><ENACTING.TERMS>\(terms)</ENACTING.TERMS>
    <FINAL><P>This Regulation shall be binding.</P></FINAL>\(rest)</CONS.DOC></CONS.ACT>
    """
  }

  static func annex(_ title: String, _ contents: String, publication: String) -> String {
    """
    <ANNEX \(schema)>\(instance(publication))<TITLE><TI><P>\(title)</P></TI>
    <STI><P>List of lamps</P></STI></TITLE><CONTENTS>\(contents)</CONTENTS></ANNEX>
    """
  }

  static func article(_ number: String, _ content: String) -> String {
    """
    <ARTICLE IDENTIFIER="\(number)"><TI.ART>Article \(number.drop { $0 == "0" })</TI.ART>
    <STI.ART>Lamps</STI.ART>\(content)</ARTICLE>
    """
  }
}

struct FormexReaderTests {
  private func read(_ text: String, options: ReadingOptions = ReadingOptions()) throws -> Norm {
    try FormexReader.read(Array(text.utf8), path: "a.xml", options: options)
  }

  private func text(ofArticle content: String) throws -> String {
    try #require(
      read(FormexSample.act(terms: FormexSample.article("001", content))).provisions.first
    ).text
  }

  @Test func `The head names the act, its number and its day`() throws {
    let norm = try read(FormexSample.act(terms: FormexSample.article("005", "<ALINEA>X</ALINEA>")))
    #expect(norm.identifier == "celex:32099R0007/en")
    #expect(norm.work == "32099R0007")
    #expect(norm.abbreviation == "Regulation (EU) 2099/7")
    #expect(norm.alternativeNames == ["Lamp Act", "Regulation 2099/7"])
    #expect(
      norm.title.hasPrefix("Regulation (EU) 2099/7 of the Assembly of 2 January 2099 on lamps"))
    #expect(norm.jurisdiction == .europeanUnion)
    #expect(norm.language == .english)
    #expect(norm.eli == "http://data.europa.eu/eli/reg/2099/7/oj")
    #expect(norm.stateDate == CalendarDate(iso: "2099-01-02"))
    #expect(norm.basis == .dated)
    #expect(norm.omittedKinds.isEmpty)
    #expect(norm.provisions[0].key == "art_5")
    #expect(norm.provisions[0].url?.hasSuffix("/EN/TXT/?uri=CELEX:32099R0007#art_5") == true)
  }

  @Test func `Recitals, articles and their headings are told apart`() throws {
    let norm = try read(
      FormexSample.act(
        terms: """
          <DIVISION><TITLE><TI><P>CHAPTER I</P></TI><STI><P>Rules</P></STI></TITLE>
          <DIVISION><TITLE><TI><P>Section 1</P></TI></TITLE>
          \(FormexSample.article("004A", "<PARAG><NO.PARAG>1.</NO.PARAG><ALINEA>One.</ALINEA></PARAG>"))
          </DIVISION></DIVISION>
          """,
        preamble: """
          <PREAMBLE.INIT>THE ASSEMBLY,</PREAMBLE.INIT><GR.VISA><VISA>Having regard to lamps
          <NOTE><P>OJ X 1.</P></NOTE>,</VISA></GR.VISA><GR.CONSID><GR.CONSID.INIT>Whereas:
          </GR.CONSID.INIT><CONSID><NP><NO.P>(1)</NO.P><TXT>Lamps shine.</TXT></NP></CONSID>
          </GR.CONSID><PREAMBLE.FINAL>HAS ADOPTED THIS:</PREAMBLE.FINAL>
          """))
    #expect(norm.provisions.map(\.kind) == [.formula, .recital, .article])
    #expect(norm.provisions.map(\.key) == ["pbl", "rct_1", "art_4a"])
    #expect(norm.provisions.map(\.label) == ["Preamble", "Recital 1", "Article 4A"])
    #expect(
      norm.provisions[0].text
        == "THE ASSEMBLY,\nHaving regard to lamps ,\nWhereas:\nHAS ADOPTED THIS:")
    #expect(norm.provisions[0].footnotes == ["OJ X 1."])
    #expect(norm.provisions[1].text == "Lamps shine.")
    #expect(norm.provisions[2].path == ["CHAPTER I Rules", "Section 1"])
    #expect(norm.provisions[2].heading == "Lamps")
    #expect(norm.headingCount == 2)
  }

  @Test func `Paragraphs, nested points and what follows them keep their order`() throws {
    let text = try text(
      ofArticle: """
        <PARAG IDENTIFIER="001.001"><NO.PARAG>1.</NO.PARAG><ALINEA><P>These:</P><LIST TYPE="alpha">
        <ITEM><NP><NO.P>(a)</NO.P><TXT>red:</TXT><P><LIST TYPE="roman"><ITEM><NP><NO.P>(i)</NO.P>
        <TXT>dark;</TXT></NP></ITEM></LIST></P><P>or</P></NP></ITEM><ITEM><NP><NO.P>(b)</NO.P>
        <TXT>green.</TXT></NP></ITEM></LIST></ALINEA><ALINEA>They shine.</ALINEA></PARAG>
        <PARAG IDENTIFIER="001.002"><NO.PARAG>2.</NO.PARAG><ALINEA><P>Also:</P><LIST TYPE="DASH">
        <ITEM><P>blue<HT TYPE="SUP">2</HT>,</P></ITEM></LIST></ALINEA></PARAG>
        """)
    #expect(
      text == """
        1. These:
          (a) red:
            (i) dark;
          or
          (b) green.
        They shine.
        2. Also:
          — blue²,
        """)
  }

  @Test func `Text quoted from another act has no paragraphs of its own`() throws {
    let norm = try read(
      FormexSample.act(
        terms: FormexSample.article(
          "002",
          """
          <ALINEA><P>In the Candle Act this is added:</P><QUOT.S LEVEL="1"><ARTICLE IDENTIFIER="009">
          <TI.ART><QUOT.START CODE="2018"/>Article 9</TI.ART><STI.ART>Wicks</STI.ART>
          <PARAG IDENTIFIER="009.001"><NO.PARAG>1.</NO.PARAG><ALINEA>Wicks burn.</ALINEA></PARAG>
          </ARTICLE><PARAG><NO.PARAG>5.</NO.PARAG><ALINEA>So does wax<QUOT.END CODE="2019"/>.</ALINEA>
          </PARAG></QUOT.S></ALINEA>
          """)))
    #expect(norm.provisions.map(\.key) == ["art_2"])
    #expect(
      norm.provisions[0].text == """
        In the Candle Act this is added:
        ‘Article 9 Wicks
          1. Wicks burn.
        5. So does wax’.
        """)
    let numbers = norm.provisions[0].content.flatMap { [$0.number] + $0.children.map(\.number) }
    #expect(numbers.allSatisfy { $0 == nil })
    #expect(!norm.provisions[0].content.contains { $0.kind == .paragraph })
  }

  @Test func `Quotation marks are characters, without blanks inside`() throws {
    let text = try text(
      ofArticle: """
        <ALINEA>A <QUOT.START CODE="201E"/>
          lamp
        <QUOT.END CODE="201C"/> of <FT TYPE="NUMBER">5538000</FT> EUR, x<QUOT.START CODE="zz"/></ALINEA>
        """)
    #expect(text == "A „lamp“ of 5 538 000 EUR, x\"")
  }

  @Test func `Tables have one row a line`() throws {
    let text = try text(
      ofArticle: """
        <ALINEA><P>See:</P><TBL COLS="2"><TITLE><TI><P>Lamps</P></TI></TITLE><CORPUS>
        <ROW TYPE="HEADER"><CELL>Kind</CELL><CELL>Watt</CELL></ROW><ROW><CELL><IE/></CELL>
        <CELL><P>60</P><LIST TYPE="DASH"><ITEM><P>old</P></ITEM></LIST></CELL></ROW>
        <ROW><CELL>LED</CELL><CELL>5<NOTE><P>About.</P></NOTE></CELL></ROW></CORPUS></TBL></ALINEA>
        """)
    #expect(text == "See:\nLamps\nKind | Watt\n60 — old\nLED | 5")
  }

  @Test func `Definitions, formulas and images are readable`() throws {
    let text = try text(
      ofArticle: """
        <ALINEA><P><DLIST SEPARATOR=":"><DLIST.ITEM><PREFIX>a)</PREFIX><TERM>lamp</TERM><DEFINITION>a
        light</DEFINITION></DLIST.ITEM></DLIST></P><P>With <FORMULA TYPE="INLINE"><EXPR TYPE="NONE">x<OP.MATH
        TYPE="PLUS"/>1</EXPR><OP.CMP TYPE="GE"/><EXPR TYPE="NONE">2</EXPR></FORMULA>.</P>
        <P><INCL.ELEMENT FILEREF="L_1.tif" TYPE="TIFF"/></P></ALINEA>
        """)
    #expect(text == "a) lamp: a light\nWith x + 1 ≥ 2.\n[Image: L_1.tif]")
  }

  @Test func `A consolidated act states from when it applies, and has no recitals`() throws {
    let norm = try read(
      FormexSample.consolidation(
        terms: FormexSample.article("001", "<ALINEA>X.</ALINEA>"),
        rest: """
          <CONS.ANNEX><TITLE><TI><P>ANNEX I</P></TI></TITLE><CONTENTS><GR.SEQ LEVEL="1"><TITLE>
          <TI><NP><NO.P>1.</NO.P><TXT>Old</TXT></NP></TI></TITLE><P>Wax.</P></GR.SEQ></CONTENTS>
          </CONS.ANNEX>
          """))
    #expect(norm.stateDate == CalendarDate(iso: "2099-06-01"))
    #expect(norm.basis == .official)
    #expect(norm.omittedKinds == [.recital, .formula])
    #expect(norm.provisions.map(\.key) == ["art_1", "fnp", "anx_I"])
    #expect(norm.provisions[2].text == "1. Old\nWax.")
    #expect(norm.url?.hasSuffix("CELEX:02099R0007-20990601") == true)
  }

  @Test func `What an amendment deleted is not text`() throws {
    func instruction(_ id: Int, _ action: String) -> String {
      #"<?CLG.MDFO ID="O\#(id)" IDREF="C\#(id)" ACTION="\#(action)" LEVEL="STRUCTURE"?>"#
    }
    let terms =
      FormexSample.article(
        "001",
        """
        <PARAG><NO.PARAG>1.</NO.PARAG><ALINEA>\(instruction(1, "REPLACED"))New<?CLG.MDFC ID="C1" IDREF="O1"?>
        text\(instruction(2, "DELETED")), old text<?CLG.MDFC ID="C2" IDREF="O2"?>.</ALINEA></PARAG>
        \(instruction(3, "DELETED"))<PARAG><NO.PARAG>2.</NO.PARAG><ALINEA>Gone.</ALINEA></PARAG>
        <?CLG.MDFC ID="C3" IDREF="O3"?>
        """) + FormexSample.article("002", "")
    let norm = try read(FormexSample.consolidation(terms: terms))
    #expect(norm.provisions[0].text == "1. New text.")
    #expect(norm.provisions.map(\.isRepealed) == [false, true, false])
    let endless = terms.replacing(#"<?CLG.MDFC ID="C3" IDREF="O3"?>"#, with: "")
    #expect(throws: CorpusError.self) { try read(FormexSample.consolidation(terms: endless)) }
  }

  @Test(arguments: [
    "<ACT/>", "<CONS.ACT/>", "<CONS.ACT><CONS.DOC/></CONS.ACT>", "<ACT><ENACTING.TERMS/></ACT>",
    "<ANNEX/>", "<DOC/>", "<CORR/>", "<GENERAL/>",
    FormexSample.act(terms: "", head: FormexSample.title),
    FormexSample.act(terms: "", head: FormexSample.instance()),
    String(FormexSample.act(terms: "").dropLast(20)),
    "<!DOCTYPE ACT [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><ACT>&a;</ACT>",
    FormexSample.act(
      terms: String(repeating: "<DIVISION>", count: 300)
        + String(repeating: "</DIVISION>", count: 300)),
  ])
  func `What is no act, or cut short, or hostile, is an error that names the file`(
    text: String
  ) throws {
    let error = #expect(throws: CorpusError.self) { try read(text) }
    #expect(error.map { "\($0)".contains("'a.xml'") } == true)
  }

  @Test func `The CELEX number can be given where the title does not tell it`() throws {
    let text = FormexSample.act(
      terms: "", head: FormexSample.instance() + "<TITLE><TI><P>Lamps</P></TI></TITLE>")
    let norm = try read(text, options: ReadingOptions(work: "32099D0012"))
    #expect(norm.identifier == "celex:32099D0012/en")
    #expect(norm.abbreviation == "32099D0012")
  }
}

struct EUTitleTests {
  @Test(arguments: [
    ("Directive 2014/24/EU of the X", "Directive 2014/24/EU", "32014L0024", true),
    ("RICHTLINIE 2014/24/EU DES X", "Richtlinie 2014/24/EU", "32014L0024", true),
    ("VERORDNUNG (EG) Nr. 765/2008 DES X", "Verordnung (EG) Nr. 765/2008", "32008R0765", true),
    ("Regulation (EC) No 2006/2004 of the X", "Regulation (EC) No 2006/2004", "32004R2006", true),
    ("Directive 95/46/EC of the X", "Directive 95/46/EC", "31995L0046", true),
    ("Decision (EU) 2019/2020 of the X", "Decision (EU) 2019/2020", "32019D2020", true),
    (
      "DURCHFÜHRUNGSVERORDNUNG (EU) 2019/7 DER KOMMISSION",
      "Durchführungsverordnung (EU) 2019/7", "32019R0007", false
    ),
    (
      "Commission Implementing Regulation (EU) 2019/7 of X",
      "Commission Implementing Regulation (EU) 2019/7", "32019R0007", false
    ),
    ("Euroopa X määrus (EL) 2099/9", "Euroopa X määrus (EL) 2099/9", "32099R0009", false),
  ])
  func `A title tells the act's number`(
    title: String, designation: String, celex: String, hasELI: Bool
  ) throws {
    let head = FormexSample.instance() + "<TITLE><TI><P>\(title)</P></TI></TITLE>"
    let text = FormexSample.act(terms: "", head: head)
    let norm = try FormexReader.read(Array(text.utf8), path: "a.xml")
    #expect(norm.work == celex)
    #expect(norm.abbreviation == designation)
    #expect((norm.eli != nil) == hasELI)
  }

  @Test(arguments: [
    ("on lamps (Lamp Act)", "Lamp Act"), ("on lamps (recast)", nil),
    ("on lamps (Lamp (and Candle) Act)", "Lamp (and Candle) Act"),
    ("on lamps (notified under document C(2099) 7)", nil), ("(Lamps)", nil), ("on lamps)", nil),
  ])
  func `The name in brackets at the end is the short title`(line: String, name: String?) throws {
    let head =
      FormexSample.instance()
      + "<TITLE><TI><P>Regulation (EU) 2099/7</P><P>\(line)</P></TI></TITLE>"
    let text = FormexSample.act(terms: "", head: head)
    let norm = try FormexReader.read(Array(text.utf8), path: "a.xml")
    #expect(norm.alternativeNames.first { !$0.hasPrefix("Regulation") } == name)
  }
}
