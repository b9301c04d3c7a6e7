package import Norms

/// Reads a code as the Légifrance API gives it and SocialGouv's legi-data publishes it: a tree of
/// nodes (`type`, `data`, `children`) from the code over its sections to the articles in force, each
/// with the dates of its version.
///
/// Not in the text: notes (`nota`), which become footnotes, and links to the amending acts.
package enum LegifranceJSONReader {
  /// Whether a file that begins so may be a code; only reading it shows whether it is.
  static func recognises(_ beginning: [UInt8]) -> Bool {
    let text = String(decoding: beginning, as: UTF8.self)
    return text.contains("\"code\"") && text.contains("\"LEGITEXT")
  }

  /// - Parameter path: its name may end in the day of the text, where the file states none.
  package static func read(
    _ bytes: [UInt8], path: String, options: ReadingOptions = ReadingOptions()
  ) throws(CorpusError) -> Norm {
    var tree = LegifranceJSONTree(path: path)
    var cursor = JSONCursor(bytes, path: path)
    guard try cursor.kind() == .object else { throw unknown(path) }
    try tree.readNode(&cursor, below: [])
    try cursor.requireEnd()
    guard let code = tree.code, let identifier = code.cid ?? code.id,
      let act = LegifranceAct(identifier: identifier)
    else { throw unknown(path) }
    guard let title = code.title.map({ PlainText.line($0) }), !title.isEmpty else {
      throw .missing(path: path, what: "the title of the code", remedy: "fetch it again")
    }
    let stated = code.versionStart ?? code.modified
    guard let state = options.asOf ?? stated ?? SourceName(path: path).trailingDate else {
      throw .missing(path: path, what: "its state date", remedy: "give one with --as-of")
    }
    guard !tree.articles.isEmpty else {
      throw .missing(path: path, what: "any article", remedy: "fetch it again")
    }
    var norm = act.norm(title: title, stateDate: state, basis: .official, options: options)
    norm.headingCount = tree.sectionCount
    var versions: Set<String> = []
    for article in tree.articles {
      let provision = try article.provision(of: act, path: path)
      // One version under two sections is one version.
      let version = provision.key + "\(provision.validity?.start.description ?? "")"
      if versions.insert(version).inserted { norm.provisions.append(provision) }
    }
    return norm
  }

  private static func unknown(_ path: String) -> CorpusError {
    .unknownFormat(path: path, found: "it is JSON, but no code of Légifrance")
  }
}
