import Corpus
import Norms
import Testing

struct BWBReaderTests {
  private func read(_ body: String, path: String = "a.xml") throws -> Norm {
    let text = """
      <toestand bwb-id="BWBR0000007" inwerkingtreding="2099-06-01"><bwb-wijzigingen/>
      <wetgeving soort="wet" xml:lang="nl"><intitule>Wet van 1 mei over lampen
      <meta-data><publicatiejaar>2099</publicatiejaar></meta-data></intitule>
      <citeertitel>Lampenwet</citeertitel><wet-besluit>\(body)</wet-besluit></wetgeving></toestand>
      """
    return try BWBReader.read(XMLReader.read(Array(text.utf8), path: path), path: path)
  }

  @Test func `Names, headings, members, lists and tables`() throws {
    let norm = try read(
      """
      <aanhef label-id="1"><wij>Wij Anna,</wij><considerans><considerans.al>Alzoo lampen;
      </considerans.al></considerans><meta-data><x>weg</x></meta-data></aanhef><wettekst>
      <hoofdstuk label-id="2"><kop><label>Hoofdstuk</label><nr>1</nr><titel>Regels</titel></kop>
      <artikel label-id="3" bwb-ng-variabel-deel="/Hoofdstuk1/Artikel1.2" status="goed"><kop>
      <label>Artikel</label><nr>1.2</nr><titel>Lampen</titel></kop><lid><lidnr>1</lidnr><al>Rood
      <nadruk>licht</nadruk>, m<sup>2</sup>, bij <extref>wet</extref>:</al><lijst><li><li.nr>a.</li.nr>
      <al>oud;</al><lijst><li><li.nr>1°.</li.nr><al>heel oud.</al></li></lijst></li></lijst>
      <meta-data><x>weg</x></meta-data></lid><lid><lidnr>1a</lidnr><al>Tabel:</al><table><tgroup>
      <colspec/><thead><row><entry><al>a</al></entry><entry><al>b</al></entry></row></thead><tbody>
      <row><entry/><entry><al>c</al></entry></row></tbody></tgroup></table><plaatje><illustratie
      naam="1.png"/></plaatje></lid></artikel></hoofdstuk>
      <artikel label-id="4" status="vervallen"><kop><label>Artikel</label><nr>2</nr></kop><al><redactie>
      Vervallen</redactie></al></artikel>
      <artikel label-id="5" status="nogniet"><kop><label>Artikel</label><nr>3</nr></kop><al>Later.</al>
      </artikel></wettekst><wetsluiting label-id="Slot"><ondertekening>De <functie>Minister</functie><naam><voornaam>J.
      </voornaam><achternaam>Lamp</achternaam></naam></ondertekening></wetsluiting>
      <bijlage label-id="6"><kop><label>Bijlage</label><nr>I</nr></kop><al>Lijst.</al></bijlage>
      """)
    #expect(norm.identifier == "bwb:BWBR0000007/nl")
    #expect(norm.work == "BWBR0000007")
    #expect(norm.abbreviation == "Lampenwet")
    #expect(norm.title == "Wet van 1 mei over lampen")
    #expect(norm.jurisdiction.rawValue == "nl")
    #expect(norm.language.rawValue == "nl")
    #expect(norm.stateDate == CalendarDate(iso: "2099-06-01"))
    #expect(norm.provisions.map(\.key) == ["1", "3", "4", "5", "Slot", "6"])
    #expect(
      norm.provisions.map(\.kind) == [.formula, .article, .article, .article, .formula, .annex])
    #expect(norm.provisions[0].text == "Wij Anna,\nAlzoo lampen;")
    let first = norm.provisions[1]
    #expect(first.label == "Artikel 1.2")
    #expect(first.heading == "Lampen")
    #expect(first.path == ["Hoofdstuk 1 Regels"])
    #expect(first.url == "https://wetten.overheid.nl/BWBR0000007#Hoofdstuk1_Artikel1.2")
    #expect(
      first.text == """
        1 Rood licht, m², bij wet:
          a. oud;
            1°. heel oud.
        1a Tabel:
        a | b
        c
        [Image: 1.png]
        """)
    #expect(first.content.map(\.number) == ["1", "1a"])
    #expect(norm.provisions.map(\.isRepealed) == [false, false, true, true, false, false])
    #expect(norm.provisions[4].text == "De Minister J. Lamp")
  }

  @Test func `Parts without articles are sections`() throws {
    let norm = try read(
      """
      <circulaire-tekst><circulaire.divisie label-id="9"><kop><nr>I</nr><titel>Samenvatting</titel></kop>
      <tekst><al>Lampen.</al></tekst></circulaire.divisie></circulaire-tekst>
      """)
    #expect(norm.provisions.map(\.label) == ["I"])
    #expect(norm.provisions.map(\.kind) == [.section])
    #expect(norm.provisions[0].heading == "Samenvatting")
    #expect(norm.provisions[0].text == "Lampen.")
  }

  @Test(arguments: [
    "<toestand/>", "<toestand><wetgeving/></toestand>",
    #"<toestand bwb-id="BWBR1"><wetgeving/></toestand>"#,
    #"<toestand bwb-id="../x" inwerkingtreding="2099-06-01"><wetgeving/></toestand>"#,
    #"<wetgeving/>"#,
  ])
  func `What is no act is an error that names the file`(text: String) throws {
    let root = try XMLReader.read(Array(text.utf8), path: "a.xml")
    let error = #expect(throws: CorpusError.self) { try BWBReader.read(root, path: "a.xml") }
    #expect(error.map { "\($0)".contains("'a.xml'") } == true)
  }
}

