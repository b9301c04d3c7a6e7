import Norms
import Testing

struct FrenchCitationTests {
  private static func article(
    _ number: String, paragraph: String? = nil, points: [String] = [], sentence: Int? = nil,
    alinea: Int? = nil, act: String? = "CCP"
  ) -> Citation {
    Citation(
      kind: .article, number: number, paragraph: paragraph, points: points, sentence: sentence,
      alinea: alinea, act: act)
  }

  @Test(arguments: [
    "art. L. 2113-10 CCP", "art. L 2113-10 CCP", "article L2113-10 CCP", "Art. L.2113-10 CCP",
    "article L. 2113\u{2011}10 du CCP", "l'article L. 2113-10 du CCP", "article l. 2113-10 CCP",
    "art. l2113-10 CCP", "l’article L2113-10 du CCP", "CCP, art. L. 2113-10",
    "article L. 2113-10, CCP", "L'ARTICLE L.2113-10 du CCP", "L. 2113-10 CCP",
    "L2113-10 du CCP", "le L. 2113-10 du CCP", "CCP L2113-10",
  ])
  func `An article of a code is the same however it is spelt`(text: String) {
    #expect(CitationParser(actNames: ["CCP"]).parse(text) == Self.article("L2113-10"))
  }

  @Test(arguments: [
    ("art. R. 2122-8 CCP", article("R2122-8")), ("art. D. 312-1-3 CCP", article("D312-1-3")),
    ("article A. 123-4 CCP", article("A123-4")), ("art. R*343-4 CCP", article("R343-4")),
    ("art. R. *343-4 CCP", article("R343-4")), ("art. R.* 343-4 CCP", article("R343-4")),
    ("art. LO 224-4 CCP", article("LO224-4")), ("article LO224-4 CCP", article("LO224-4")),
    ("article L135-6 A CCP", article("L135-6a")), ("article 1240 CCP", article("1240")),
    ("article 6 bis CCP", article("6bis")), ("article 6 bis A CCP", article("6bisa")),
    ("article 199 undecies B CCP", article("199undeciesb")),
    ("article 515-7-1 CCP", article("515-7-1")),
    ("article 150-0 B ter du CCP", article("150-0bter")), ("article 39 AH du CCP", article("39ah")),
    ("article premier CCP", article("1")), ("article 1er CCP", article("1")),
  ])
  func `Numbers of articles are normalised`(text: String, expected: Citation) {
    #expect(CitationParser(actNames: ["CCP"]).parse(text) == expected)
  }

  @Test(arguments: [
    ("art. L. 1, I, CCP", article("L1", paragraph: "I")),
    ("art. L. 1 II bis CCP", article("L1", paragraph: "II bis")),
    ("article L. 1, II, 2°, CCP", article("L1", paragraph: "II", points: ["2"])),
    ("article L. 1, 2° bis, b), CCP", article("L1", points: ["2bis", "b"])),
    ("article L. 1, al. 2, CCP", article("L1", alinea: 2)),
    ("article L. 1, 2e alinéa, CCP", article("L1", alinea: 2)),
    ("article L. 1, alinéa 3 du CCP", article("L1", alinea: 3)),
    ("article L. 1 alinéa premier du CCP", article("L1", alinea: 1)),
    ("article L. 1, I, al. 2, CCP", article("L1", paragraph: "I", alinea: 2)),
    ("II de l'article L. 1 du CCP", article("L1", paragraph: "II")),
    ("le II bis de l’article L. 1 du CCP", article("L1", paragraph: "II bis")),
    ("2° du I de l'article L. 1 du CCP", article("L1", paragraph: "I", points: ["2"])),
    ("b du 2° du I de l'article L. 1 du CCP", article("L1", paragraph: "I", points: ["2", "b"])),
    ("a) du 1° de l'article L. 1 du CCP", article("L1", points: ["1", "a"])),
    ("deuxième alinéa de l'article 1240 du CCP", article("1240", alinea: 2)),
    ("2ème alinéa du II de l'art. L. 1 CCP", article("L1", paragraph: "II", alinea: 2)),
    ("premier alinéa de l'article L. 1 du CCP", article("L1", alinea: 1)),
    (
      "première phrase du deuxième alinéa de l'article L. 1 du CCP",
      article("L1", sentence: 1, alinea: 2)
    ),
    ("paragraphe 2 de l'article 5 du CCP", article("5", paragraph: "2")),
    (
      "point b) du paragraphe 2 de l'article 5 du CCP", article("5", paragraph: "2", points: ["b"])
    ),
  ])
  func `Parts are read behind and before the article`(text: String, expected: Citation) {
    #expect(CitationParser(actNames: ["CCP"]).parse(text) == expected)
  }

