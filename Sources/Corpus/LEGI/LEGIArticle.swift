internal import Norms

/// One version of an article, as an `ARTICLE` file of DILA's LEGI or JORF archive has it.
struct LEGIArticle {
  let id: String
  let number: String
  /// Empty for what the Journal officiel printed.
  let state: String
  let validity: ValidityInterval
  /// All versions of the article that the file knows.
  let versions: [LegifranceVersion]
  /// The act that the article stands in.
  let context: LEGIContext
  let content: [Block]
  let notes: [String]

  /// - Throws: `CorpusError.missing` where the file lacks what a version needs.
  init(_ root: XMLElement, path: String) throws(CorpusError) {
    let meta = root.first("META")
    let common = meta?.first("META_COMMUN")
    guard let id = common?.line("ID"),
      LegifranceAct.isIdentifier(id, kinds: ["LEGIARTI", "JORFARTI"])
    else {
      throw .missing(
        path: path, what: "the identifier of its article", remedy: "fetch it again")
    }
    // Both are seen: the element within META_SPEC and right below META.
    let article = meta?.first("META_SPEC")?.first("META_ARTICLE") ?? meta?.first("META_ARTICLE")
    let links = root.first("VERSIONS")?.all("VERSION").flatMap { $0.all("LIEN_ART") } ?? []
    self.id = id
    number = article?.line("NUM") ?? ""
    state = article?.line("ETAT") ?? ""
    guard
      let validity = Self.validity(article, links: links, isJournal: id.hasPrefix("JORF"))
    else {
      throw .missing(path: path, what: "the dates of \(id)", remedy: "fetch it again")
    }
    self.validity = validity
    versions = links.filter { $0.attributes["id"]?.hasPrefix("LEGI") == true }.compactMap { link in
      link.attributes["id"].map { id in
        LegifranceVersion(id: id, start: Self.date(link, "debut").flatMap(LegifranceDate.start))
      }
    }
    context = LEGIContext(root.first("CONTEXTE"))
    content = LegifranceBlocks.blocks(
      of: root.first("BLOC_TEXTUEL")?.first("CONTENU").map(LegifranceContent.lines) ?? [])
    notes =
      LegifranceContent.note(root.first("NOTA")) + LegifranceContent.note(root.first("SM"))
  }

  /// - Parameters:
  ///   - key: names the article through its versions.
  ///   - headings: titles of the sections around it, outermost first.
  func provision(of act: LegifranceAct, key: String, below headings: [String]) -> Provision {
    let article = LegifranceArticle(number: number)
    return Provision(
      key: key, kind: article.kind, label: article.label, path: headings, content: content,
      footnotes: notes, isRepealed: LegifranceState.isRepealed(state, validity),
      url: act.url(ofArticle: id), validity: validity)
  }

  /// The Journal officiel's own version has no dates; it is the wording of the first that the act
  /// was given.
  private static func validity(
    _ article: XMLElement?, links: [XMLElement], isJournal: Bool
  ) -> ValidityInterval? {
    if isJournal {
      let first = links.filter { $0.attributes["id"]?.hasPrefix("LEGI") == true }
        .compactMap { link in
          date(link, "debut").flatMap(LegifranceDate.start).map { (start: $0, link: link) }
        }.min { $0.start < $1.start }
      guard let first, let end = date(first.link, "fin") else { return nil }
      return LegifranceDate.validity(start: first.start, end: end)
    }
    guard let start = article?.line("DATE_DEBUT").flatMap({ CalendarDate(iso: $0) }),
      let end = article?.line("DATE_FIN").flatMap({ CalendarDate(iso: $0) })
    else { return nil }
    return LegifranceDate.validity(start: start, end: end)
  }

  private static func date(_ element: XMLElement, _ name: String) -> CalendarDate? {
    element.attributes[name].flatMap { CalendarDate(iso: $0) }
  }
}

/// What a part of an act says of the act around it.
struct LEGIContext {
  let act: String?
  /// `CODE`, `LOI`, `DECRET` …; empty where it is not stated.
  let nature: String
  let title: String?
  /// Titles of the sections around the part, outermost first.
  let headings: [String]

  init(_ context: XMLElement?) {
    let text = context?.first("TEXTE")
    act = text?.attributes["cid"]
    nature = text?.attributes["nature"] ?? ""
    let titles = text?.all("TITRE_TXT") ?? []
    // Of several titles the consolidated text's is the one that counts.
    let title = titles.last { $0.attributes["id_txt"]?.hasPrefix("LEGI") == true } ?? titles.last
    self.title = title.map { PlainText.line($0.text) }.flatMap { $0.isEmpty ? nil : $0 }
    var headings: [String] = []
    var level = text?.first("TM")
    while let current = level {
      if let title = current.all("TITRE_TM").last {
        headings.append(PlainText.line(title.text))
      }
      level = current.first("TM")
    }
    self.headings = headings
  }
}

extension XMLElement {
  /// The text of a child on one line; nil where it is missing or empty.
  func line(_ name: String) -> String? {
    first(name).map { PlainText.line($0.text) }.flatMap { $0.isEmpty ? nil : $0 }
  }
}
