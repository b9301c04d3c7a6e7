internal import CExpat

/// Receives expat's events for one document. Lives as long as the parse call that it serves.
final class XMLTreeBuilder {
  enum Refusal {
    case entities(line: Int)
    case undefinedEntity(line: Int, name: String)
    case depth(line: Int)

    func error(path: String) -> CorpusError {
      switch self {
      case .entities(let line): .declaresEntities(path: path, line: line)
      case .undefinedEntity(let line, let name):
        .undefinedEntity(path: path, line: line, name: name)
      case .depth(let line):
        .tooDeep(path: path, line: line, limit: XMLReader.deepestNesting)
      }
    }
  }

  private(set) var root: XMLElement?
  private(set) var refusal: Refusal?
  private(set) var encoding: String?
  private let parser: XML_Parser
  private var open: [XMLElement] = []
  /// Character data since the last tag; expat delivers it in pieces.
  private var pendingText: [UInt8] = []

  init(parser: XML_Parser) { self.parser = parser }

  func install(keepsInstructions: Bool) {
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser,
      { data, name, attributes in
        guard let name, let attributes else { return }
        XMLTreeBuilder.from(data).start(name, attributes)
      },
      { data, _ in XMLTreeBuilder.from(data).end() })
    XML_SetCharacterDataHandler(parser) { data, text, length in
      guard let text else { return }
      text.withMemoryRebound(to: UInt8.self, capacity: Int(length)) { bytes in
        XMLTreeBuilder.from(data).pendingText.append(
          contentsOf: UnsafeBufferPointer(start: bytes, count: Int(length)))
      }
    }
    if keepsInstructions {
      XML_SetProcessingInstructionHandler(parser) { data, name, text in
        guard let name, let text else { return }
        XMLTreeBuilder.from(data).instruction(String(cString: name), String(cString: text))
      }
    }
    XML_SetEntityDeclHandler(parser) { data, _, _, _, _, _, _, _, _ in
      let builder = XMLTreeBuilder.from(data)
      builder.refuse(.entities(line: builder.line))
    }
    XML_SetSkippedEntityHandler(parser) { data, name, _ in
      let builder = XMLTreeBuilder.from(data)
      let name = name.map { String(cString: $0) } ?? ""
      builder.refuse(.undefinedEntity(line: builder.line, name: name))
    }
    XML_SetXmlDeclHandler(parser) { data, _, encoding, _ in
      XMLTreeBuilder.from(data).encoding = encoding.map { String(cString: $0) }
    }
    XML_SetUnknownEncodingHandler(
      parser,
      { data, name, _ in
        XMLTreeBuilder.from(data).encoding = name.map { String(cString: $0) }
        return 0
      }, Unmanaged.passUnretained(self).toOpaque())
  }

  private static func from(_ data: UnsafeMutableRawPointer?) -> XMLTreeBuilder {
    guard let data else { preconditionFailure("expat lost its user data") }
    return Unmanaged<XMLTreeBuilder>.fromOpaque(data).takeUnretainedValue()
  }

  private var line: Int { Int(XML_GetCurrentLineNumber(parser)) }

  private func refuse(_ refusal: Refusal) {
    guard self.refusal == nil else { return }
    self.refusal = refusal
    _ = XML_StopParser(parser, XML_Bool(XML_FALSE))
  }

  private func start(
    _ name: UnsafePointer<XML_Char>,
    _ attributes: UnsafeMutablePointer<UnsafePointer<XML_Char>?>
  ) {
    flushText()
    guard open.count < XMLReader.deepestNesting else {
      refuse(.depth(line: line))
      return
    }
    let (namespace, local) = Self.split(String(cString: name))
    var element = XMLElement(name: local, namespace: namespace, attributes: [:])
    var pair = attributes
    while let key = pair[0], let value = pair[1] {
      element.attributes[Self.split(String(cString: key)).local] = String(cString: value)
      pair += 2
    }
    open.append(element)
  }

  private func end() {
    flushText()
    guard let element = open.popLast() else { return }
    if open.isEmpty {
      root = element
    } else {
      open[open.count - 1].children.append(.element(element))
    }
  }

  private func instruction(_ name: String, _ data: String) {
    flushText()
    guard !open.isEmpty else { return }
    open[open.count - 1].children.append(
      .element(XMLElement(name: "?" + name, namespace: "", attributes: ["data": data])))
  }

  private func flushText() {
    guard !pendingText.isEmpty else { return }
    if !open.isEmpty {
      open[open.count - 1].children.append(.text(String(decoding: pendingText, as: UTF8.self)))
    }
    pendingText.removeAll(keepingCapacity: true)
  }

  private static func split(_ name: String) -> (namespace: String, local: String) {
    guard let end = name.utf8.firstIndex(of: UInt8(ascii: "\n")) else { return ("", name) }
    return (String(name[..<end]), String(name[name.utf8.index(after: end)...]))
  }
}
