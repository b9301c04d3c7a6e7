internal import Norms

/// The `data` of a node; of an article, the version in force.
struct LegifranceJSONData {
  private(set) var id: String?
  private(set) var cid: String?
  private(set) var title: String?
  private(set) var versionStart: CalendarDate?
  private(set) var modified: CalendarDate?
  /// Titles of the sections around it, outermost first.
  var headings: [String] = []

  private var number: String?
  private var state: String?
  private var start: CalendarDate?
  private var end: CalendarDate?
  private var html: String?
  private var text: String?
  private var note: String?
  private var versions: [LegifranceVersion] = []

  /// - Parameter cursor: stands before the object.
  init(_ cursor: inout JSONCursor, path: String) throws(CorpusError) {
    guard try cursor.kind() == .object else { throw cursor.malformed("'data' is no object") }
    try cursor.readObject { (cursor: inout JSONCursor, name) throws(CorpusError) in
      switch name {
      case "id": id = try cursor.readOptionalString()
      case "cid": cid = try cursor.readOptionalString()
      case "title": title = try cursor.readOptionalString()
      case "num": number = try cursor.readOptionalString()
      case "etat": state = try cursor.readOptionalString()
      case "dateDebutVersion": versionStart = try Self.date(&cursor)
      case "dateModif": modified = try Self.date(&cursor)
      case "dateDebut": start = try Self.date(&cursor)
      case "dateFin": end = try Self.date(&cursor)
      case "texteHtml": html = try cursor.readOptionalString()
      case "texte": text = try cursor.readOptionalString()
      case "nota": note = try cursor.readOptionalString()
      case "articleVersions": versions = try Self.versions(&cursor)
      default: try cursor.skip()
      }
    }
  }

  /// - Throws: `CorpusError.missing` where the article has no identifier or no dates.
  func provision(of act: LegifranceAct, path: String) throws(CorpusError) -> Provision {
    let article = LegifranceArticle(number: number ?? "")
    guard let id, let key = LegifranceVersion.key(of: versions) ?? cid else {
      throw .missing(
        path: path, what: "the identifier of \(article.label)", remedy: "fetch it again")
    }
    guard let start, let end else {
      throw .missing(path: path, what: "the dates of \(article.label)", remedy: "fetch it again")
    }
    let fragment = try HTMLFragment.read(
      html.flatMap { $0.isEmpty ? nil : $0 } ?? text ?? "", path: path)
    let validity = LegifranceDate.validity(start: start, end: end)
    return Provision(
      key: key, kind: article.kind, label: article.label, path: headings,
      content: LegifranceBlocks.blocks(of: LegifranceContent.lines(of: fragment)),
      footnotes: [note].compactMap { $0.map { PlainText.line($0) } }.filter { !$0.isEmpty },
      isRepealed: LegifranceState.isRepealed(state, validity), url: act.url(ofArticle: id),
      validity: validity)
  }

  /// Milliseconds since 1970 or `YYYY-MM-DD`; nil for anything else.
  private static func date(_ cursor: inout JSONCursor) throws(CorpusError) -> CalendarDate? {
    if try cursor.kind() == .number {
      return try cursor.readOptionalInteger().flatMap { LegifranceDate.date(milliseconds: $0) }
    }
    return try cursor.readOptionalString().flatMap { CalendarDate(iso: $0.prefix(10)) }
  }

  private static func versions(
    _ cursor: inout JSONCursor
  ) throws(CorpusError) -> [LegifranceVersion] {
    guard try cursor.kind() == .array else {
      try cursor.skip()
      return []
    }
    var versions: [LegifranceVersion] = []
    try cursor.readArray { (cursor: inout JSONCursor) throws(CorpusError) in
      guard try cursor.kind() == .object else { return try cursor.skip() }
      var id: String?
      var start: CalendarDate?
      try cursor.readObject { (cursor: inout JSONCursor, name) throws(CorpusError) in
        switch name {
        case "id": id = try cursor.readOptionalString()
        case "dateDebut": start = try date(&cursor)
        default: try cursor.skip()
        }
      }
      if let id {
        versions.append(LegifranceVersion(id: id, start: start.flatMap(LegifranceDate.start)))
      }
    }
    return versions
  }
}
