package import Norms

/// Reads one act of the EU in Formex 4, the format of the Publications Office: as published in the
/// Official Journal, with the annexes in files of their own, or consolidated.
package enum FormexReader {
  /// - Parameters:
  ///   - bytes: the file with the act, root `ACT` or `CONS.ACT`.
  ///   - path: where its annexes are looked for.
  package static func read(
    _ bytes: [UInt8], path: String, options: ReadingOptions = ReadingOptions()
  ) throws(CorpusError) -> Norm {
    let root = try document(bytes, path: path)
    switch root.name {
    case "ACT":
      let publication = try FormexPublication(ofAct: root, path: path)
      let facts = try EUActFacts(
        formexAct: root, description: publication.description, path: path, options: options)
      var annexes: [XMLElement] = []
      for path in publication.annexes {
        annexes.append(try document(SourceFile.bytes(of: path), path: path))
      }
      return try norm(facts, body: root, annexes: annexes, path: path, options: options)
    case "CONS.ACT":
      guard let body = root.first("CONS.DOC") else {
        throw .unknownFormat(path: path, found: "its CONS.ACT has no CONS.DOC")
      }
      let facts = try EUActFacts(formexConsolidation: root, path: path, options: options)
      var norm = try norm(facts, body: body, annexes: [], path: path, options: options)
      if !norm.provisions.contains(where: { $0.kind == .recital }) {
        norm.omittedKinds = [.formula, .recital]
      }
      return norm
    default:
      throw .unknownFormat(path: path, found: "its root element is '\(root.name)'")
    }
  }

  /// What a Formex file holds that belongs to an act but is none; nil for other roots.
  static func description(ofPart root: String) -> String? {
    switch root {
    case "ANNEX": "an annex, read with the file of its act; put both into one folder"
    case "DOC": "a list of the files of an act"
    case "PUBLICATION": "a table of contents of the Official Journal"
    case "CORR": "a corrigendum; consolidated texts have it worked in"
    default: nil
    }
  }

  private static func document(
    _ bytes: [UInt8], path: String
  ) throws(CorpusError) -> XMLElement {
    try FormexDeletions.apply(
      to: XMLReader.read(bytes, path: path, keepsInstructions: true), path: path)
  }

  private static func norm(
    _ facts: EUActFacts, body: XMLElement, annexes: [XMLElement], path: String,
    options: ReadingOptions
  ) throws(CorpusError) -> Norm {
    guard body.first("ENACTING.TERMS") != nil else {
      throw .unknownFormat(path: path, found: "its act has no ENACTING.TERMS")
    }
    var norm = facts.norm(options: options)
    var structure = FormexStructure(language: facts.language, page: norm.url)
    structure.read(body)
    for annex in annexes { structure.readAnnex(annex) }
    norm.provisions = structure.provisions
    norm.headingCount = structure.headingCount
    norm.footnotes = structure.notes
    return norm
  }
}
