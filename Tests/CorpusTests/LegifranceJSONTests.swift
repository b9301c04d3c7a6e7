import Corpus
import Foundation
import Norms
import Testing

struct LegifranceJSONTests {
  private static let day = 86_400_000

  /// An article of an invented code, as the API writes it.
  static func article(
    _ number: String, id: Int, html: String, state: String = "VIGUEUR", from start: Int = 18_000,
    to end: Int = 32_472_144_000_000 / day, note: String = "", versions: [(Int, Int)]? = nil
  ) -> String {
    func name(_ id: Int) -> String {
      "LEGIARTI" + String(String(1_000_000_000_000 + id).dropFirst())
    }
    let list = (versions ?? [(id, start)]).map { id, start in
      #"{"id":"\#(name(id))","dateDebut":\#(start * day),"etat":"MODIFIE","ordre":null}"#
    }
    func quoted(_ text: String) -> String {
      String(decoding: (try? JSONEncoder().encode(text)) ?? Data(), as: UTF8.self)
    }
    return """
      {"type":"article","data":{"id":"\(name(id))","cid":"\(name(id + 500))","num":\(quoted(number)),
      "etat":"\(state)","dateDebut":\(start * day),"dateFin":\(end * day),"texte":"","nota":\(quoted(note)),
      "texteHtml":\(quoted(html)),"articleVersions":[\(list.joined(separator: ","))],
      "lienModifications":[{"textTitle":"Loi de l'année","n":[1.5e3,true,null]}]}}
      """
  }

  static func section(_ title: String, _ children: String...) -> String {
    #"{"type":"section","data":{"title":"\#(title)","id":"S"},"children":[\#(children.joined(separator: ","))]}"#
  }

  static func code(_ children: String..., start: String = "2024-07-01") -> String {
    """
    {"data":{"cid":"LEGITEXT000099999999","id":"LEGITEXT000099999999","title":"Code des phares",
    "dateDebutVersion":"\(start)","etat":"VIGUEUR"},"type":"code",
    "children":[\(children.joined(separator: ","))]}
    """
  }

  private func norm(_ text: String, path: String = "code.json") throws -> Norm {
    try LegifranceJSONReader.read(Array(text.utf8), path: path)
  }

