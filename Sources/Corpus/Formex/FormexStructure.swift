internal import Norms

/// Walks an act and collects its provisions with the headings they stand under.
struct FormexStructure {
  private(set) var headingCount = 0
  /// Notes that stand outside of provisions.
  private(set) var notes: [String] = []
  private var collected: EUProvisions
  private let content = FormexContent()
  private let words: ProvisionWords

  var provisions: [Provision] { collected.all }

  init(language: Language, page: String?) {
    words = ProvisionWords(language: language)
    collected = EUProvisions(page: page)
  }

  /// - Parameter act: `ACT` or `CONS.DOC`.
  mutating func read(_ act: XMLElement) {
    for element in act.elements {
      switch element.name {
      case "BIB.INSTANCE", "FAM.COMP": continue
      case "TITLE": notes += FormexContent.notes(of: element)
      case "PREAMBLE": readPreamble(element)
      case "ENACTING.TERMS": readTerms(element, path: [])
      case "FINAL": appendFormula(element, key: "fnp", label: words.closingFormula)
      case "CONS.ANNEX", "ANNEX": readAnnex(element)
      default: appendFormula(element, key: "text", label: words.text)
      }
    }
  }

  mutating func readAnnex(_ annex: XMLElement) {
    var body = annex
    body.children.removeAll { FormexContent.isNamed(["BIB.INSTANCE", "TITLE"], $0) }
    let title = annex.first("TITLE")
    var lines = (title?.all("TI") ?? []).flatMap(\.elements) + (title?.all("STI") ?? [])
    let first = lines.isEmpty ? nil : lines.removeFirst()
    let label = first.map { FormexLine.text(of: $0) } ?? ""
    let rest = lines.map { FormexLine.text(of: $0) }.filter { !$0.isEmpty }
    let isLabel = !label.isEmpty && label.count <= 60
    let heading = (isLabel ? rest : [label] + rest).joined(separator: " ")
    let number = collected.all.count { $0.kind == .annex } + 1
    append(
      body, kind: .annex, key: EUProvisions.annexKey(label: isLabel ? label : String(number)),
      label: isLabel ? label : "\(words.annex) \(number)", heading: heading,
      notes: (title.map { FormexContent.notes(of: $0) } ?? []) + FormexContent.notes(of: body))
  }

  private mutating func readPreamble(_ preamble: XMLElement) {
    var recitals: [XMLElement] = []
    let rest = Self.withoutRecitals(preamble, into: &recitals)
    appendFormula(rest, key: "pbl", label: words.preamble)
    for recital in recitals {
      // The recital's number is its label.
      guard let point = recital.first("NP"), let mark = point.first("NO.P") else { continue }
      let number = EUMarker.number(of: FormexLine.text(of: mark)) ?? ""
      var body = recital
      body.children = point.children.filter { !FormexContent.isNamed(["NO.P"], $0) }
      body.children += recital.children.filter { !FormexContent.isNamed(["NP"], $0) }
      append(body, kind: .recital, key: "rct_\(number)", label: "\(words.recital) \(number)")
    }
  }

  /// Unnumbered recitals, as old acts have them, stay in the preamble.
  private static func withoutRecitals(
    _ element: XMLElement, into recitals: inout [XMLElement]
  ) -> XMLElement {
    var result = element
    result.children = []
    for child in element.children {
      guard case .element(let element) = child else {
        result.children.append(child)
        continue
      }
      if element.name == "CONSID", element.first("NP")?.first("NO.P") != nil {
        recitals.append(element)
      } else {
        result.children.append(.element(withoutRecitals(element, into: &recitals)))
      }
    }
    return result
  }

  private mutating func readTerms(_ terms: XMLElement, path: [String]) {
    var loose = XMLElement(name: terms.name, namespace: "", attributes: [:])
    for child in terms.children {
      guard case .element(let element) = child else {
        loose.children.append(child)
        continue
      }
      switch element.name {
      case "TITLE": notes += FormexContent.notes(of: element)
      case "TOC":
        append(element, kind: .tableOfContents, key: "toc", label: words.contents)
      case "DIVISION" where element.hasDescendant(among: ["ARTICLE"]):
        headingCount += 1
        let title = element.first("TITLE").map { FormexLine.text(of: $0) } ?? ""
        readTerms(element, path: title.isEmpty ? path : path + [title])
      case "ARTICLE": readArticle(element, path: path)
      default: loose.children.append(child)
      }
    }
    appendFormula(loose, key: "text", label: words.text, path: path)
  }

  private mutating func readArticle(_ article: XMLElement, path: [String]) {
    var body = article
    body.children.removeAll { FormexContent.isNamed(["TI.ART", "STI.ART"], $0) }
    let label = article.first("TI.ART").map { FormexLine.text(of: $0) } ?? ""
    let identifier = article.attributes["IDENTIFIER"]?.drop { $0 == "0" } ?? ""
    let heading = article.all("STI.ART").map { FormexLine.text(of: $0) }.joined(separator: " ")
    append(
      body, kind: .article,
      key: EUProvisions.articleKey(
        identifier.isEmpty
          ? label.split(separator: " ").first { $0.contains(where: \.isNumber) } ?? "" : identifier
      ),
      label: label.isEmpty ? "Article \(identifier)" : label, heading: heading, path: path,
      notes: FormexContent.notes(of: article))
  }

  private mutating func appendFormula(
    _ element: XMLElement, key: String, label: String, path: [String] = []
  ) {
    guard !content.blocks(of: element).isEmpty else { return }
    append(element, kind: .formula, key: key, label: label, path: path)
  }

  private mutating func append(
    _ element: XMLElement, kind: Provision.Kind, key: String, label: String,
    heading: String? = nil, path: [String] = [], notes: [String]? = nil
  ) {
    collected.append(
      kind, key: key, label: label, heading: heading, path: path,
      content: content.blocks(of: element), notes: notes ?? FormexContent.notes(of: element))
  }
}
