import Norms
import Testing

struct CitationFormatterTests {
  static let citations: [Citation] = {
    var citations: [Citation] = []
    let numbers: [(Citation.Kind, String)] = [
      (.section, "97"), (.section, "10a"), (.article, "3"), (.article, "L2113-10"),
      (.annex, "2"), (.annex, "III"), (.recital, "26"), (.clause, "5"), (.clause, "5.2"),
    ]
    for (kind, number) in numbers {
      for act in ["GWB", "SGB X", "BITV 2.0", "AI Act", nil] where act != nil || kind != .clause {
        citations.append(Citation(kind: kind, number: number, act: act))
        guard kind != .annex && kind != .recital else { continue }
        for paragraph in ["4", "1a"] {
          citations.append(Citation(kind: kind, number: number, paragraph: paragraph, act: act))
        }
        citations.append(
          Citation(
            kind: kind, number: number, paragraph: "4", points: ["1", "a", "bb"], act: act))
        citations.append(
          Citation(
            kind: kind, number: number, paragraph: "4", points: ["2"], sentence: 3, act: act))
        citations.append(
          Citation(kind: kind, number: number, points: ["7"], act: act))
      }
    }
    return citations
  }()

  @Test(arguments: [Language.german, .french, .english])
  func `Every form is read back as what was written`(language: Language) {
    let formatter = CitationFormatter(language: language)
    for citation in Self.citations {
      let text = formatter.string(for: citation)
      #expect(CitationParser().parse(text) == citation, "\(text)")
    }
  }

  @Test(
    arguments: [
      ("§ 97", .article, "4", "§ 97 Abs. 4 GWB"),
      ("Art 3", .article, "1", "Art. 3 Abs. 1 GWB"),
      ("Anlage 2", .annex, nil, "Anlage 2 GWB"),
      ("Anlage (zu § 61a)", .annex, nil, "Anlage GWB"),
      ("§§ 5 bis 7", .article, nil, "§§ 5 bis 7 GWB"),
      ("Präambel", .formula, nil, "Präambel GWB"),
      ("5", .section, "2", "Nr. 5 Abs. 2 GWB"),
    ] as [(String, Provision.Kind, String?, String)])
  func `A provision is cited as the field writes it`(
    label: String, kind: Provision.Kind, paragraph: String?, expected: String
  ) {
    let provision = Provision(key: "1", kind: kind, label: label, content: [])
    let text = CitationFormatter.string(for: provision, in: .sample(.german), paragraph: paragraph)
    #expect(text == expected)
  }

  @Test(
    arguments: [
      ("Artículo 5", .article, "5"), ("LIITE III", .annex, "III"), ("ANEXO", .annex, "ANEXO"),
      ("5 a §", .article, "5a"), ("Artikel 5", .article, "5"), ("ANNEX I", .annex, "I"),
    ] as [(String, Provision.Kind, String)])
  func `Numbers are found behind the words of other languages`(
    label: String, kind: Provision.Kind, number: String
  ) {
    let provision = Provision(key: "1", kind: kind, label: label, content: [])
    #expect(provision.citation(in: .sample(.english))?.number == number)
  }

  @Test(arguments: [
    (Language.french, "Article 12, paragraphe 2, GWB"), (.english, "Article 12(2) GWB"),
  ])
  func `Other languages have their own form`(language: Language, expected: String) {
    let provision = Provision(key: "art_12", kind: .article, label: "Article 12", content: [])
    let norm = Norm.sample(language)
    #expect(CitationFormatter.string(for: provision, in: norm, paragraph: "2") == expected)
    #expect(
      provision.citation(in: norm, paragraph: "2")
        == Citation(kind: .article, number: "12", paragraph: "2", act: "GWB"))
  }
}

struct ActNameTests {
  @Test(arguments: [
    ("VgV 2016", "VgV"), ("GWB", "G.W.B."), ("AI Act", "ai-act"), ("SGB X", "sgb x"),
    ("Onlinezugangsgesetzes", "Onlinezugangsgesetz"),
    ("Code de la commande publique", "CODE DE LA COMMANDE PUBLIQUE"), ("Règlement", "reglement"),
  ])
  func `Spellings of one name share a key`(left: String, right: String) {
    #expect(ActName.key(left) == ActName.key(right))
  }

  @Test func `Different acts keep different keys`() {
    #expect(ActName.key("SGB 1") != ActName.key("SGB 10"))
    #expect(ActName.key("Verordnung (EU) 2016/679") != ActName.key("Verordnung (EU) 2016/680"))
  }
}

extension Norm {
  static func sample(_ language: Language) -> Norm {
    Norm(
      identifier: "gii:BJNR252110998", abbreviation: "GWB", title: "Gesetz", jurisdiction: .germany,
      language: language, stateDate: CalendarDate(year: 2025, month: 4, day: 2)!, basis: .observed,
      provisions: [])
  }
}
