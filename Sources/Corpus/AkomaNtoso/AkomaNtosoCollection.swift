/// The files over which LegalDocML.de spreads one act: its text, its annexes, and a collection that
/// lists them.
enum AkomaNtosoCollection {
  /// What a file holds that belongs to an act but is none; nil for acts and other files.
  static func description(ofPart path: String) -> String? {
    let text = String(decoding: SourceFile.beginning(of: path), as: UTF8.self)
    guard text.contains("LegalDocML.de") else { return nil }
    if text.contains("documentCollection") { return collection }
    return text.contains("documenttype/bund/anlage-regelungstext") ? annex : nil
  }

  static func description(ofPart document: XMLElement) -> String? {
    if document.name == "documentCollection" { return collection }
    return document.attributes["name"]?.hasSuffix("/anlage-regelungstext") == true ? annex : nil
  }

  static let annex =
    "an annex, read with the file of its act; put all files of the act into one folder"
  private static let collection = "a list of the files of an act"

  /// Paths of the annexes, which belong to the first text of the act.
  ///
  /// - Throws: `CorpusError.missing` where a listed file is not there.
  static func annexes(ofAct path: String) throws(CorpusError) -> [String] {
    guard let list = listFile(of: path) else { return [] }
    var annexes: [String] = []
    for name in annexNames(in: try XMLReader.read(path: list), ofAct: path) {
      guard let annex = SourceFile.sibling(name, of: path), SourceFile.isRegular(annex) else {
        throw .missing(
          path: path, what: "the annex '\(name)' that '\(list)' lists",
          remedy: "put all files of the act into one folder")
      }
      annexes.append(annex)
    }
    return annexes
  }

  /// The other files that belong to the act in this one, as far as they are there.
  static func companions(ofFile path: String) -> [String] {
    guard let list = listFile(of: path), let root = try? XMLReader.read(path: list) else {
      return []
    }
    let annexes = annexNames(in: root, ofAct: path).compactMap { SourceFile.sibling($0, of: path) }
      .filter { SourceFile.isRegular($0) }
    return annexes.isEmpty ? [] : [list] + annexes
  }

  private static func listFile(of path: String) -> String? {
    guard path.hasSuffix(".xml"), !path.hasSuffix("/rechtsetzungsdokument-1.xml"),
      let list = SourceFile.sibling("rechtsetzungsdokument-1.xml", of: path),
      SourceFile.isRegular(list)
    else { return nil }
    return list
  }

  private static func annexNames(in root: XMLElement, ofAct path: String) -> [String] {
    let parts =
      (root.first("documentCollection")?.first("collectionBody")?.all("component") ?? [])
      .compactMap { $0.first("documentRef") }
    func names(_ kind: String) -> [String] {
      parts.filter { $0.attributes["showAs"]?.hasSuffix("/\(kind)") == true }
        .compactMap { $0.attributes["href"] }
    }
    guard let first = names("regelungstext-verkuendung").first,
      path.split(separator: "/").last.map(String.init) == first
    else { return [] }
    return names("anlage-regelungstext")
  }
}
