import Corpus
import Norms
import Testing

struct LegifranceMarkdownTests {
  private static func front(_ extra: String = "last_updated: \"2024-07-01\"") -> String {
    """
    ---
    title: "Code des phares"
    identifier: "LEGITEXT000099999999"
    country: "fr"
    rank: "code"
    \(extra)
    source: "https://example.org/"
    ---

    """
  }

  private static let marked = """
    # Code des phares

    ## Partie législative

    ### Livre Ier : Feux

    #### Titre Ier : Gardiens

    #### Chapitre unique

    ##### Article L1

    Le gardien *veille* : 
    1° La nuit ;


       a) Même l'hiver.

    ##### Article R*2 bis

    I.-Il dort.

    II.-Ensuite [non].

    #### Titre II : Lampes

    ##### Article L3

    Première.

    ##### Article L3

    Deuxième.
    Suite.

    ##### Article Annexe préliminaire

    Liste
    """

  /// The older layout, without marks.
  private static let plain = marked.split(separator: "\n", omittingEmptySubsequences: false)
    .map { line in
      line.hasPrefix("##") ? String(line.drop { $0 == "#" }.dropFirst()) : String(line)
    }.joined(separator: "\n")

  private func norm(_ text: String, path: String = "code.md") throws -> Norm {
    try LegifranceMarkdownReader.read(text, path: path)
  }

  @Test(arguments: [marked, plain])
  func `Both layouts give the same articles under the same divisions`(body: String) throws {
    let norm = try norm(Self.front() + body)
    #expect(norm.identifier == "legi:LEGITEXT000099999999")
    #expect(norm.title == "Code des phares" && norm.jurisdiction == .france)
    #expect(norm.stateDate == CalendarDate(iso: "2024-07-01"))
    #expect(norm.basis == .observed && !norm.isDated && norm.extent == .whole)
    #expect(
      norm.provisions.map(\.label)
        == ["Article L1", "Article R*2 bis", "Article L3", "Annexe préliminaire"])
    #expect(norm.provisions.map(\.kind) == [.article, .article, .article, .annex])
    #expect(norm.provisions.map(\.key) == ["l1", "r2bis", "l3", "annexepréliminaire"])
    let livre = ["Partie législative", "Livre Ier : Feux"]
    #expect(
      norm.provisions[0].path == livre + ["Titre Ier : Gardiens", "Chapitre unique"])
    #expect(norm.provisions[2].path == livre + ["Titre II : Lampes"])
    #expect(norm.headingCount == 5)
    #expect(
      norm.provisions[0].text == """
        Le gardien *veille* :
          1° La nuit ;
            a) Même l'hiver.
        """)
    #expect(norm.provisions[1].content.map(\.number) == ["I", "II"])
    #expect(norm.provisions[1].text == "I.- Il dort.\nII.- Ensuite [non].")
  }

  @Test func `Of wordings in a row the last one is the article`() throws {
    let provision = try norm(Self.front() + Self.marked).provisions[2]
    #expect(provision.text == "Deuxième.\nSuite.")
    #expect(provision.footnotes == ["Rédaction antérieure : Première."])
  }

  @Test func `One number in two places is two articles`() throws {
    let body = "##### Article 1\n\nUn.\n\n##### Article 2\n\nDeux.\n\n##### Article 1\n\nAutre.\n"
    #expect(try norm(Self.front() + body).provisions.map(\.key) == ["1", "2", "1+"])
  }

  @Test func `Text outside of articles is not lost`() throws {
    let norm = try norm(
      Self.front() + "# Code\n\nAvant.\n\n## Livre Ier\n\nDessous.\n\n##### Article 1\n\nUn.\n")
    #expect(norm.provisions.map(\.text) == ["Avant.", "Dessous.", "Un."])
    #expect(norm.provisions.map(\.kind) == [.formula, .formula, .article])
  }

  @Test(arguments: [
    "Article 5 du règlement européen", "Section de vote", "article 2", "Article",
    "Articles L1 et L2",
    "Article premier de la loi",
  ])
  func `A line that only looks like a heading is text`(line: String) throws {
    let norm = try norm(Self.front() + "Article 1\n\nUn.\n\n\(line)\n\nEncore.\n")
    if line == "Section de vote" {
      #expect(norm.headingCount == 1, "a division is known by its first word alone")
    } else {
      #expect(norm.provisions.map(\.text) == ["Un.\n\(line)\nEncore."])
    }
  }

  @Test func `A heading that is part of a paragraph is text`() throws {
    let norm = try norm(Self.front() + "Article 1\n\nUn :\nArticle 2\nSection 3\n\nFin.\n")
    #expect(norm.provisions.map(\.text) == ["Un :\nArticle 2\nSection 3\nFin."])
  }

  @Test func `A blank before the degree sign still makes a number, a temperature does not`() throws
  {
    let body = "Article 1\n\nSoit :\n1 ° De jour ;\n2 ° bis De nuit ;\n10 °C au moins.\n"
    let content = try norm(Self.front() + body).provisions[0].content
    #expect(content.map(\.text) == ["Soit :", "10 °C au moins."])
    #expect(content[0].children.map(\.number) == ["1", "2bis"])
    #expect(content[0].children.map(\.text) == ["De jour ;", "De nuit ;"])
  }

  @Test func `The day is stated in the file, or by its name`() throws {
    let text = Self.front("status: in_force") + Self.marked
    #expect(throws: CorpusError.self) { try norm(text) }
    #expect(
      try norm(text, path: "LEGITEXT000099999999/2023-05-16.md").stateDate
        == CalendarDate(iso: "2023-05-16"))
    let options = ReadingOptions(asOf: CalendarDate(iso: "2020-02-02"))
    #expect(
      try LegifranceMarkdownReader.read(Self.front() + Self.marked, path: "a.md", options: options)
        .stateDate == CalendarDate(iso: "2020-02-02"))
  }

  @Test func `It is told from our own Markdown by its front matter`() {
    #expect(LegifranceMarkdownReader.recognises(Self.front() + Self.marked))
    let own = Self.front("language: fr\njurisdiction: fr") + Self.marked
    #expect(!LegifranceMarkdownReader.recognises(own))
    for text in [
      "", "# Titre\n\n## 1 But\n", "---\nidentifier: agency/travel\ncountry: fr\n---\n",
      "---\nidentifier: LEGITEXT000099999999\ncountry: de\n---\n", "---\nidentifier: [\n---\n",
      "---\nidentifier: LEGITEXT00009999999X\ncountry: fr\n---\n", Self.marked,
    ] {
      #expect(!LegifranceMarkdownReader.recognises(text), "\(text)")
    }
  }

  @Test(arguments: ["", "\n\n", "# Titre\n", "\r\n", "# ", "##### Chapitre Ier"])
  func `A file without articles is refused`(body: String) {
    #expect(throws: CorpusError.self) { try norm(Self.front() + body) }
  }
}
