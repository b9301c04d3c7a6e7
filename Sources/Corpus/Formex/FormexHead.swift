/// What the beginning of a Formex file says of it, read without the whole file.
struct FormexHead {
  let root: String
  /// The `.doc.xml` that lists the files of the publication this one belongs to.
  let publicationFile: String?

  /// Nil where the file is no Formex document.
  init?(path: String) {
    guard path.lowercased().hasSuffix(".xml") else { return nil }
    let text = String(decoding: SourceFile.beginning(of: path), as: UTF8.self)
    guard
      text.contains("formex.publications.europa.eu") || text.contains("<BIB.INSTANCE"),
      let root = text.firstMatch(of: /<([A-Z][A-Z.]*)[\s>]/)
    else { return nil }
    self.root = String(root.output.1)
    publicationFile = text.firstMatch(of: /<DOCUMENT\.REF\s[^>]*?FILE\s*=\s*["']([^"'<>]*)["']/)
      .map { String($0.output.1) }
  }
}
