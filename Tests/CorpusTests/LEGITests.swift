import Corpus
import Foundation
import Norms
import Testing

struct LEGITests {
  private typealias Article = LEGIFixture.Article
  private typealias Section = LEGIFixture.Section

  private let old = Article(
    1, "L1", "<p>Le gardien veille.</p>", state: "MODIFIE", to: "2023-05-01",
    versions: [(1, "2020-01-01", "2023-05-01"), (2, "2023-05-01", "2999-01-01")])
  private let new = Article(
    2, "L1", "<p>I. - Le gardien <i>veille</i> :</p><p>1° La nuit ;<br/>2° Le jour.</p>",
    from: "2023-05-01", note: "<p>Voir la loi.</p>",
    versions: [(2, "2023-05-01", "2999-01-01")])
  private let repealed = Article(
    3, "L2", "<p>Le phare est blanc.</p>", state: "ABROGE", to: "2022-01-01")
  private let future = Article(
    4, "L3", "<p>Le phare sera rouge.</p>", state: "VIGUEUR_DIFF", from: "2027-01-01")
  private let stillborn = Article(
    5, "L4", "<p>Jamais.</p>", state: "MODIFIE_MORT_NE", from: "2021-01-01", to: "2020-12-01")
  private let leaving = Article(
    6, "R*5", "<p>Encore.</p>", state: "ABROGE_DIFF", to: "2028-01-01")

  /// The archive as it stands without increments.
  private func fixture() throws -> LEGIFixture {
    let fixture = try LEGIFixture()
    let folder = fixture.folder()
    let inner = Section(2, "Titre Ier : Feux", old.link, new.link, repealed.link)
    let outer = Section(1, "Partie législative", inner.link, future.link, stillborn.link)
    let rules = Section(3, "Partie réglementaire", leaving.link)
    for section in [inner, outer, rules] { try fixture.add(section, to: folder) }
    for article in [old, new, repealed, future, stillborn, leaving] {
      try fixture.add(article, to: folder)
    }
    try fixture.writeHead(outer.link + rules.link, to: folder)
    return fixture
  }

  private func read(_ folder: String) throws -> Norm { try DocumentReader.read(path: folder) }

