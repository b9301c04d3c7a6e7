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