  @Test(arguments: [
    ("Que dit le 2° du I de l'article L. 1 du CCP ?", ["2° du I de l'article L. 1 du CCP"]),
    ("l'article 1240 a été modifié", ["article 1240"]),
    ("selon l'article L. 1 et le II de l'article L. 2", ["article L. 1", "II de l'article L. 2"]),
    ("Il y a de l'article 3 dans cela", ["a de l'article 3"]),
    ("Que prévoit L. 2113-10 CCP et le D 1 ?", ["L. 2113-10 CCP"]), ("au premier alinéa", []),
    ("2° du I", []),
    ("les articles L. 1, L. 2 et L. 3 du CCP", ["articles L. 1, L. 2 et L. 3 du CCP"]),
  ])
  func `In a running text the place of a citation takes its parts in`(
    text: String, expected: [String]
  ) {
    var places: [String] = []
    for found in CitationParser(actNames: ["CCP"]).citations(in: text) {
      let place = String(text[found.range])
      if places.last != place { places.append(place) }
    }
    #expect(places == expected)
  }

  @Test(arguments: [
    (article("L2113-10"), "art. L. 2113-10 CCP"), (article("LO224-4"), "art. LO 224-4 CCP"),
    (article("L135-6a"), "art. L. 135-6 A CCP"), (article("6bis"), "Article 6 bis CCP"),
    (article("199undeciesb"), "Article 199 undecies B CCP"), (article("1240"), "Article 1240 CCP"),
    (article("L1", paragraph: "II bis"), "art. L. 1, II bis, CCP"),
    (article("L1", paragraph: "4"), "art. L. 1, paragraphe 4, CCP"),
    (article("L1", paragraph: "I", alinea: 2), "art. L. 1, I, al. 2, CCP"),
    (article("L1", alinea: 3), "art. L. 1, al. 3, CCP"),
  ])
  func `French form is written and read back`(citation: Citation, expected: String) {
    let text = CitationFormatter(language: .french).string(for: citation)
    #expect(text == expected)
    #expect(CitationParser(actNames: ["CCP"]).parse(text) == citation)
  }

  @Test(arguments: [("II bis", "2bis"), ("IV", "4"), ("1a", "1A"), ("2 bis", "2bis")])
  func `Numbers of paragraphs share a key`(left: String, right: String) {
    #expect(ParagraphNumber.key(left) == ParagraphNumber.key(right))
  }

  @Test func `Alinéas count the items of a list in French law only`() {
    let provision = Provision(
      key: "1", kind: .article, label: "Article L1",
      content: [
        Block(
          kind: .text, text: "Un :",
          children: [Block(kind: .point, number: "1", marker: "1°", text: "Deux ;")]),
        Block(kind: .text, text: "Trois."),
        Block(kind: .table, text: "a | b"),
      ])
    #expect(provision.alineas(of: nil, countingItems: true) == ["Un :", "1° Deux ;", "Trois."])
    #expect(provision.alineas(of: nil, countingItems: false) == ["Un :\n  1° Deux ;", "Trois."])
  }

  @Test(arguments: [
    ("Article L135-6 A", "L135-6a"), ("Article R*2-1", "R2-1"),
    ("Article 44 sexies-0 A", "44sexies-0a"),
    ("Article 150 VK", "150vk"), ("Article 150 V", "150v"), ("Article 1er", "1"),
    ("Article 6 bis", "6bis"),
    ("Article préliminaire", nil), ("Annexe II", "II"), ("Annexe à l'article R. 412-29", nil),
  ])
  func `Articles whose numbers differ are cited differently`(label: String, expected: String?) {
    var norm = Norm.sample(.french)
    norm.jurisdiction = .france
    let kind: Provision.Kind = label.hasPrefix("Annexe") ? .annex : .article
    let provision = Provision(key: "1", kind: kind, label: label, content: [])
    #expect(provision.citation(in: norm)?.number == expected)
  }

  @Test func `A code is named by its identifier and title together`() {
    func names(_ identifier: String, _ title: String) -> [String] {
      FrenchCodes.names(identifier: identifier, title: title)
    }
    #expect(names("LEGITEXT000006070721", "Code civil") == ["C. civ.", "CC"])
    #expect(names("LEGITEXT000006069414", "Code de la propriété intellectuelle") == ["CPI"])
    #expect(names("LEGITEXT000006069414", "Code civil") == [], "an identifier often mistaken")
    #expect(names("LEGITEXT000099999999", "Code civil") == [])
  }

  @Test(arguments: [
    (0, "1970-01-01"), (-1, "1969-12-31"), (16_801, "2016-01-01"), (375_835, "2999-01-01"),
    (-60_551, "1804-03-21"), (19_782, "2024-02-29"), (-719_162, "0001-01-01"),
  ])
  func `Days since 1970 are days of the calendar`(days: Int, expected: String) {
    #expect(CalendarDate(daysSince1970: days)?.description == expected)
  }

  @Test(arguments: [-719_163, 2_932_897, .min, .max])
  func `Days outside of the calendar are none`(days: Int) {
    #expect(CalendarDate(daysSince1970: days) == nil)
  }
}
