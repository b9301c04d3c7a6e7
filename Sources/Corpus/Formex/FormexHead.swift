internal import Foundation

/// What the first bytes of a Formex file say of it, read without the whole file.
struct FormexHead {
  let root: String
  /// The `.doc.xml` that lists the files of the publication this one belongs to.
  let publicationFile: String?

  /// Nil where the bytes are no Formex document.
  init?(bytes: some Sequence<UInt8>) {
    let text = String(decoding: Array(bytes.prefix(Self.length)), as: UTF8.self)
    guard text.contains("formex.publications.europa.eu") || text.contains("<BIB.INSTANCE"),
      let root = text.firstMatch(of: /<([A-Z][A-Z.]*)[\s>]/)
    else { return nil }
    self.root = String(root.output.1)
    publicationFile = text.firstMatch(of: /<DOCUMENT\.REF\s[^>]*?FILE\s*=\s*["']([^"'<>]*)["']/)
      .map { String($0.output.1) }
  }

  init?(path: String) {
    guard path.lowercased().hasSuffix(".xml"), let file = FileHandle(forReadingAtPath: path) else {
      return nil
    }
    defer { try? file.close() }
    guard let data = try? file.read(upToCount: Self.length) else { return nil }
    self.init(bytes: data)
  }

  private static let length = 8192
}
