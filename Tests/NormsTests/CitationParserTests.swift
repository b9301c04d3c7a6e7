import Norms
import Testing

struct CitationParserTests {
  @Test(arguments: [
    (
      "§ 97 Abs. 4 Satz 3 Nr. 4 Buchst. a GWB",
      Citation(
        kind: .section, number: "97", paragraph: "4", points: ["4", "a"], sentence: 3, act: "GWB")
    ),
    ("§97 IV GWB", Citation(kind: .section, number: "97", paragraph: "4", act: "GWB")),
    (
      "§ 97 IV 3 GWB",
      Citation(kind: .section, number: "97", paragraph: "4", sentence: 3, act: "GWB")
    ),
    ("§ 97 (4) GWB", Citation(kind: .section, number: "97", paragraph: "4", act: "GWB")),
    ("GWB § 97", Citation(kind: .section, number: "97", act: "GWB")),
    ("§ 999 GWB", Citation(kind: .section, number: "999", act: "GWB")),
    ("§ 10 a VgV 2016", Citation(kind: .section, number: "10a", act: "VgV 2016")),
    ("§ 1 Absatz 1a OZG", Citation(kind: .section, number: "1", paragraph: "1a", act: "OZG")),
    ("§ 67 SGB X", Citation(kind: .section, number: "67", act: "SGB X")),
    ("§ 3 BITV 2.0", Citation(kind: .section, number: "3", act: "BITV 2.0")),
    ("paragraph 97 gwb", Citation(kind: .section, number: "97", act: "gwb")),
    ("Art. 3 Abs. 1 GG", Citation(kind: .article, number: "3", paragraph: "1", act: "GG")),
    (
      "Artikel 3 Absatz 1 des Grundgesetzes",
      Citation(kind: .article, number: "3", paragraph: "1", act: "Grundgesetzes")
    ),
    (
      "Artikel 5 Absatz 1 Buchstabe a der Verordnung (EU) 2016/679",
      Citation(
        kind: .article, number: "5", paragraph: "1", points: ["a"], act: "Verordnung (EU) 2016/679")
    ),
    ("Anlage 2 VgV", Citation(kind: .annex, number: "2", act: "VgV")),
    ("Anlage LkSG", Citation(kind: .annex, number: "", act: "LkSG")),
    ("Anhang EV GG", Citation(kind: .annex, number: "EV", act: "GG")),
    ("Nr. 5 Abs. 2 ABK", Citation(kind: .clause, number: "5", paragraph: "2", act: "ABK")),
    ("§ 97", Citation(kind: .section, number: "97")),
  ])
  func `German spelling is read`(text: String, expected: Citation) {
    #expect(CitationParser().parse(text) == expected)
  }

  @Test(arguments: [
    ("art. L. 2113-10 CCP", Citation(kind: .article, number: "L2113-10", act: "CCP")),
    (
      "Article L2113-11 Code de la commande publique",
      Citation(kind: .article, number: "L2113-11", act: "Code de la commande publique")
    ),
    (
      "article L. 2112-2-1 du code de la commande publique",
      Citation(kind: .article, number: "L2112-2-1", act: "code de la commande publique")
    ),
    ("article 5 du RGPD", Citation(kind: .article, number: "5", act: "RGPD")),
    (
      "art. 5, paragraphe 1, point a)",
      Citation(kind: .article, number: "5", paragraph: "1", points: ["a"])
    ),
    (
      "article 5, § 1, du RGPD", Citation(kind: .article, number: "5", paragraph: "1", act: "RGPD")
    ),
    ("article 1er de la loi MARCHE", Citation(kind: .article, number: "1", act: "loi MARCHE")),
    (
      "Article 12, paragraphe 2, ABK",
      Citation(kind: .article, number: "12", paragraph: "2", act: "ABK")
    ),
    ("n° 5, paragraphe 2, ABK", Citation(kind: .clause, number: "5", paragraph: "2", act: "ABK")),
    ("annexe III", Citation(kind: .annex, number: "III")),
    ("considérant 26", Citation(kind: .recital, number: "26")),
  ])
  func `French spelling is read`(text: String, expected: Citation) {
    #expect(CitationParser().parse(text) == expected)
  }

