import Corpus
import Norms
import Testing

struct GIIReaderTests {
  private func norm(_ body: String, path: String = "xy/vgv.xml") throws -> Norm {
    let text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE dokumente SYSTEM "http://www.gesetze-im-internet.de/dtd/1.01/gii-norm.dtd">
      <dokumente builddate="20250402120000" doknr="BJNR062410016">
      <norm builddate="20250402120000" doknr="BJNR062410016"><metadaten><jurabk>VgV 2016</jurabk>
      <amtabk>VgV</amtabk><kurzue>Vergabeverordnung</kurzue><langue>Verordnung über die
      Vergabe</langue></metadaten><textdaten/></norm>\(body)</dokumente>
      """
    return try GIIReader.read(XMLReader.read(Array(text.utf8), path: path), path: path)
  }

  private func provision(_ label: String, _ content: String, serial: String = "0001") -> String {
    """
    <norm doknr="BJNR062410016BJNE\(serial)00000"><metadaten><enbez>\(label)</enbez></metadaten>\
    <textdaten><text format="XML"><Content>\(content)</Content></text></textdaten></norm>
    """
  }

  private func heading(_ number: String, _ title: String) -> String {
    """
    <norm doknr="BJNR062410016BJNG000100000"><metadaten><gliederungseinheit>\
    <gliederungskennzahl>\(number)</gliederungskennzahl><gliederungsbez>\(title)</gliederungsbez>\
    <gliederungstitel>T</gliederungstitel></gliederungseinheit></metadaten></norm>
    """
  }

  @Test func `The head names the act`() throws {
    let norm = try norm(provision("§ 1", "<P>Text</P>"))
    #expect(norm.identifier == "gii:BJNR062410016")
    #expect(norm.abbreviation == "VgV")
    #expect(norm.alternativeNames == ["VgV 2016", "Vergabeverordnung"])
    #expect(norm.title == "Verordnung über die Vergabe")
    #expect(norm.stateDate == CalendarDate(iso: "2025-04-02"))
    #expect(norm.provisions[0].url == "https://www.gesetze-im-internet.de/vgv/__1.html")
  }

  @Test func `A date as file name is the state, its folder the address`() throws {
    let norm = try norm(provision("Anlage 2", "<P>T</P>"), path: "x/ozg/2024-07-24.xml")
    #expect(norm.stateDate == CalendarDate(iso: "2024-07-24"))
    #expect(norm.provisions[0].url == "https://www.gesetze-im-internet.de/ozg/anlage_2.html")
  }

  @Test func `Paragraphs, lists and the text after them keep their order`() throws {
    let norm = try norm(
      provision(
        "§ 1",
        """
        <P>(1) Wer <DL><DT>1.</DT><DD><LA>eins<DL><DT>a)</DT><DD><LA>aa</LA></DD></DL>zu eins</LA>\
        </DD><DT>2.</DT><DD><LA>zwei</LA></DD></DL>handelt.</P><P>Weiter.</P><P>(1a) CO<SUB>2</SUB>\
         je m<SUP>2</SUP><FnR ID="f"/>.<BR/>Ende</P>
        """))
    #expect(
      norm.provisions[0].text == """
        (1) Wer
          1. eins
            a) aa
          zu eins
          2. zwei
        handelt.
        Weiter.
        (1a) CO2 je m².
        Ende
        """)
    #expect(norm.provisions[0].content.map(\.number) == ["1", "1a"])
    #expect(norm.provisions[0].content[0].children[0].number == "1")
  }

  @Test func `Tables have one row a line`() throws {
    let norm = try norm(
      provision(
        "Anlage",
        """
        <table><tgroup><thead><row><entry>Kopf</entry><entry>Wert</entry></row></thead><tbody>\
        <row><entry/><entry>x<BR/>y</entry><entry>z</entry></row><row><entry/></row></tbody>\
        </tgroup></table>
        """))
    let block = norm.provisions[0].content[0]
    #expect(block.kind == .table)
    #expect(block.text == "Kopf | Wert\n| x y | z")
  }

  @Test func `The path follows the number of the heading`() throws {
    let norm = try norm(
      heading("010", "Teil 1") + heading("010010", "Kapitel 1") + provision("§ 1", "<P>a</P>")
        + heading("010020", "Kapitel 2") + provision("§ 2", "<P>b</P>", serial: "0002")
        + heading("020", "Teil 2") + provision("§ 3", "<P>c</P>", serial: "0003")
        + provision("Anlage 1", "<P>d</P>", serial: "0004"))
    #expect(
      norm.provisions.map(\.path) == [
        ["Teil 1 T", "Kapitel 1 T"], ["Teil 1 T", "Kapitel 2 T"], ["Teil 2 T"], [],
      ])
    #expect(norm.headingCount == 4)
  }

  @Test(arguments: ["(weggefallen)", "-", "(aufgehoben)", ""])
  func `A provision without text any more is repealed`(text: String) throws {
    let norm = try norm(provision("(XXXX) §§ 5 bis 7", "<P>\(text)</P>"))
    #expect(norm.provisions[0].isRepealed)
    #expect(norm.provisions[0].label == "§§ 5 bis 7")
  }

  @Test func `Equal serials are told apart by the label`() throws {
    let norm = try norm(
      provision("§ 1", "<P>a</P>") + provision("§ 2", "<P>b</P>")
        + provision("§ 3", "<P>c</P>", serial: "0002"))
    #expect(norm.provisions.map(\.key) == ["BJNE0001/§ 1", "BJNE0001/§ 2", "BJNE0002"])
  }

  @Test func `Footnotes and places of publication stand apart`() throws {
    let norm = try norm(
      """
      <norm doknr="BJNR062410016BJNE000100000"><metadaten><enbez>§ 1</enbez></metadaten><textdaten>\
      <text><Content><P><noindex><kommentar typ="Fundstelle">(Fundstelle: X)</kommentar></noindex>\
      </P><P>Text<FnR ID="a"/></P></Content><Footnotes><Footnote FnZ="*" ID="a">Hinweis</Footnote>\
      </Footnotes></text><fussnoten><Content><P>(+++ vgl. § 2 +++)</P></Content></fussnoten>\
      </textdaten></norm>
      """)
    #expect(norm.provisions[0].text == "Text")
    #expect(norm.provisions[0].footnotes == ["(Fundstelle: X)", "* Hinweis", "(+++ vgl. § 2 +++)"])
  }

  @Test(arguments: [1 as UInt64, 2, 3, 4])
  func `Damaged files give an error or a norm, never a crash`(seed: UInt64) {
    let whole = Array(
      """
      <dokumente builddate="20250402" doknr="BJNR062410016"><norm doknr="BJNR062410016"><metadaten>\
      <jurabk>VgV 2016</jurabk></metadaten></norm><norm doknr="BJNR062410016BJNE000100000">\
      <metadaten><enbez>§ 1</enbez><titel>T</titel></metadaten><textdaten><text><Content><P>(1) a\
      <DL><DT>1.</DT><DD><LA>b</LA></DD></DL></P><table><tgroup><tbody><row><entry>x</entry></row>\
      </tbody></tgroup></table></Content></text></textdaten></norm></dokumente>
      """.utf8)
    var state = seed
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    for _ in 0..<500 {
      var bytes = whole
      for _ in 0...next(3) {
        switch next(3) {
        case 0: bytes[next(bytes.count)] = UInt8(next(256))
        case 1: bytes.removeSubrange(next(bytes.count / 2)..<bytes.count / 2 + next(20))
        default: bytes.insert(contentsOf: "<P>(".utf8, at: next(bytes.count))
        }
      }
      guard let root = try? XMLReader.read(bytes, path: "a.xml") else { continue }
      _ = try? GIIReader.read(root, path: "a.xml").provisions.map(\.text)
    }
  }
}
