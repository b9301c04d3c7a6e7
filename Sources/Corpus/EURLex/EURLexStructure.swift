internal import Norms

/// Walks a page of EUR-Lex and collects its provisions with the headings they stand under.
struct EURLexStructure {
  private(set) var headingCount = 0
  /// Notes that stand outside of provisions.
  private(set) var notesAround: [String] = []
  private var collected: EUProvisions
  private let content = EURLexContent()
  private let notes: EURLexNotes
  private let words: ProvisionWords

  var provisions: [Provision] { collected.all }

  init(language: Language, page: String?, notes: EURLexNotes) {
    words = ProvisionWords(language: language)
    collected = EUProvisions(page: page)
    self.notes = notes
  }

  /// What stands before the act and between its parts on the page is not its text.
  mutating func read(_ body: XMLElement) {
    for element in body.elements where element.name == "div" { readPart(element) }
  }

  private mutating func readPart(_ element: XMLElement) {
    switch element.part {
    case "pbl": readPreamble(element)
    case "enc": readTerms(element, path: [])
    case "fnp": appendFormula(element, key: "fnp", label: words.closingFormula)
    case "anx": readAnnex(element)
    default:
      if element.hasClass(["eli-main-title"]) {
        notesAround += notes.notes(of: element)
        return
      }
      var loose = XMLElement(name: "div", namespace: "", attributes: [:])
      for child in element.children {
        if case .element(let child) = child, child.name == "div" {
          readPart(child)
        } else {
          loose.children.append(child)
        }
      }
      appendFormula(loose, key: "text", label: words.text)
    }
  }

  private mutating func readPreamble(_ preamble: XMLElement) {
    var recitals: [(element: XMLElement, first: Block, rest: [Block])] = []
    var rest = preamble
    rest.children.removeAll { node in
      guard case .element(let element) = node, element.part == "rct" else { return false }
      let blocks = content.blocks(of: element)
      // Old acts have recitals without number; they stay in the preamble.
      guard let first = blocks.first, first.number != nil else { return false }
      recitals.append((element, first, Array(blocks.dropFirst())))
      return true
    }
    appendFormula(rest, key: "pbl", label: words.preamble)
    for (element, first, rest) in recitals {
      // The recital's number is its label.
      let number = first.number ?? ""
      let text = first.text.isEmpty ? [] : [Block(kind: .text, text: first.text)]
      collected.append(
        .recital, key: "rct_\(number)", label: "\(words.recital) \(number)",
        content: text + first.children + rest, notes: notes.notes(of: element),
        anchor: element.attributes["id"])
    }
  }

  private mutating func readTerms(_ terms: XMLElement, path: [String]) {
    var loose = XMLElement(name: "div", namespace: "", attributes: [:])
    for child in terms.children {
      guard case .element(let element) = child else {
        loose.children.append(child)
        continue
      }
      if element.part == "art" {
        readArticle(element, path: path)
      } else if element.contains(where: { $0.part == "art" }) {
        let title = element.elements.filter { Self.isTitle($0) }
        let line = title.map { content.line($0) }.filter { !$0.isEmpty }.joined(separator: " ")
        if !line.isEmpty { headingCount += 1 }
        notesAround += title.flatMap { notes.notes(of: $0) }
        var rest = element
        rest.children.removeAll { node in
          if case .element(let element) = node { Self.isTitle(element) } else { false }
        }
        readTerms(rest, path: line.isEmpty ? path : path + [line])
      } else {
        loose.children.append(child)
      }
    }
    guard !content.blocks(of: loose).isEmpty else { return }
    if loose.contains(where: { $0.hasClass(["tbl-num", "toc-item"]) }) {
      append(loose, kind: .tableOfContents, key: "toc", label: words.contents)
    } else {
      appendFormula(loose, key: "text", label: words.text, path: path)
    }
  }

  private mutating func readArticle(_ article: XMLElement, path: [String]) {
    var body = article
    var label = ""
    var heading: [String] = []
    body.children.removeAll { node in
      guard case .element(let element) = node else { return false }
      if element.hasClass(["ti-art", "title-article-norm"]) {
        label = content.line(element)
        return true
      }
      guard element.hasClass(["eli-title", "sti-art", "stitle-article-norm"]) else { return false }
      heading.append(content.line(element))
      return true
    }
    let number = article.attributes["id"]?.dropFirst(4) ?? ""
    let blocks = EURLexContent(article: number).blocks(of: body)
    collected.append(
      .article, key: EUProvisions.articleKey(number),
      label: label.isEmpty ? "Article \(number)" : label,
      heading: heading.joined(separator: " "), path: path,
      content: EURLexParagraphs.told(apart: blocks), notes: notes.notes(of: article))
  }

  private mutating func readAnnex(_ annex: XMLElement) {
    var body = annex
    var titles: [String] = []
    body.children.removeAll { node in
      guard case .element(let element) = node,
        element.hasClass(["doc-ti", "title-annex-1", "title-annex-2"])
      else { return false }
      titles.append(content.line(element))
      return true
    }
    titles.removeAll(where: \.isEmpty)
    let number = collected.all.count { $0.kind == .annex } + 1
    let label = titles.isEmpty ? "\(words.annex) \(number)" : titles.removeFirst()
    collected.append(
      .annex, key: EUProvisions.annexKey(label: label), label: label,
      heading: titles.joined(separator: " "), content: content.blocks(of: body),
      notes: notes.notes(of: annex), anchor: annex.attributes["id"])
  }

  private mutating func appendFormula(
    _ element: XMLElement, key: String, label: String, path: [String] = []
  ) {
    guard !content.blocks(of: element).isEmpty else { return }
    append(element, kind: .formula, key: key, label: label, path: path)
  }

  private mutating func append(
    _ element: XMLElement, kind: Provision.Kind, key: String, label: String, path: [String] = []
  ) {
    collected.append(
      kind, key: key, label: label, path: path, content: content.blocks(of: element),
      notes: notes.notes(of: element))
  }

  private static func isTitle(_ element: XMLElement) -> Bool {
    element.hasClass([
      "eli-title", "ti-section-1", "ti-section-2", "title-division-1", "title-division-2",
    ])
  }
}
