package import Norms

/// Reads a file into a norm, whatever its format; the content decides, not the name.
package enum DocumentReader {
  package static func read(
    path: String, options: ReadingOptions = ReadingOptions()
  ) throws(CorpusError) -> Norm {
    let bytes = try SourceFile.bytes(of: path)
    guard SourceFormat.isXML(bytes) else {
      throw .unknownFormat(path: path, found: "it is no XML")
    }
    let root = try XMLReader.read(bytes, path: path)
    guard root.name == "dokumente" else {
      throw .unknownFormat(path: path, found: "its root element is '\(root.name)'")
    }
    return try GIIReader.read(root, path: path, options: options)
  }
}

/// Recognises formats by the first bytes of a file.
enum SourceFormat {
  static func isXML(_ bytes: [UInt8]) -> Bool {
    // UTF-16 files begin with a byte order mark.
    if bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE]) { return true }
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    let start = body.first { !" \t\r\n".utf8.contains($0) }
    return start == UInt8(ascii: "<")
  }
}
