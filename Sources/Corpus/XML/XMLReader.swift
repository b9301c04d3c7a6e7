internal import CExpat

/// Builds the element tree of one XML document, on libexpat.
///
/// Safe on files from anywhere: DTDs and external entities are never loaded, a document that
/// declares entities is refused, depth and size are limited, and expat's own protection against
/// amplification stays on.
package enum XMLReader {
  package static let deepestNesting = 256

  package static func read(path: String) throws(CorpusError) -> XMLElement {
    try read(SourceFile.bytes(of: path), path: path)
  }

  /// - Parameters:
  ///   - path: named in errors.
  ///   - keepsInstructions: a processing instruction `<?name data?>` stands in the tree as an
  ///     element called `?name` with the attribute `data`; else it is passed over.
  package static func read(
    _ bytes: [UInt8], path: String, keepsInstructions: Bool = false
  ) throws(CorpusError) -> XMLElement {
    guard bytes.count <= SourceFile.largestSize else {
      throw .tooLarge(path: path, bytes: bytes.count, limit: SourceFile.largestSize)
    }
    // U+000A cannot stand in a name or a namespace after attribute normalisation.
    guard let parser = XML_ParserCreateNS(nil, XML_Char(UInt8(ascii: "\n"))) else {
      preconditionFailure("expat has no memory left for a parser")
    }
    defer { XML_ParserFree(parser) }
    let builder = XMLTreeBuilder(parser: parser)
    return try withExtendedLifetime(builder) { () throws(CorpusError) -> XMLElement in
      builder.install(keepsInstructions: keepsInstructions)
      let status = bytes.withUnsafeBufferPointer { buffer in
        buffer.withMemoryRebound(to: CChar.self) {
          XML_Parse(parser, $0.baseAddress, Int32($0.count), 1)
        }
      }
      if let refusal = builder.refusal { throw refusal.error(path: path) }
      guard status == XML_STATUS_OK, let root = builder.root else {
        throw failure(of: parser, declaredEncoding: builder.encoding, path: path)
      }
      return root
    }
  }

  private static func failure(
    of parser: XML_Parser, declaredEncoding: String?, path: String
  ) -> CorpusError {
    let code = XML_GetErrorCode(parser)
    if code == XML_ERROR_UNKNOWN_ENCODING {
      return .unsupportedEncoding(path: path, encoding: declaredEncoding ?? "unknown")
    }
    let reason = XML_ErrorString(code).map { String(cString: $0) } ?? "error \(code.rawValue)"
    return .malformedXML(
      path: path, line: Int(XML_GetCurrentLineNumber(parser)), reason: reason)
  }
}
