package import Norms

/// Reads an internal procedure from a page of HTML, in whatever state its tags are.
///
/// Left out: scripts, styles, navigation, forms' controls, drawings, what is hidden, and what stands
/// around the `main` element where a page has one.
package enum HTMLReader {
  package static func read(
    _ bytes: [UInt8], path: String, options: ReadingOptions = ReadingOptions()
  ) throws(CorpusError) -> Norm {
    let page = try TextEncoding.decode(bytes, declared: charset(of: bytes), path: path)
    let (tree, body) = HTMLTree.read(page)
    let main = body.firstDescendant { $0.name == "main" }
    let parts = FoundHeadings.parts(HTMLContent.parts(of: main ?? body))
    guard !parts.isEmpty else {
      throw .withoutText(
        path: path, found: "the page has no text",
        remedy: "save it as a browser shows it, since its scripts may load the text")
    }
    let structure = ProcedureStructure(parts, takesTitle: .ifSingle)
    let facts = ProcedureFacts(
      title: structure.title ?? tree.title.flatMap { $0.isEmpty ? nil : $0 },
      language: ProcedureFacts.language(
        tag: tree.language ?? tree.meta["content-language"] ?? tree.meta["dc.language"]),
      state: state(tree.meta))
    return try facts.norm(structure, path: path, options: options)
  }

  /// Whether these bytes begin like a page.
  static func recognises(_ bytes: [UInt8]) -> Bool {
    var text = String(decoding: bytes.prefix(4096).filter { $0 != 0 }, as: UTF8.self)[...]
    while true {
      text = text.drop { $0.isWhitespace || $0 == "\u{FEFF}" || $0 == "\u{FFFD}" }
      if text.hasPrefix("<!--"), let end = text.firstRange(of: "-->") {
        text = text[end.upperBound...]
      } else if text.hasPrefix("<?"), let end = text.firstIndex(of: ">") {
        text = text[text.index(after: end)...]
      } else {
        break
      }
    }
    if text.prefix(14).lowercased() == "<!doctype html" { return true }
    guard text.first == "<" else { return false }
    let name = text.dropFirst().prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }.lowercased()
    return [
      "html", "head", "body", "title", "meta", "h1", "h2", "h3", "p", "div", "table", "center",
      "font", "ul", "ol",
    ].contains(name)
  }

  /// What the page's first bytes declare.
  private static func charset(of bytes: [UInt8]) -> String? {
    let head = String(decoding: bytes.prefix(4096), as: UTF8.self)
    let match = head.firstMatch(
      of: /(?:charset|<\?xml[^>]*encoding)\s*=\s*["']?\s*([A-Za-z0-9_:.\-]+)/.ignoresCase())
    return match.map { String($0.output.1) }
  }

  /// Dates in the order of how much they say about the text.
  private static func state(_ meta: [String: String]) -> CalendarDate? {
    let names = [
      "dcterms.valid", "dcterms.issued", "dc.date.issued", "dcterms.modified",
      "dc.date.modified", "article:modified_time", "dcterms.date", "dc.date", "date",
      "article:published_time", "last-modified",
    ]
    return names.lazy.compactMap { meta[$0].flatMap { CalendarDate(iso: $0.prefix(10)) } }.first
  }
}