/// Every character of the Dutch samples is in the norms, and none twice.
@Suite(.enabled(if: !OfficialFiles.dutchActs.isEmpty, "the official files are not here"))
struct BWBCoverageTests {
  private static let provisionNames: Set = [
    "artikel", "enig-artikel", "bijlage", "circulaire.divisie",
  ]

  @Test(arguments: OfficialFiles.dutchActs)
  func `Nothing of the text is lost or doubled`(path: String) throws {
    let root = try XMLReader.read(path: path)
    let norm = try DocumentReader.read(path: path)
    let act = try #require(root.first("wetgeving"))
    #expect(norm.stateDate.description == root.attributes["inwerkingtreding"])
    #expect(Set(norm.provisions.map(\.key)).count == norm.provisions.count)
    let elements = FormexText.all(Self.provisionNames, in: act)
    let provisions = norm.provisions.filter { $0.kind != .formula }
    try #require(elements.count == provisions.count)
    for (element, provision) in zip(elements, provisions) {
      #expect(
        FormexText.bare(provision.text) == FormexText.bare(Self.text(of: element)),
        "\(provision.label)")
      let head = element.first("kop").map { Self.text(of: $0, isTop: false) } ?? ""
      let read = provision.label + (provision.heading ?? "")
      #expect(head.isEmpty || AKNText.bare(read) == AKNText.bare(head), "\(provision.label)")
    }
    let formulas = norm.provisions.filter { $0.kind == .formula }.map(\.text).joined()
    #expect(Self.bare(formulas) == Self.bare(Self.textAround(in: act)))
  }

  private static func text(of element: XMLElement, isTop: Bool = true) -> String {
    element.children.map { child in
      switch child {
      case .text(let text): return text
      case .element(let child):
        if ["meta-data", "noot"].contains(child.name) || isTop && child.name == "kop" { return "" }
        if child.name == "illustratie" { return "[Image:\(child.attributes["naam"] ?? "")]" }
        return text(of: child, isTop: false)
      }
    }.joined()
  }

  /// Text outside of the provisions, the titles and the headings of divisions.
  private static func textAround(in element: XMLElement) -> String {
    element.children.map { child in
      switch child {
      case .text(let text): return text
      case .element(let child):
        let isApart = ["meta-data", "noot", "intitule", "citeertitel", "kop"].contains(child.name)
        return isApart || provisionNames.contains(child.name) ? "" : textAround(in: child)
      }
    }.joined()
  }

  /// What stands around comes in another order where a text lies between its parts.
  private static func bare(_ text: String) -> [Character] { FormexText.bare(text).sorted() }
}