  @Test func `A code gives its articles under their sections`() throws {
    let norm = try norm(
      Self.code(
        Self.section(
          "Livre Ier : Feux", Self.article("L1", id: 1, html: "<p>Le feu brûle.</p>"),
          Self.section("Titre  II", Self.article("R*2-1", id: 2, html: "<p>Il s'éteint.</p>"))),
        Self.article("Annexe 1", id: 3, html: "Liste")))
    #expect(norm.identifier == "legi:LEGITEXT000099999999")
    #expect(norm.title == "Code des phares" && norm.abbreviation == "Code des phares")
    #expect(norm.jurisdiction == .france && norm.language == .french)
    #expect(norm.stateDate == CalendarDate(iso: "2024-07-01") && norm.basis == .official)
    #expect(norm.url == "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000099999999")
    #expect(norm.headingCount == 2 && norm.extent == .whole && norm.isDated)
    #expect(norm.provisions.map(\.label) == ["Article L1", "Article R*2-1", "Annexe 1"])
    #expect(norm.provisions.map(\.kind) == [.article, .article, .annex])
    #expect(
      norm.provisions.map(\.path) == [["Livre Ier : Feux"], ["Livre Ier : Feux", "Titre II"], []])
    #expect(
      norm.provisions[0].url
        == "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000000000001")
    #expect(norm.provisions.compactMap { $0.citation(in: norm)?.number } == ["L1", "R2-1", "1"])
  }

  @Test func `Paragraphs, enumerations and tables keep their order`() throws {
    let html = """
      <p>I.-Le gardien :<br/><br clear="none" />1° Allume ;<br/>a) le grand feu&nbsp;;<br/>aa) ou l'autre ;\
      <br/>- le soir ;<br/>b) la lampe ;<br/>1° bis Veille ;</p><p>2° Éteint.</p>Alors il dort.\
      <p>II bis. – Surface de 3 m<sup>2</sup> &amp; plus &lt;au moins&gt;, 1<sup>er</sup> rang.</p>
      <div align='center'><center><table><tbody><tr><th>Feu</th><th>Portée</th></tr>\
      <tr><td><p>Grand<br/>feu</p></td><td>30 <a href="/x?a=1&b=2">milles</a></td></tr></tbody></table></center></div>
      """
    let provision = try #require(
      try norm(Self.code(Self.article("L1", id: 1, html: html))).provisions.first)
    #expect(
      provision.text == """
        I.- Le gardien :
          1° Allume ;
            a) le grand feu ;
              aa) ou l'autre ;
                - le soir ;
            b) la lampe ;
          1° bis Veille ;
          2° Éteint.
        Alors il dort.
        II bis. – Surface de 3 m² & plus <au moins>, 1er rang.
        Feu | Portée
        Grand feu | 30 milles
        """)
    #expect(provision.content.map(\.number) == ["I", "II bis"])
    #expect(provision.content[0].children.map(\.number) == ["1", "1bis", "2", nil])
  }

  @Test(arguments: [
    "L. 2113-10 s'applique.", "R. 12 : voir", "I have", "D. 312-1-3", "C'est ainsi", "Vu la loi",
    "Dès lors", "1 000 euros", "2025. Fin", "A défaut, il", "-", "1°bis", "Hors taxes",
  ])
  func `What only looks like an enumeration is text`(text: String) throws {
    let html = "<p>\(text)</p>"
    let norm = try norm(Self.code(Self.article("L1", id: 1, html: html)))
    let block = try #require(norm.provisions[0].content.first)
    if text == "1°bis" {
      #expect(block.children.first?.number == "1bis")
    } else {
      #expect(block == Block(kind: .text, text: text))
    }
  }

  @Test func `A version keeps the article's identity and its own dates`() throws {
    let norm = try norm(
      Self.code(
        Self.article("L1", id: 7, html: "x", from: 19_000, versions: [(7, 19_000), (4, 17_000)]),
        Self.article("L2", id: 8, html: "x", state: "ABROGE_DIFF", to: 20_000),
        Self.article("L3", id: 9, html: "x", state: "ABROGE", versions: []),
        Self.article("L4", id: 10, html: "x", state: "VIGUEUR_DIFF", from: 20_000)))
    let day = try #require(CalendarDate(iso: "2024-07-01"))
    #expect(
      norm.provisions.map(\.key).prefix(2) == ["LEGIARTI000000000004", "LEGIARTI000000000008"])
    #expect(norm.provisions[2].key == "LEGIARTI000000000509", "the cid where no version is listed")
    #expect(norm.provisions[0].validity?.start == CalendarDate(iso: "2022-01-08"))
    #expect(
      norm.provisions.map(\.validity?.end) == [nil, CalendarDate(iso: "2024-10-04"), nil, nil])
    #expect(norm.provisions.map { $0.standing(on: day) } == [.inForce, .inForce, .ended, .future])
    let later = try #require(CalendarDate(iso: "2024-10-04"))
    #expect(norm.provisions.map { $0.standing(on: later) } == [.inForce, .ended, .ended, .inForce])
  }

  @Test func `Notes stand apart from the text`() throws {
    let norm = try norm(
      Self.code(Self.article("L1", id: 1, html: "<p>Texte</p>", note: "Conformément à  la loi.")))
    #expect(norm.provisions[0].text == "Texte")
    #expect(norm.provisions[0].footnotes == ["Conformément à la loi."])
  }

  @Test func `Data may follow its children`() throws {
    let text = """
      {"children":[{"children":[\(Self.article("L1", id: 1, html: "x"))],"data":{"title":"Titre"},"type":"section"}],
       "type":"code","data":{"cid":"LEGITEXT000099999999","title":"Code","dateModif":"2024-01-01"}}
      """
    let norm = try norm(text)
    #expect(norm.provisions.map(\.path) == [["Titre"]] && norm.headingCount == 1)
    #expect(norm.stateDate == CalendarDate(iso: "2024-01-01"))
  }

  @Test func `The file's name gives the day where the text does not`() throws {
    let text = Self.code(Self.article("L1", id: 1, html: "x"), start: "")
    #expect(throws: CorpusError.self) { try norm(text) }
    #expect(
      try norm(text, path: "a/code_2023-05-16.json").stateDate == CalendarDate(iso: "2023-05-16"))
  }

  @Test(arguments: [
    ("", "ends too early"), ("{", "ends too early"), ("[]", "no code of Légifrance"),
    ("{}", "no code of Légifrance"), (#"{"type":"code"}"#, "no code of Légifrance"),
    (#"{"type":"code","data":[]}"#, "no object"), ("{\"a\":1,}", "line 1"),
    ("{\"a\"\n1}", "line 2"),
    (#"{"a":"\x"}"#, "unknown escape"), (#"{"a":"\ud800"}"#, "half a character"),
    ("{\"a\":\"\u{1}\"}", "control character"), (#"{"a":tru}"#, "true"), (#"{"a":1e}"#, "number"),
    (#"{"a":"x"#, "does not end"), (#"{"a":1} x"#, "follows the end"),
    (#"{"a":"# + String(repeating: "[", count: 1000), "deeper than"),
    (
      #"{"type":"article","data":{"cid":"LEGITEXT000099999999"}}"#, "no code of Légifrance"
    ),
  ])
  func `What is no code is refused with its reason`(text: String, reason: String) {
    do {
      _ = try LegifranceJSONReader.read(Array(text.utf8), path: "dir/odd.json")
      Issue.record("it was read")
    } catch {
      #expect("\(error)".contains("dir/odd.json") && "\(error)".contains(reason), "\(error)")
    }
  }

  @Test func `Bytes that are no text are refused`() throws {
    var bytes = Array(Self.code(Self.article("L1", id: 1, html: "é")).utf8)
    bytes[try #require(bytes.firstIndex(of: 0xC3))] = 0xFF
    #expect(throws: CorpusError.notUTF8(path: "a.json", line: 5)) {
      try LegifranceJSONReader.read(bytes, path: "a.json")
    }
  }

  @Test(arguments: [
    "<p", "<p a=\"", "a < b", "<p><p><p>", "</p>x", "<!-- x", "<1>", "&#xFFFFFFFF;&#0;&unknown;&",
    "<a href='x>y'>z</a>", "<table><tr><td>a<table><tr><td>b</td></tr></table></td></tr></table>",
    "<table>a<caption>b</caption><tr>c<td></td></tr></table>", "<x/><br><BR/>", "&lt;script&gt;",
    String(repeating: "<a ", count: 50_000), String(repeating: "<i>", count: 200),
  ])
  func `Odd HTML loses no word`(html: String) throws {
    let norm = try norm(Self.code(Self.article("L1", id: 1, html: html)))
    for word in ["a", "b", "c", "x", "y", "z", "script"] where html.contains(">\(word)<") {
      #expect(norm.provisions[0].text.contains(word))
    }
  }

  @Test func `HTML nested too deep is refused`() {
    let html = String(repeating: "<b><i>", count: 500)
    #expect(throws: CorpusError.tooDeep(path: "code.json", line: 1, limit: 256)) {
      try norm(Self.code(Self.article("L1", id: 1, html: html)))
    }
  }

  @Test(arguments: [1 as UInt64, 2, 3])
  func `No damage to a file stops the reader`(seed: UInt64) {
    let whole = Array(
      Self.code(Self.section("T", Self.article("L1", id: 1, html: "<p>I. - é<br/>1° x</p>"))).utf8)
    var state = seed
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    for _ in 0..<1500 {
      var bytes = whole
      for _ in 0...next(3) {
        switch next(3) {
        case 0: bytes[next(bytes.count)] = UInt8(next(256))
        case 1: bytes.remove(at: next(bytes.count))
        default: bytes.insert(contentsOf: "{\"[<".utf8, at: next(bytes.count))
        }
      }
      _ = try? LegifranceJSONReader.read(bytes, path: "a.json")
    }
  }
}