  @Test func `The folders of an act give every version of its articles`() throws {
    let fixture = try fixture()
    let norm = try read(fixture.folder())
    #expect(norm.identifier == "legi:LEGITEXT000099999999" && norm.title == "Code des phares")
    #expect(norm.extent == .history && norm.isDated && norm.basis == .official)
    #expect(norm.stateDate == CalendarDate(iso: "2024-03-01"), "the last change of the act")
    #expect(norm.headingCount == 3)
    #expect(
      norm.provisions.map(\.label) == [
        "Article L1", "Article L1", "Article L2", "Article L3", "Article L4", "Article R*5",
      ])
    #expect(norm.provisions[0].key == norm.provisions[1].key)
    #expect(Set(norm.provisions.map(\.key)).count == 5)
    #expect(norm.provisions[0].path == ["Partie législative", "Titre Ier : Feux"])
    #expect(norm.provisions[3].path == ["Partie législative"])
    #expect(norm.provisions[5].path == ["Partie réglementaire"])
    #expect(
      norm.provisions[1].text == """
        I. - Le gardien veille :
          1° La nuit ;
          2° Le jour.
        """)
    #expect(norm.provisions[1].footnotes == ["Voir la loi."])
    #expect(
      norm.provisions[1].url
        == "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000000000002")
  }

  @Test func `Repealed and future versions are known as such`() throws {
    let fixture = try fixture()
    let norm = try read(fixture.folder())
    func standings(_ date: String) throws -> [Standing] {
      let date = try #require(CalendarDate(iso: date))
      return norm.provisions.map { $0.standing(on: date) }
    }
    #expect(
      try standings("2020-01-01") == [.inForce, .future, .inForce, .future, .future, .inForce])
    #expect(try standings("2023-05-01") == [.ended, .inForce, .ended, .future, .ended, .inForce])
    #expect(try standings("2028-01-01") == [.ended, .inForce, .ended, .inForce, .ended, .ended])
    #expect(norm.provisions[4].validity?.isEmpty == true, "it never came into force")
  }

  @Test func `Increments withdraw first and then add`() throws {
    let fixture = try fixture()
    let amended = Article(
      2, "L1", "<p>Le gardien rêve.</p>", from: "2023-05-01", to: "2025-02-01",
      versions: [(2, "2023-05-01", "2025-02-01"), (7, "2025-02-01", "2999-01-01")])
    let newest = Article(
      7, "L1", "<p>Le gardien chante.</p>", from: "2025-02-01",
      versions: [(7, "2025-02-01", "2999-01-01"), (2, "2023-05-01", "2025-02-01")])
    try fixture.add(amended, to: fixture.folder("20250102-200000"))
    try fixture.add(newest, to: fixture.folder("20250102-200000"))
    let name = LEGIFixture.name()
    try fixture.write(
      """
      \(name)/\(LEGIFixture.place("article", amended.id)) D
      \(name)/\(LEGIFixture.place("article", future.id))
      legi/global/code_et_TNC_en_vigueur/TNC_en_vigueur/JORF/TEXT/00/00/00/00/00/JORFTEXT000000000001/x

      """, to: "20250102-200000/liste_suppression_legi.dat")
    // Withdrawn by a later increment only.
    try fixture.write(
      "\(name)/\(LEGIFixture.place("article", leaving.id))\n",
      to: "20250103-200000/liste_suppression_legi.dat")
    let norm = try read(fixture.folder())
    #expect(
      norm.provisions.map(\.text) == [
        "Le gardien veille.", "Le gardien rêve.", "Le phare est blanc.", "Jamais.",
        "Le gardien chante.",
      ])
    #expect(
      norm.provisions.filter { $0.label == "Article L1" }.map(\.key)
        == Array(repeating: old.id, count: 3))
    #expect(norm.stateDate == CalendarDate(iso: "2025-01-03"))
  }

  @Test func `Archives unpacked into folders of their own are found too`() throws {
    let fixture = try LEGIFixture()
    let base = fixture.folder("Freemium_legi_global_20250713-140000")
    try fixture.add(old, to: base)
    try fixture.writeHead(old.link, to: base)
    try fixture.add(repealed, to: fixture.folder("LEGI_20260609-212725/20260609-212725"))
    // Before the complete archive: its content is in there.
    try fixture.add(future, to: fixture.folder("20250101-000000"))
    #expect(
      try read(base).provisions.map(\.text) == ["Le gardien veille.", "Le phare est blanc."])
    #expect(try read(base).stateDate == CalendarDate(iso: "2026-06-09"))
    let walk = try CorpusWalker.walk([fixture.path])
    #expect(walk.candidates.count == 1)
    #expect(
      try DocumentReader.hash(path: walk.candidates[0]) == DocumentReader.hash(path: base))
  }

  @Test func `An act that moves within the archive is read once`() throws {
    let fixture = try fixture()
    let moved = fixture.folder("20250102-200000", state: "code_non_vigueur")
    var changed = repealed
    changed.html = "<p>Le phare était blanc.</p>"
    try fixture.add(changed, to: moved)
    let texts = try read(fixture.folder()).provisions.map(\.text)
    #expect(texts.count == 6 && texts.contains("Le phare était blanc."))
  }

  @Test func `A section that changes its title gives each version the one of its time`() throws {
    let fixture = try LEGIFixture()
    let folder = fixture.folder()
    let before = Section(1, "Titre ancien", old.link, to: "2023-05-01")
    let after = Section(2, "Titre nouveau", new.link, old.link, from: "2023-05-01")
    for section in [before, after] { try fixture.add(section, to: folder) }
    for article in [old, new] { try fixture.add(article, to: folder) }
    try fixture.writeHead(before.link + after.link, to: folder)
    #expect(try read(folder).provisions.map(\.path) == [["Titre ancien"], ["Titre nouveau"]])
  }

  @Test func `Sections that hold each other end nowhere`() throws {
    let fixture = try LEGIFixture()
    let folder = fixture.folder()
    let first = Section(1, "Un", "")
    let second = Section(2, "Deux", first.link, new.link)
    try fixture.add(Section(1, "Un", second.link), to: folder)
    try fixture.add(second, to: folder)
    try fixture.add(
      Article(
        2, "L1", "x",
        context: "<TM><TITRE_TM>Livre</TITRE_TM><TM><TITRE_TM>Titre</TITRE_TM></TM></TM>"),
      to: folder)
    try fixture.writeHead("", to: folder)
    #expect(try read(folder).provisions.map(\.path) == [["Livre", "Titre"]], "its own context")
  }

  @Test func `What stands above the articles of a decree is kept`() throws {
    let fixture = try LEGIFixture()
    let folder = fixture.folder(act: "JORFTEXT000099999999")
    try fixture.add(new, to: folder)
    try fixture.writeHead(
      new.link, to: folder, title: "Décret n° 2020-7 du 1er janvier 2020",
      act: "JORFTEXT000099999999", nature: "DECRET",
      more: """
        <VISAS><CONTENU><p>Vu la loi ;</p><p>Décrète :</p></CONTENU></VISAS>
        <SIGNATAIRES><CONTENU><p>Le ministre</p></CONTENU></SIGNATAIRES>
        <TP><CONTENU>Travaux</CONTENU></TP><NOTA><CONTENU>Note</CONTENU></NOTA>
        """)
    let norm = try read(folder)
    #expect(norm.identifier == "legi:JORFTEXT000099999999")
    #expect(norm.abbreviation == "Décret n° 2020-7 du 1er janvier 2020")
    #expect(norm.alternativeNames == ["décret n° 2020-7"])
    #expect(norm.url == "https://www.legifrance.gouv.fr/loda/id/JORFTEXT000099999999")
    #expect(norm.provisions.prefix(2).map(\.text) == ["Vu la loi ;\nDécrète :", "Le ministre"])
    #expect(norm.provisions.prefix(2).map(\.kind) == [.formula, .formula])
    #expect(norm.footnotes == ["Note", "Travaux"])
  }

  @Test func `A single article is an excerpt of its act`() throws {
    let fixture = try LEGIFixture()
    let path = try fixture.write(new.xml, to: "article.xml")
    let norm = try read(path)
    #expect(norm.identifier == "legi:LEGITEXT000099999999" && norm.extent == .excerpt)
    #expect(norm.provisions.map(\.label) == ["Article L1"])
    #expect(norm.stateDate == CalendarDate(iso: "2023-05-01"))
    #expect(norm.title == "Code des phares")
  }

  @Test(arguments: [
    ("<SECTION_TA/>", "holds no article"), ("<TEXTELR/>", "name the folder"),
    ("<TEXTE_VERSION/>", "name the folder"), ("<ARTICLE/>", "identifier"),
    (
      "<ARTICLE><META><META_COMMUN><ID>LEGIARTI000000000001</ID></META_COMMUN></META></ARTICLE>",
      "dates"
    ),
    ("<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><ARTICLE>&x;</ARTICLE>", "entities"),
    ("<ARTICLE>" + String(repeating: "<p>", count: 400), "deeper"),
  ])
  func `A file that is no law by itself says what it is`(xml: String, reason: String) throws {
    let fixture = try LEGIFixture()
    let path = try fixture.write(xml, to: "part.xml")
    do {
      _ = try read(path)
      Issue.record("it was read")
    } catch {
      #expect("\(error)".contains(path) && "\(error)".contains(reason), "\(error)")
    }
  }

  @Test(arguments: ["<ARTICLE>", "<html/>", "", "<ARTICLE/>"])
  func `A broken file among an act's stops the act and is named`(xml: String) throws {
    let fixture = try fixture()
    let broken = try fixture.write(xml, to: fixture.folder() + "/article/broken.xml")
    do {
      _ = try read(fixture.folder())
      Issue.record("it was read")
    } catch {
      #expect("\(error)".contains(broken), "\(error)")
    }
  }

  @Test func `An act without articles is refused`() throws {
    let fixture = try LEGIFixture()
    try fixture.writeHead("", to: fixture.folder())
    #expect(throws: CorpusError.self) { try read(fixture.folder()) }
  }

  @Test func `The walk takes an act as one and passes the lists over`() throws {
    let fixture = try fixture()
    try fixture.write("x", to: "20250102-200000/liste_suppression_legi.dat")
    let other = fixture.folder("20250102-200000", act: "LEGITEXT000099999998")
    try fixture.add(new, to: other)
    let walk = try CorpusWalker.walk([fixture.path])
    #expect(walk.candidates == [other, fixture.folder()])
    #expect(walk.skipped.map(\.reason) == ["applied to the acts of the archive"])
    #expect(try CorpusWalker.walk([fixture.folder()]).candidates == [fixture.folder()])
  }

  @Test func `Any change of the act's files changes its hash`() throws {
    let fixture = try fixture()
    let first = try DocumentReader.hash(path: fixture.folder())
    #expect(try DocumentReader.hash(path: fixture.folder() + "/") == first)
    var changed = repealed
    changed.html = "<p>Le phare est noir. </p>"
    try fixture.add(changed, to: fixture.folder())
    #expect(try DocumentReader.hash(path: fixture.folder()) != first)
  }

  @Test func `All text of the articles is in the norm, once`() throws {
    let fixture = try fixture()
    let norm = try read(fixture.folder())
    let articles = [old, new, repealed, future, stillborn, leaving]
    let source = articles.map { $0.html.replacing(/<[^>]*>/, with: "") }.joined()
    #expect(
      FrenchText.bare(norm.provisions.map(\.text).joined()).sorted()
        == FrenchText.bare(source).sorted())
  }
}

@Suite(.enabled(if: !OfficialFiles.frenchXML.isEmpty, "the official files are not here"))
struct OfficialLEGITests {
  @Test func `An article of the Journal officiel has the dates of its first version`() throws {
    let norm = try DocumentReader.read(path: OfficialFiles.frenchXML[0])
    #expect(norm.identifier == "legi:JORFTEXT000030611283" && norm.extent == .excerpt)
    #expect(norm.title.hasPrefix("Arrêté du 7 mai 2015 fixant"))
    #expect(norm.provisions.map(\.label) == ["Article 3"])
    #expect(norm.provisions[0].key == "LEGIARTI000030611789")
    #expect(norm.provisions[0].validity == ValidityInterval(start: norm.stateDate))
    #expect(norm.stateDate == CalendarDate(iso: "2015-05-20"))
    let source = try XMLReader.read(path: OfficialFiles.frenchXML[0])
    #expect(
      FrenchText.difference(
        norm.provisions[0].text, source.first("BLOC_TEXTUEL")?.text ?? "") == nil)
  }

  @Test func `The structure of a text alone holds no law`() {
    #expect(throws: CorpusError.self) {
      try DocumentReader.read(path: OfficialFiles.frenchXML[1])
    }
  }
}