  @Test(arguments: [
    ("Art. 33 GDPR", Citation(kind: .article, number: "33", act: "GDPR")),
    (
      "Article 5(1)(a) GDPR",
      Citation(kind: .article, number: "5", paragraph: "1", points: ["a"], act: "GDPR")
    ),
    ("Art. 3 AI Act", Citation(kind: .article, number: "3", act: "AI Act")),
    ("Article 5 of the Data Act", Citation(kind: .article, number: "5", act: "Data Act")),
    ("recital 26", Citation(kind: .recital, number: "26")),
    ("Annex III", Citation(kind: .annex, number: "III")),
    ("Section 5(2) ABK", Citation(kind: .clause, number: "5", paragraph: "2", act: "ABK")),
  ])
  func `English and European spelling is read`(text: String, expected: Citation) {
    #expect(CitationParser().parse(text) == expected)
  }

  @Test(arguments: [
    "§", "§ GWB", "Absatz 3", "Art. GG", "Nr. 5", "paragraph 2", "GWB", "", "Artikel", "Anlage",
    "Was sagt § 97 Abs. 4 GWB zu Losen?", "97 GWB", "Verordnung (EG) Nr. 765/2008",
  ])
  func `What is not a citation gives none`(text: String) {
    #expect(CitationParser().parse(text) == nil)
  }

  @Test(arguments: [
    ("Was sagt § 97 Abs. 4 GWB zu Losen?", ["§ 97 Abs. 4 GWB"]),
    ("Gilt § 97 Abs. 1 und 4 GWB auch hier?", ["§ 97 Abs. 1 GWB", "§ 97 Abs. 4 GWB"]),
    ("Vergleiche §§ 97, 98 und 99 GWB.", ["§ 97 GWB", "§ 98 GWB", "§ 99 GWB"]),
    ("Die §§ 97-99 GWB", ["§§ 97 bis 99 GWB"]),
    (
      "nach § 97 Abs. 1, § 98 GWB und Art. 5 DSGVO",
      [
        "§ 97 Abs. 1 GWB", "§ 98 GWB", "Art. 5 DSGVO",
      ]
    ),
    ("Was regelt das GWB in § 97?", ["§ 97"]),
    ("Was steht in BGB § 433?", ["§ 433 BGB"]),
    ("Que dit l’article L. 2113-10 du CCP sur l’allotissement ?", ["Art. L2113-10 CCP"]),
    ("What does Article 33(1) of the GDPR say?", ["Art. 33 Abs. 1 GDPR"]),
    ("Absatz 3 und Satz 2 der Verordnung (EG) Nr. 765/2008", []),
    ("Wie viele Tage Urlaub habe ich?", []),
  ])
  func `Citations are found in a running text`(text: String, expected: [String]) {
    let formatter = CitationFormatter(language: .german)
    let found = CitationParser().citations(in: text)
    #expect(found.map { formatter.string(for: $0.citation) } == expected)
  }

  @Test func `Names of known acts end where the name ends`() {
    let parser = CitationParser(actNames: ["Code de la commande publique", "gwb"])
    let french = parser.citations(
      in: "l'article L2113-11 du code de la commande publique dit-il quelque chose")
    #expect(french.map(\.citation.act) == ["code de la commande publique"])
    let german = parser.citations(in: "was sagt § 97 abs 4 gwb zu losen")
    #expect(
      german.map(\.citation) == [Citation(kind: .section, number: "97", paragraph: "4", act: "gwb")]
    )
  }

  @Test func `The place of a citation covers what was written`() throws {
    let text = "Was sagt § 97 Abs. 4 GWB zu Losen?"
    let found = try #require(CitationParser().citations(in: text).first)
    #expect(text[found.range] == "§ 97 Abs. 4 GWB")
  }

  @Test(arguments: [1 as UInt64, 2, 3, 4])
  func `No text whatever stops the parser`(seed: UInt64) {
    let words = [
      "§", "§§", "Art.", "article", "Abs.", "4", "97", "IV", "(", ")", "GWB", "a", "L", ".", ",",
      "und", "bis", "2113-10", "Nr.", "Anlage", "EV", "du", "l", "’", "code", "Act", "AI", "/",
      "2016", "n", "°", "", "🇪🇺", "é", "Satz", "Satz 99999999999999999999", "-",
    ]
    var state = seed
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let parser = CitationParser(actNames: ["Code de la commande publique", "GWB"])
    for _ in 0..<3000 {
      let text = (0..<next(14)).map { _ in words[next(words.count)] }
        .joined(separator: next(3) == 0 ? "" : " ")
      _ = parser.parse(text)
      for found in parser.citations(in: text) { #expect(!text[found.range].isEmpty) }
    }
  }
}
