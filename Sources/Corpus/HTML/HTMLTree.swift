/// The elements of a page that give its text a structure, whatever state its tags are in.
///
/// Other elements (`b`, `font`, `span`) vanish and leave their text, so tags that are never closed do
/// not nest. Deeper than `deepest`, structure vanishes too; text never does.
struct HTMLTree {
  static let deepest = 200

  private(set) var title: String?
  private(set) var language: String?
  /// Content of `meta` elements by lower-case name.
  private(set) var meta: [String: String] = [:]
  private var open = [XMLElement(name: "body", namespace: "", attributes: [:])]
  /// The element whose content is left out, and how often it is open.
  private var hidden: (name: String, depth: Int)?

  static func read(_ page: String) -> (tree: HTMLTree, body: XMLElement) {
    var tree = HTMLTree()
    var tokens = HTMLTokenizer(page)
    while let token = tokens.next() {
      switch token {
      case .text(let text): tree.add(text)
      case .start(let name, let attributes): tree.start(name, attributes, &tokens)
      case .end(let name): tree.end(name)
      }
    }
    while tree.open.count > 1 { tree.closeLast() }
    return (tree, tree.open[0])
  }

  private static let structural: Set = [
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details",
    "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3",
    "h4", "h5", "h6", "header", "li", "main", "menu", "ol", "p", "pre", "section", "summary",
    "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
  ]
  private static let single: Set = ["br", "hr"]
  /// Their content is no markup.
  private static let raw: Set = [
    "iframe", "noembed", "noframes", "script", "style", "textarea", "title", "xmp",
  ]
  /// Left out with all they hold.
  private static let leftOut: Set = [
    "audio", "button", "canvas", "datalist", "dialog", "map", "math", "nav", "object", "select",
    "svg", "template", "video",
  ]
  /// What a start tag ends, and within which element.
  private static let ends: [String: (names: Set<String>, within: Set<String>)] = [
    "li": (["li"], ["ol", "ul", "menu"]), "dt": (["dt", "dd"], ["dl"]),
    "dd": (["dt", "dd"], ["dl"]), "td": (["td", "th"], ["tr"]), "th": (["td", "th"], ["tr"]),
    "tr": (["tr"], ["table"]), "tbody": (["tbody", "thead", "tfoot"], ["table"]),
    "thead": (["tbody", "thead", "tfoot"], ["table"]),
    "tfoot": (["tbody", "thead", "tfoot"], ["table"]),
  ]

  private mutating func add(_ text: String) {
    // Soft hyphens say where a word may be divided; they are no part of it.
    let text = text.replacing("\u{AD}", with: "")
    if hidden == nil, !text.isEmpty { open[open.count - 1].children.append(.text(text)) }
  }

  private mutating func start(
    _ name: String, _ attributes: [String: String], _ tokens: inout HTMLTokenizer
  ) {
    if let hidden {
      if hidden.name == name { self.hidden?.depth += 1 }
      if Self.raw.contains(name) { _ = tokens.skipContent(of: name) }
      return
    }
    if Self.raw.contains(name) {
      let content = tokens.skipContent(of: name)
      if name == "title", title == nil { title = PlainText.line(content) }
      if name == "xmp" { add(content) }
      return
    }
    switch name {
    case "html": language = language ?? attributes["lang"] ?? attributes["xml:lang"]
    case "meta":
      let key = attributes["name"] ?? attributes["property"] ?? attributes["http-equiv"]
      if let key = key?.lowercased(), let content = attributes["content"], meta[key] == nil {
        meta[key] = content
      }
    case _ where Self.single.contains(name):
      open[open.count - 1].children.append(
        .element(XMLElement(name: name, namespace: "", attributes: [:])))
    case _ where Self.leftOut.contains(name) || Self.isHidden(name, attributes):
      hidden = (name, 1)
    case _ where Self.structural.contains(name): push(name, attributes)
    default: break
    }
  }

  /// Of elements that have an end tag.
  private static func isHidden(_ name: String, _ attributes: [String: String]) -> Bool {
    guard structural.contains(name) || name == "span" else { return false }
    let style = (attributes["style"] ?? "").lowercased().filter { !$0.isWhitespace }
    // `hidden="until-found"` hides as well.
    return attributes["hidden"] != nil || style.contains("display:none")
  }

  private mutating func push(_ name: String, _ attributes: [String: String]) {
    if name != "body" && name != "html" { closeParagraph(before: name) }
    if let rule = Self.ends[name] {
      let fence = open.lastIndex { rule.within.contains($0.name) } ?? 0
      if let place = open.indices.last(where: { $0 > fence && rule.names.contains(open[$0].name) })
      {
        while open.count > place { closeLast() }
      }
    }
    guard open.count < Self.deepest, name != "body" else { return }
    let kept = attributes.filter { ["start", "type", "value", "reversed"].contains($0.key) }
    open.append(XMLElement(name: name, namespace: "", attributes: kept))
  }

  /// A paragraph or heading holds no other block.
  private mutating func closeParagraph(before name: String) {
    guard let last = open.last?.name, open.count > 1 else { return }
    let isHeading = last.count == 2 && last.first == "h" && last != "hr"
    if last == "p" || isHeading { closeLast() }
  }

  private mutating func end(_ name: String) {
    if let hidden {
      if hidden.name == name {
        self.hidden = hidden.depth > 1 ? (name, hidden.depth - 1) : nil
      }
      return
    }
    guard name != "body", Self.structural.contains(name) else { return }
    // An end tag in a cell does not end what is around the table.
    let isOfTable = ["table", "tbody", "thead", "tfoot", "tr", "td", "th"].contains(name)
    let fence =
      isOfTable
      ? name == "table" ? 0 : open.lastIndex { $0.name == "table" } ?? 0
      : open.lastIndex { ["td", "th", "caption"].contains($0.name) && $0.name != name } ?? 0
    let isHeading = name.count == 2 && name.first == "h"
    let place = open.indices.last { place in
      place > fence
        && (open[place].name == name
          || isHeading && open[place].name.count == 2 && open[place].name.first == "h")
    }
    guard let place else { return }
    while open.count > place { closeLast() }
  }

  private mutating func closeLast() {
    let element = open.removeLast()
    open[open.count - 1].children.append(.element(element))
  }
}
