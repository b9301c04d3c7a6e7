package import Norms

/// Reads one act of DILA's LEGI archive from its folders, with every version of every article.
///
/// One small file after the other is read and let go; what grows with the act is its text alone.
package enum LEGIReader {
  /// - Throws: `CorpusError` naming the file that cannot be read.
  package static func read(
    _ folder: LEGIFolder, options: ReadingOptions = ReadingOptions()
  ) throws(CorpusError) -> Norm {
    var structure = LEGIStructure()
    var text = LEGIText()
    var articles: [LEGIArticle] = []
    for (_, path) in folder.files {
      let root = try XMLReader.read(path: path)
      switch root.name {
      case "ARTICLE": articles.append(try LEGIArticle(root, path: path))
      case "SECTION_TA": structure.add(root)
      case "TEXTELR":
        structure.add(root)
        text.add(root)
      case "TEXTE_VERSION": text.add(root)
      default:
        throw .unknownFormat(path: path, found: "its root element is '\(root.name)'")
      }
    }
    guard let last = articles.last else {
      throw .missing(path: folder.path, what: "any article", remedy: "fetch the archive again")
    }
    let nature = last.context.nature
    guard
      let act = LegifranceAct(
        identifier: folder.act.identifier,
        isCode: text.isCode ?? (nature.isEmpty ? nil : nature == "CODE"))
    else { preconditionFailure("the folder was recognised by this identifier") }
    let stamp = folder.newest.flatMap { CalendarDate(iso: $0.prefix(8)) }
    guard let state = options.asOf ?? stamp ?? text.lastChange else {
      throw .missing(path: folder.path, what: "its state date", remedy: "give one with --as-of")
    }
    var norm = act.norm(
      title: text.title ?? last.context.title ?? act.identifier, otherNames: text.otherNames,
      stateDate: state, basis: .official, extent: .history, options: options)
    norm.eli = text.eli
    norm.headingCount = structure.sectionCount
    norm.footnotes = text.notes
    norm.provisions = text.formulas + provisions(of: articles, in: structure, act: act)
    return norm
  }

  /// In the order of the sections; what no section lists comes last.
  private static func provisions(
    of articles: [LEGIArticle], in structure: LEGIStructure, act: LegifranceAct
  ) -> [Provision] {
    let places = structure.places()
    let keys = LEGIIdentities(articles)
    return articles.map { article in
      (
        position: places[article.id]?.position ?? .max, id: article.id,
        provision: article.provision(
          of: act, key: keys.key(of: article.id),
          below: places[article.id]?.headings ?? article.context.headings)
      )
    }.sorted { ($0.position, $0.id) < ($1.position, $1.id) }.map(\.provision)
  }
}

/// Which versions are versions of one article: each file lists those it knows of.
struct LEGIIdentities {
  private var parents: [String: String] = [:]
  private var firsts: [String: String] = [:]

  init(_ articles: [LEGIArticle]) {
    var versions: [String: LegifranceVersion] = [:]
    for article in articles {
      let own = LegifranceVersion(
        id: article.id, start: article.validity.isEmpty ? nil : article.validity.start)
      for version in article.versions + [own] {
        join(article.id, version.id)
        if versions[version.id]?.start == nil { versions[version.id] = version }
      }
    }
    let groups = Dictionary(grouping: versions.values) { root(of: $0.id) }
    firsts = groups.compactMapValues { LegifranceVersion.key(of: $0) }
  }

  func key(of id: String) -> String { firsts[root(of: id)] ?? id }

  private func root(of id: String) -> String {
    var id = id
    while let parent = parents[id] { id = parent }
    return id
  }

  private mutating func join(_ left: String, _ right: String) {
    let (left, right) = (root(of: left), root(of: right))
    if left != right { parents[max(left, right)] = min(left, right) }
  }
}
