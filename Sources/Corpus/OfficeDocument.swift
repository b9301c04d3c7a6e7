internal import Norms

/// Files of office programs, told apart by their first bytes.
enum OfficeDocument {
  case pdf
  case docx(ZipArchive)

  /// Nil for what is no such file.
  ///
  /// - Throws: `CorpusError.unsupportedDocument` for those that Paragraf does not read.
  init?(_ bytes: [UInt8], path: String) throws(CorpusError) {
    func refuse(_ what: String) -> CorpusError {
      .unsupportedDocument(path: path, what: what, remedy: "save it as DOCX or PDF")
    }
    if bytes.starts(with: "{\\rtf".utf8) { throw refuse("a document in RTF") }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      let name = Array("EncryptedPackage".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
      guard Self.contains(bytes, name) else {
        throw refuse("a document of an old office format (.doc, .xls, .ppt)")
      }
      throw .unsupportedDocument(
        path: path, what: "protected by a password", remedy: "save it without one")
    }
    if bytes.starts(with: "PK\u{3}\u{4}".utf8) {
      let archive = try ZipArchive(bytes, path: path)
      guard archive.names.contains("word/document.xml") else {
        throw refuse(Self.kind(of: archive.names))
      }
      self = .docx(archive)
    } else if Self.contains(bytes.prefix(1024), Array("%PDF-".utf8)) {
      self = .pdf
    } else {
      return nil
    }
  }

  func read(
    _ bytes: [UInt8], path: String, options: ReadingOptions
  ) throws(CorpusError) -> Norm {
    switch self {
    case .pdf: try PDFReader.read(bytes, path: path, options: options)
    case .docx(let archive): try DOCXReader.read(archive, path: path, options: options)
    }
  }

  private static func kind(of names: [String]) -> String {
    if names.contains(where: { $0.hasPrefix("xl/") }) { return "a spreadsheet" }
    if names.contains(where: { $0.hasPrefix("ppt/") }) { return "a presentation" }
    if names.contains("content.xml") { return "an OpenDocument file (.odt, .ods)" }
    return "a zip archive without a document"
  }

  private static func contains(_ bytes: some Collection<UInt8>, _ part: [UInt8]) -> Bool {
    bytes.firstRange(of: part) != nil
  }
}
