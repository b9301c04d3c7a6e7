import Corpus
import Norms
import Testing

struct RISReaderTests {
  private func document(
    _ text: String, label: String = "§ 7", from: String = "01.06.2099", number: String = "20009999"
  ) -> String {
    func field(_ title: String, _ kind: String, _ text: String) -> String {
      """
      <ueberschrift typ="titel">\(title)</ueberschrift><absatz typ="erltext" ct="\(kind)">\(text)</absatz>
      """
    }
    return """
      <risdok xmlns="http://www.bka.gv.at"><metadaten/><nutzdaten><abschnitt><kzinhalt typ="p"><absatz
      typ="kz">Bundesrecht konsolidiert</absatz></kzinhalt>
      \(field("Kurztitel", "kurztitel", "Lampengesetz"))\(field("Abkürzung", "abkuerzung", "LampG"))
      \(field("§/Artikel/Anlage", "artikel_anlage", label))\(field("Inkrafttretensdatum", "ikra", from))
      \(field("Außerkrafttretensdatum", "akra", "31.12.2100"))
      <ueberschrift typ="titel">Text</ueberschrift>\(text)
      \(field("Anmerkung", "anmerkung", "Neu."))\(field("Gesetzesnummer", "gesnr", number))
      \(field("Dokumentnummer", "doknr", "NOR49999999"))</abschnitt></nutzdaten></risdok>
      """
  }

  private func read(_ text: String) throws -> Norm {
    try RISReader.read(XMLReader.read(Array(text.utf8), path: "a.xml"), path: "a.xml")
  }

  @Test func `A provision is read with its fields, paragraphs and lists`() throws {
    let norm = try read(
      document(
        """
        <ueberschrift typ="g1" ct="text">1. Abschnitt</ueberschrift>
        <ueberschrift typ="para" ct="text">Lampen</ueberschrift>
        <absatz typ="abs" ct="text"><gldsym>§ 7.</gldsym> (1) Rot sind <i>alle</i> Lampen mit</absatz>
        <liste><aufzaehlung ebene="1"><listelem ct="text"><symbol>1.</symbol>10 m<super>2</super>,</listelem>
        </aufzaehlung><aufzaehlung ebene="2"><listelem><symbol>a)</symbol>hell,</listelem></aufzaehlung>
        <aufzaehlung ebene="1"><listelem><symbol>2.</symbol>Glas,</listelem></aufzaehlung>
        <schlussteil ebene="0">soweit sie leuchten.</schlussteil></liste>
        <absatz typ="abs" ct="text">(2) Grün sind andere.</absatz>
        <table><tr><td>a</td><td>b</td></tr></table>
        """))
    #expect(norm.identifier == "ris:20009999")
    #expect(norm.abbreviation == "LampG")
    #expect(norm.alternativeNames == ["Lampengesetz"])
    #expect(norm.jurisdiction.rawValue == "at")
    #expect(norm.stateDate == CalendarDate(iso: "2099-06-01"))
    #expect(norm.basis == .official)
    let provision = try #require(norm.provisions.first)
    #expect(norm.provisions.count == 1)
    #expect(provision.label == "§ 7")
    #expect(provision.heading == "Lampen")
    #expect(provision.path == ["1. Abschnitt"])
    #expect(provision.footnotes == ["Neu."])
    #expect(provision.url?.hasSuffix("/NOR49999999/NOR49999999.html") == true)
    #expect(
      provision.text == """
        (1) Rot sind alle Lampen mit
          1. 10 m²,
            a) hell,
          2. Glas,
        soweit sie leuchten.
        (2) Grün sind andere.
        a | b
        """)
    #expect(
      CitationFormatter.string(for: provision, in: norm, paragraph: "1") == "§ 7 Abs. 1 LampG")
  }

  @Test(
    arguments: [("Anl. 1", .annex), ("§ 0", .formula), ("Art. 3", .article)]
      as [(String, Provision.Kind)])
  func `The label tells what it is`(label: String, kind: Provision.Kind) throws {
    let norm = try read(document("<absatz typ=\"abs\" ct=\"text\">Lampen.</absatz>", label: label))
    #expect(norm.provisions.map(\.kind) == [kind])
  }

  @Test(arguments: ["<risdok/>", "<risdok><nutzdaten><abschnitt/></nutzdaten></risdok>"])
  func `What is no document of RIS is an error that names the file`(text: String) {
    let error = #expect(throws: CorpusError.self) { try read(text) }
    #expect(error.map { "\($0)".contains("'a.xml'") } == true)
  }

  @Test(arguments: [("", "20009999"), ("32.13.2099", "20009999"), ("01.06.2099", "../x")])
  func `Wrong dates and numbers are errors`(date: String, number: String) {
    let text = document("<absatz ct=\"text\">X</absatz>", from: date, number: number)
    #expect(throws: CorpusError.self) { try read(text) }
  }
}

@Suite(.enabled(if: !OfficialFiles.austrianProvisions.isEmpty, "the official files are not here"))
struct RISCoverageTests {
  @Test(arguments: OfficialFiles.austrianProvisions)
  func `Nothing of the text is lost or doubled`(path: String) throws {
    let root = try XMLReader.read(path: path)
    let norm = try DocumentReader.read(path: path)
    let provision = try #require(norm.provisions.first)
    // What states `ct="text"`, but the label it begins with.
    var text = FormexText.bare(Self.text(of: root))
    let label = FormexText.bare(provision.label) + "."
    #expect(text.hasPrefix(label))
    text.removeFirst(label.count)
    #expect(FormexText.bare(provision.text) == text)
    #expect(!text.isEmpty)
  }

  private static func text(of element: XMLElement) -> String {
    element.elements.map { $0.attributes["ct"] == "text" ? $0.text : text(of: $0) }.joined()
  }
}
