import Testing
import TextAnalysis

struct TextAnalyzerTests {
  private let german = TextAnalyzer(language: .german)
  private let french = TextAnalyzer(language: .french)
  private let english = TextAnalyzer(language: .english)

  @Test(arguments: [
    ("Maßnahmen", "Massnahme"), ("Verträge", "VERTRÄGEN"), ("Auf\u{AD}trag", "Auftrag"),
    ("Aufträge", "Auftra\u{308}ge"), ("Vergabeverfahrens", "Vergabeverfahren"),
  ])
  func `German spellings of one word give one term`(left: String, right: String) {
    #expect(german.terms(left) == german.terms(right))
  }

  @Test(arguments: [
    ("l'article", "article"), ("l’allotissement", "allotissement"), ("qu'un", "un"),
    ("jusqu’au", "au"), ("d'œuvre", "oeuvre"), ("marchés", "marché"), ("lorsqu'elle", "elle"),
    ("puisqu'il", "il"), ("MARCHÉS PUBLICS", "marché public"),
  ])
  func `French elisions and forms of one word give one term`(left: String, right: String) {
    #expect(french.terms(left) == french.terms(right))
  }

  @Test(arguments: [("deadlines", "deadline"), ("notified", "notify"), ("ﬁles", "files")])
  func `English forms of one word give one term`(left: String, right: String) {
    #expect(english.terms(left) == english.terms(right))
  }

  @Test func `Numbers of provisions and acts stay whole`() {
    #expect(
      german.terms("§ 97 Abs. 4, § 10a, Verordnung (EU) 2016/679").filter {
        $0.contains(where: \.isNumber)
      } == ["97", "4", "10a", "2016/679"])
    #expect(french.terms("art. L. 2113-10").contains("2113-10"))
    #expect(german.terms("l. 3 Tage").contains("l3") && !german.terms("l 3 Tage").contains("l3"))
    #expect(!german.terms("§ 97").contains("§"))
  }

  @Test(arguments: ["L2113-10", "L 2113-10", "l.2113-10", "L.\u{A0}2113-10", "L. 2113‑10"])
  func `The number of a French article is one term however it is written`(text: String) {
    for analyzer in [german, french, english] {
      #expect(
        analyzer.terms("article \(text) du code") == analyzer.terms("article L. 2113-10 du code"))
      #expect(analyzer.terms(text).contains("l2113-10"))
    }
    #expect(french.terms("R. 2113-10") != french.terms("L. 2113-10"))
  }

  @Test func `A question in another language is rid of its own stop words`() {
    #expect(french.contentTerms("Gilt das auch für Fristen?", in: .german) == ["fristen"])
    #expect(french.contentTerms("Gilt das auch für Fristen?").count > 1)
  }

  @Test func `Questions are searched by the words that carry meaning`() {
    #expect(
      german.contentTerms("Was sagt das Gesetz zu den Losen?").contains(german.terms("Losen")[0]))
    #expect(!german.contentTerms("Wann ist die Frist und für wen?").contains("und"))
    #expect(french.contentTerms("Quel est le délai pour les marchés ?") == ["del", "march"])
    #expect(english.contentTerms("What is the deadline?") == english.terms("deadline"))
  }

  @Test(arguments: AnalysisLanguage.allCases)
  func `Terms have no accents and are never empty`(language: AnalysisLanguage) {
    let text = "Größe, Überprüfung, déjà, naïve, Ÿ, œuvre, æther, ’ ' - / . 1.2 ½ ﬁ 日本"
    let terms = TextAnalyzer(language: language).terms(text)
    #expect(!terms.isEmpty)
    #expect(terms.allSatisfy { !$0.isEmpty && !$0.contains("\u{308}") && !$0.contains("ß") })
    #expect(!terms.contains { $0.unicodeScalars.contains { (0xC0...0x17F).contains($0.value) } })
  }

  @Test func `Content terms are among all terms`() {
    let text =
      "Öffentliche Aufträge werden im Wettbewerb und im Wege transparenter Verfahren vergeben."
    #expect(Set(german.contentTerms(text)).isSubset(of: german.terms(text)))
  }

  @Test func `One analyzer serves many tasks at once`() async {
    let text = String(repeating: "Vergabeverfahren und Aufträge. ", count: 50)
    let expected = german.terms(text)
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<16 { group.addTask { TextAnalyzer(language: .german).terms(text) == expected } }
      for await isEqual in group { #expect(isEqual) }
    }
  }
}
