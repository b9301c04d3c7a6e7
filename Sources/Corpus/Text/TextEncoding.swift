/// Bytes of a text file made a string, whatever common encoding they are in.
enum TextEncoding {
  /// UTF-8, UTF-16 with a byte order mark, or Windows-1252 where a text is no UTF-8 at all.
  ///
  /// - Parameter declared: what the file itself says, if it says anything.
  static func decode(
    _ bytes: [UInt8], declared: String? = nil, path: String
  ) throws(CorpusError) -> String {
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes) { UInt16($0) << 8 | UInt16($1) } }
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes) { UInt16($1) << 8 | UInt16($0) } }
    switch declared?.lowercased() {
    case nil: break
    case "utf-8", "utf8", "us-ascii", "ascii": break
    case "iso-8859-1", "iso8859-1", "latin1", "windows-1252", "cp1252", "iso_8859-1":
      // Many pages that are UTF-8 by now still declare the old encoding.
      if bytes.contains(where: { $0 >= 0x80 }), hasUTF8Sequence(bytes),
        let text = String(validating: bytes, as: UTF8.self)
      {
        return text
      }
      return windows1252(bytes, extra: [:])
    case "iso-8859-15", "latin-9", "latin9": return windows1252(bytes, extra: latin9)
    case let other?: throw .unsupportedEncoding(path: path, encoding: other)
    }
    if declared == nil, String(validating: bytes, as: UTF8.self) == nil, !hasUTF8Sequence(bytes),
      !bytes.contains(where: { $0 < 0x20 && !"\t\n\r\u{C}".utf8.contains($0) })
    {
      return windows1252(bytes, extra: [:])
    }
    return try SourceFile.text(of: bytes, path: path)
  }

  /// An odd unit becomes U+FFFD.
  private static func utf16(_ bytes: [UInt8], unit: (UInt8, UInt8) -> UInt16) -> String {
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { unit(bytes[$0], bytes[$0 + 1]) }
    return String(decoding: units, as: UTF16.self)
  }

  /// Two bytes that only UTF-8 has beside each other.
  private static func hasUTF8Sequence(_ bytes: [UInt8]) -> Bool {
    zip(bytes, bytes.dropFirst()).contains { first, second in
      (0xC3...0xF4).contains(first) && (0x80...0x9F).contains(second)
        || first == 0xC2 && (0x80...0xBF).contains(second)
        || first == 0xC3 && (0xA0...0xBF).contains(second)
    }
  }

  private static func windows1252(
    _ bytes: [UInt8], extra: [UInt8: Unicode.Scalar]
  ) -> String {
    var text = String.UnicodeScalarView()
    for byte in bytes {
      if (0x80...0x9F).contains(byte) {
        text.append(upper[Int(byte) - 0x80])
      } else {
        text.append(extra[byte] ?? Unicode.Scalar(byte))
      }
    }
    return String(text)
  }

  /// 0x80 to 0x9F; five of them stand for nothing.
  private static let upper: [Unicode.Scalar] = Array(
    "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ".unicodeScalars)

  private static let latin9: [UInt8: Unicode.Scalar] = [
    0xA4: "€", 0xA6: "Š", 0xA8: "š", 0xB4: "Ž", 0xB8: "ž", 0xBC: "Œ", 0xBD: "œ", 0xBE: "Ÿ",
  ]
}
