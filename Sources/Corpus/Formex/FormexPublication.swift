internal import Foundation

/// The files in which the Official Journal publishes one act: the act, its annexes, and a `.doc.xml`
/// that lists them.
struct FormexPublication {
  /// Root of the `.doc.xml`; nil where it is not there.
  let description: XMLElement?
  /// Paths of the annexes, in order.
  let annexes: [String]

  /// - Parameter path: the act's own file.
  /// - Throws: `CorpusError.missing` where a listed file is not beside it.
  init(ofAct root: XMLElement, path: String) throws(CorpusError) {
    let name = root.first("BIB.INSTANCE")?.first("DOCUMENT.REF")?.attributes["FILE"]
    guard let name, let file = SourceFile.sibling(name, of: path) else {
      (description, annexes) = (nil, [])
      return
    }
    guard SourceFile.isRegular(file) else {
      (description, annexes) = (nil, Self.annexes(of: name, beside: path))
      return
    }
    let description = try XMLReader.read(path: file)
    var annexes: [String] = []
    for name in Self.annexNames(in: description) {
      guard let annex = SourceFile.sibling(name, of: path),
        SourceFile.isRegular(annex)
      else {
        throw .missing(
          path: path, what: "the annex '\(name)' that '\(file)' lists",
          remedy: "put all files of the act into one folder")
      }
      annexes.append(annex)
    }
    self.description = description
    self.annexes = annexes
  }

  /// The other files that belong to the act in this one, as far as they are there.
  static func companions(ofFile path: String) -> [String] {
    guard let head = FormexHead(path: path), head.root == "ACT", let name = head.publicationFile,
      let file = SourceFile.sibling(name, of: path)
    else { return [] }
    guard SourceFile.isRegular(file) else {
      return annexes(of: name, beside: path)
    }
    let names = (try? XMLReader.read(path: file)).map { annexNames(in: $0) } ?? []
    return [file]
      + names.compactMap { SourceFile.sibling($0, of: path) }
      .filter { SourceFile.isRegular($0) }
  }

  private static func annexNames(in description: XMLElement) -> [String] {
    (description.first("FMX")?.all("DOC.SUB.PUB") ?? []).flatMap { $0.all("REF.PHYS") }
      .filter { $0.attributes["TYPE"] == "DOC.XML" }.compactMap { $0.attributes["FILE"] }
  }

  /// Where no list is there: the annexes that name the same publication.
  private static func annexes(of publication: String, beside path: String) -> [String] {
    let folder = SourceFile.folder(of: path)
    let stem = publication.split(separator: ".").first.map(String.init) ?? publication
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasPrefix(stem) }.sorted().compactMap {
      SourceFile.sibling($0, of: path)
    }
    .filter { file in
      let head = FormexHead(path: file)
      return head?.root == "ANNEX" && head?.publicationFile == publication
    }
  }
}
