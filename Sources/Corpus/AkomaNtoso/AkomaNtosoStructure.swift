internal import Norms

/// Walks an act and collects its provisions with the headings they stand under.
struct AkomaNtosoStructure {
  private(set) var provisions: [Provision] = []
  private(set) var headingCount = 0
  /// Notes that stand outside of provisions.
  private(set) var notes: [String] = []
  private let content: AkomaNtosoContent
  private let words: ProvisionWords
  /// The elements that citations name: articles, or sections where an act has no articles.
  private let provisionNames: Set<String>
  private var keys: Set<String> = []
  private var annexCount = 0

  init(language: Language, act: XMLElement, namespace: String) {
    words = ProvisionWords(language: language)
    let hasArticles = act.elements.contains {
      ["body", "mainBody"].contains($0.name) && Self.hasOwn(["article", "rule"], in: $0)
    }
    let hasSections = act.first("body").map { Self.hasOwn(["section"], in: $0) } ?? false
    let areSections = hasSections && !hasArticles
    provisionNames = areSections ? ["section"] : ["article", "rule"]
    content = AkomaNtosoContent(
      namespace: namespace, paragraphName: areSections ? "subsection" : "paragraph")
  }

  /// Outside of what is quoted from other acts.
  private static func hasOwn(_ names: Set<String>, in element: XMLElement) -> Bool {
    element.elements.contains {
      names.contains($0.name)
        || !["quotedStructure", "embeddedStructure", "mod"].contains($0.name)
          && hasOwn(names, in: $0)
    }
  }

  private static let divisions: Set = [
    "book", "part", "tome", "title", "chapter", "section", "subsection", "subpart", "subtitle",
    "subchapter", "division", "subdivision",
  ]

  mutating func read(_ act: XMLElement) {
    for element in act.elements {
      switch element.name {
      case "preamble": readPreamble(element)
      case "body", "mainBody": readBody(element, path: [])
      case "conclusions":
        appendFormula(element, label: words.closingFormula)
      case "attachments", "components", "annexes":
        for attachment in element.elements { readAnnex(attachment) }
      case "meta": notes += content.notes(of: element)
      default: continue
      }
    }
  }

  private mutating func readPreamble(_ preamble: XMLElement) {
    var rest = preamble
    rest.children.removeAll { child in
      if case .element(let element) = child { element.name == "recitals" } else { false }
    }
    appendFormula(rest, label: words.preamble)
    for recital in preamble.all("recitals").flatMap({ $0.all("recital") }) {
      let number = recital.first("num").map { AkomaNtosoContent.number(of: $0.text) } ?? nil
      append(
        recital, kind: .recital,
        label: words.recital + (number.map { " " + $0 } ?? ""),
        heading: nil, path: [])
    }
  }

  private mutating func readBody(_ body: XMLElement, path: [String]) {
    var loose = XMLElement(name: body.name, namespace: body.namespace, attributes: body.attributes)
    for child in body.elements where child.namespace == body.namespace {
      switch child.name {
      case "num", "heading", "subheading": continue
      case _ where provisionNames.contains(child.name):
        append(
          child, kind: .article, label: label(of: child), heading: heading(of: child), path: path)
      case _ where Self.divisions.contains(child.name):
        let title = [child.first("num"), child.first("heading")].compactMap(\.self)
          .map { content.line($0) }.filter { !$0.isEmpty }.joined(separator: " ")
        if Self.hasOwn(provisionNames, in: child) {
          headingCount += 1
          readBody(child, path: title.isEmpty ? path : path + [title])
        } else {
          append(
            child, kind: .article, label: label(of: child), heading: heading(of: child), path: path)
        }
      case "hcontainer" where child.first("num") == nil && Self.hasOwn(provisionNames, in: child):
        readBody(child, path: path)
      default: loose.children.append(.element(child))
      }
    }
    appendFormula(loose, label: words.text, path: path)
  }

  mutating func readAnnex(_ attachment: XMLElement) {
    annexCount += 1
    let document = attachment.elements.first { $0.first("mainBody") != nil } ?? attachment
    let body = document.first("mainBody") ?? document.first("body") ?? document
    var titles = AkomaNtosoContent.annexTitles(of: document, content)
    if let number = attachment.first("num") ?? document.first("num") {
      titles.insert(content.line(number), at: 0)
    }
    // The first annex may stand below a title of them all: `Annexes visées à l’article 161`.
    let place = titles.firstIndex { isAnnexLabel($0) }
    let label = place.map { titles[$0] } ?? "\(words.annex) \(annexCount)"
    let heading = titles[(place.map { $0 + 1 } ?? 0)...].joined(separator: " ")
    let above = titles[..<(place ?? 0)].joined(separator: " ")
    let path = above.isEmpty ? [] : [above]
    if Self.hasOwn(provisionNames, in: body) {
      headingCount += 1
      readBody(
        body, path: path + [[label, heading].filter { !$0.isEmpty }.joined(separator: " ")])
      return
    }
    append(
      body, kind: .annex, label: label, heading: heading.isEmpty ? nil : heading, path: path,
      key: attachment.attributes["eId"] ?? attachment.attributes["id"])
  }

  /// `ANNEXE II`, not `Annexes aux livres I et II`
  private func isAnnexLabel(_ title: String) -> Bool {
    let (title, word) = (title.lowercased(), words.annex.lowercased())
    return title.hasPrefix(word) && title.count <= 40
      && title.dropFirst(word.count).first?.isLetter != true
  }

  private mutating func appendFormula(_ element: XMLElement, label: String, path: [String] = []) {
    guard !content.blocks(of: element).isEmpty else { return }
    append(element, kind: .formula, label: label, heading: nil, path: path, key: element.name)
  }

  private mutating func append(
    _ element: XMLElement, kind: Provision.Kind, label: String, heading: String?, path: [String],
    key: String? = nil
  ) {
    let blocks = content.blocks(of: element)
    let isRemoved = element.attributes["status"] == "removed"
    var unique = key ?? element.attributes["eId"] ?? element.attributes["id"] ?? label
    while !keys.insert(unique).inserted { unique += "+" }
    provisions.append(
      Provision(
        key: unique, kind: kind, label: label, heading: heading, path: path, content: blocks,
        footnotes: content.notes(of: element),
        isRepealed: isRemoved || Self.saysRepealed(blocks, heading: heading)))
  }

  private func heading(of element: XMLElement) -> String? {
    let lines = [element.first("heading"), element.first("subheading")].compactMap(\.self)
      .map { content.line($0) }.filter { !$0.isEmpty }
    return lines.isEmpty ? nil : lines.joined(separator: " ")
  }

  /// `Article 5`, `Art. 1er` (of `Art. 1er .`).
  private func label(of element: XMLElement) -> String {
    var label = element.first("num").map { content.line($0) } ?? ""
    while let last = label.last, ".:– -".contains(last) { label.removeLast() }
    return label.isEmpty ? element.attributes["eId"] ?? element.name : label
  }

  private static func saysRepealed(_ blocks: [Block], heading: String?) -> Bool {
    func says(_ text: String) -> Bool {
      let words = text.lowercased().filter { $0.isLetter || $0 == " " }
      return [
        "abrogé", "abrogée", "abrogés", "supprimé", "repealed", "deleted", "weggefallen",
        "aufgehoben",
      ].contains(words)
    }
    if blocks.isEmpty { return heading.map(says) ?? false }
    return blocks.allSatisfy { $0.children.isEmpty && says($0.text) }
  }
}
