internal import Hashing
package import Norms

/// Reads a file into a norm, whatever its format; the content decides, not the name.
package enum DocumentReader {
  package static func read(
    path: String, options: ReadingOptions = ReadingOptions()
  ) throws(CorpusError) -> Norm {
    if let folder = LEGIFolder(path: path) {
      return try LEGIReader.read(folder, options: options)
    }
    let bytes = try SourceFile.bytes(of: path)
    let isMarkdown = path.hasSuffix(".md") || path.hasSuffix(".markdown")
    if HTMLRepair.isHTML(bytes), EURLexReader.isPage(bytes) {
      return try EURLexReader.read(bytes, path: path, options: options)
    }
    if !isMarkdown, HTMLReader.recognises(bytes) {
      return try HTMLReader.read(bytes, path: path, options: options)
    }
    if let document = try OfficeDocument(bytes, path: path) {
      return try document.read(bytes, path: path, options: options)
    }
    if isXML(bytes) {
      let root = try XMLReader.read(bytes, path: path)
      switch root.name {
      case "dokumente": return try GIIReader.read(root, path: path, options: options)
      case "akomaNtoso": return try AkomaNtosoReader.read(root, path: path, options: options)
      case "ARTICLE", "SECTION_TA", "TEXTELR", "TEXTE_VERSION":
        return try LEGIFileReader.read(root, path: path, options: options)
      case "risdok": return try RISReader.read(root, path: path, options: options)
      case "toestand": return try BWBReader.read(root, path: path, options: options)
      case "ACT", "CONS.ACT":
        return try FormexReader.read(bytes, path: path, options: options)
      default:
        if let part = FormexReader.description(ofPart: root.name) {
          throw .notAnAct(path: path, what: part)
        }
        throw .unknownFormat(path: path, found: "its root element is '\(root.name)'")
      }
    }
    if isJSON(bytes), !isMarkdown {
      return try LegifranceJSONReader.read(bytes, path: path, options: options)
    }
    guard isMarkdown else { return try PlainTextReader.read(bytes, path: path, options: options) }
    let text = try SourceFile.text(of: bytes, path: path)
    if LegifranceMarkdownReader.recognises(text) {
      return try LegifranceMarkdownReader.read(text, path: path, options: options)
    }
    return try MarkdownReader.read(text, path: path, options: options)
  }

  /// What changes whenever the text at this path does; of an act in folders, all its files count.
  package static func hash(path: String) throws -> String {
    guard let folder = LEGIFolder(path: path) else {
      return try ([path] + companions(ofFile: path)).map { try SHA256.hash(fileAt: $0) }.joined()
    }
    var parts = [folder.newest ?? ""]
    for file in folder.files { parts += [file.name, try SHA256.hash(fileAt: file.path)] }
    return SHA256.hash(parts.joined(separator: "\u{1F}"))
  }

  /// Files that are read together with this one: what an index knows of it depends on them too.
  package static func companions(ofFile path: String) -> [String] {
    FormexPublication.companions(ofFile: path) + AkomaNtosoCollection.companions(ofFile: path)
  }

  private static func isXML(_ bytes: [UInt8]) -> Bool {
    // UTF-16 files begin with a byte order mark.
    if bytes.starts(with: [0xFE, 0xFF]) { return bytes.dropFirst(3).first == UInt8(ascii: "<") }
    if bytes.starts(with: [0xFF, 0xFE]) { return bytes.dropFirst(2).first == UInt8(ascii: "<") }
    // A Markdown file may begin with a comment (`<!-- -->`); an XML one then has an element.
    return firstSign(of: bytes) == UInt8(ascii: "<")
  }

  private static func isJSON(_ bytes: [UInt8]) -> Bool {
    firstSign(of: bytes) == UInt8(ascii: "{")
  }

  private static func firstSign(of bytes: [UInt8]) -> UInt8? {
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    return body.first { !" \t\r\n".utf8.contains($0) }
  }
}
