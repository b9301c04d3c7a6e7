/// Reads a piece of HTML as servers write it into JSON: tags need not match, entities are those of
/// HTML, nothing is loaded or executed.
struct HTMLFragment {
  private let path: String
  private var rest: Substring
  /// The fragment itself, then the elements that are open.
  private var open: [XMLElement] = [XMLElement(name: "fragment", namespace: "", attributes: [:])]

  /// - Parameter path: named in errors.
  /// - Throws: `CorpusError.tooDeep`
  static func read(_ text: String, path: String) throws(CorpusError) -> XMLElement {
    var reader = HTMLFragment(path: path, rest: text[...])
    try reader.read()
    return reader.open[0]
  }

  private init(path: String, rest: Substring) {
    self.path = path
    self.rest = rest
  }

  private mutating func read() throws(CorpusError) {
    while let start = rest.firstIndex(of: "<") {
      append(rest[..<start])
      rest = rest[start...]
      let before = rest
      guard try !readTag() else { continue }
      // A tag that never ends hides no others: the rest is looked at once only.
      guard !rest.isEmpty else {
        append(before)
        break
      }
      append(rest.prefix(1))
      rest = rest.dropFirst()
    }
    append(rest)
    while open.count > 1 { closeLast() }
  }

  private mutating func append(_ text: Substring) {
    guard !text.isEmpty else { return }
    open[open.count - 1].children.append(.text(HTMLEntities.decoded(text)))
  }

  /// False where `<` begins no tag, with nothing left to read where one begins but never ends.
  private mutating func readTag() throws(CorpusError) -> Bool {
    if rest.hasPrefix("<!--") {
      rest = rest.firstRange(of: "-->").map { rest[$0.upperBound...] } ?? ""
      return true
    }
    let isEnd = rest.dropFirst().first == "/"
    var tag = rest.dropFirst(isEnd ? 2 : 1)
    let name = tag.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }.lowercased()
    guard let first = name.first, first.isLetter else { return false }
    tag = tag.dropFirst(name.count)
    var attributes: [String: String] = [:]
    while let sign = tag.first, sign != ">" {
      if sign.isWhitespace || sign == "/" {
        tag = tag.dropFirst()
      } else {
        let (key, value) = Self.attribute(of: &tag)
        if attributes[key] == nil { attributes[key] = value }
      }
    }
    rest = tag.dropFirst()
    guard tag.first == ">" else { return false }
    if isEnd {
      close(name)
    } else {
      try start(XMLElement(name: name, namespace: "", attributes: attributes))
    }
    return true
  }

  private static func attribute(of tag: inout Substring) -> (String, String) {
    let key = tag.prefix { !$0.isWhitespace && !"=>/".contains($0) }
    tag = key.isEmpty ? tag.dropFirst() : tag[key.endIndex...]
    guard tag.first == "=" else { return (key.lowercased(), "") }
    tag = tag.dropFirst()
    let value: Substring
    if let quote = tag.first, quote == "\"" || quote == "'" {
      value = tag.dropFirst().prefix { $0 != quote }
      tag = tag[value.endIndex...].dropFirst()
    } else {
      value = tag.prefix { !$0.isWhitespace && $0 != ">" }
      tag = tag[value.endIndex...]
    }
    return (key.lowercased(), HTMLEntities.decoded(value))
  }

  private mutating func start(_ element: XMLElement) throws(CorpusError) {
    if ["br", "col", "hr", "img", "input", "link", "meta", "wbr"].contains(element.name) {
      open[open.count - 1].children.append(.element(element))
      return
    }
    if element.name == "p", open.last?.name == "p" { closeLast() }
    guard open.count < XMLReader.deepestNesting else {
      throw .tooDeep(path: path, line: 1, limit: XMLReader.deepestNesting)
    }
    open.append(element)
  }

  /// An end tag without beginning is no tag at all.
  private mutating func close(_ name: String) {
    guard let place = open.indices.dropFirst().last(where: { open[$0].name == name }) else {
      return
    }
    while open.count > place { closeLast() }
  }

  private mutating func closeLast() {
    let element = open.removeLast()
    open[open.count - 1].children.append(.element(element))
  }
}

/// Character references of HTML.
enum HTMLEntities {
  /// Unknown ones stay as they are.
  static func decoded(_ text: Substring) -> String {
    guard text.contains("&") else { return String(text) }
    var result = ""
    var rest = text
    while let start = rest.firstIndex(of: "&") {
      result += rest[..<start]
      let name = rest[rest.index(after: start)...].prefix(12).prefix { $0 != ";" && $0 != "&" }
      if name.endIndex < rest.endIndex, rest[name.endIndex] == ";", let sign = character(name) {
        result.unicodeScalars.append(sign)
        rest = rest[rest.index(after: name.endIndex)...]
      } else {
        result += "&"
        rest = rest[rest.index(after: start)...]
      }
    }
    return result + rest
  }

  private static func character(_ name: Substring) -> Unicode.Scalar? {
    guard name.first == "#" else { return names[String(name)] }
    let digits = name.dropFirst()
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    let value = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return value.flatMap { $0 == 0 ? nil : Unicode.Scalar($0) }
  }

  private static let names: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
    "agrave": "à", "acirc": "â", "aelig": "æ", "ccedil": "ç", "egrave": "è", "eacute": "é",
    "ecirc": "ê", "euml": "ë", "icirc": "î", "iuml": "ï", "ocirc": "ô", "oelig": "œ",
    "ugrave": "ù", "ucirc": "û", "uuml": "ü", "Agrave": "À", "Acirc": "Â", "Ccedil": "Ç",
    "Egrave": "È", "Eacute": "É", "Ecirc": "Ê", "Icirc": "Î", "Ocirc": "Ô", "OElig": "Œ",
    "laquo": "«", "raquo": "»", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”",
    "ndash": "–", "mdash": "—", "hellip": "…", "euro": "€", "sect": "§", "deg": "°",
    "sup2": "²", "sup3": "³", "times": "×", "middot": "·", "bull": "•", "micro": "µ",
    "thinsp": "\u{2009}", "ensp": "\u{2002}", "emsp": "\u{2003}", "shy": "\u{AD}",
  ]
}
