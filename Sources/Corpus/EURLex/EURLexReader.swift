package import Norms

/// Reads one act from a page of EUR-Lex in XHTML: of the Official Journal or a consolidated text.
package enum EURLexReader {
  package static func read(
    _ bytes: [UInt8], path: String, options: ReadingOptions = ReadingOptions()
  ) throws(CorpusError) -> Norm {
    let root = try XMLReader.read(HTMLRepair.wellFormed(bytes), path: path)
    guard root.name == "html", let body = root.first("body"),
      body.contains(where: { $0.hasClass(["eli-container"]) })
    else {
      throw .unknownFormat(
        path: path, found: "its root element is '\(root.name)', and it is no act of EUR-Lex")
    }
    let facts = try EUActFacts(eurLexPage: body, path: path, options: options)
    var norm = facts.norm(options: options)
    var structure = EURLexStructure(
      language: facts.language, page: norm.url, notes: EURLexNotes(page: body))
    structure.read(body)
    norm.provisions = structure.provisions
    norm.headingCount = structure.headingCount
    norm.footnotes = structure.notesAround
    if facts.basis == .official, !norm.provisions.contains(where: { $0.kind == .recital }) {
      norm.omittedKinds = [.formula, .recital]
    }
    return norm
  }

  /// Whether a page is one of EUR-Lex.
  static func isPage(_ bytes: [UInt8]) -> Bool {
    String(decoding: bytes, as: UTF8.self).contains("eli-container")
  }
}
