internal import Norms

/// Walks an act and collects its provisions with the headings they stand under.
struct BWBStructure {
  private(set) var provisions: [Provision] = []
  private(set) var headingCount = 0
  /// Notes that stand outside of provisions.
  private(set) var notes: [String] = []
  private let words: ProvisionWords
  private let page: String
  private var keys: Set<String> = []

  init(language: Language, page: String) {
    words = ProvisionWords(language: language)
    self.page = page
  }

  private static let articles: Set = ["artikel", "enig-artikel"]

  mutating func read(_ act: XMLElement) {
    for element in act.elements {
      switch element.name {
      case "intitule", "citeertitel": notes += BWBContent.notes(of: element)
      case "meta-data": continue
      default: readPart(element, path: [])
      }
    }
  }

  private mutating func readPart(_ part: XMLElement, path: [String]) {
    var loose = XMLElement(name: part.name, namespace: "", attributes: part.attributes)
    for child in part.children {
      guard case .element(let element) = child else {
        loose.children.append(child)
        continue
      }
      switch element.name {
      case "kop", "meta-data": continue
      case "aanhef", "circulaire.aanhef":
        append(element, kind: .formula, label: words.preamble, path: path)
      case "wetsluiting", "regeling-sluiting", "circulaire-sluiting":
        append(element, kind: .formula, label: words.closingFormula, path: path)
      case "bijlage": append(element, kind: .annex, path: path)
      case _ where Self.articles.contains(element.name):
        append(element, kind: .article, path: path)
      case _ where element.hasDescendant(among: Self.articles.union(["bijlage", "aanhef"])):
        let title = element.first("kop").map { BWBContent.line($0) } ?? ""
        notes += element.first("kop").map { BWBContent.notes(of: $0) } ?? []
        if !title.isEmpty { headingCount += 1 }
        readPart(element, path: title.isEmpty ? path : path + [title])
      case _ where element.name.hasSuffix("-tekst") || element.name == "wettekst":
        readPart(element, path: path)
      case _ where element.first("kop") != nil:
        append(element, kind: .section, path: path)
      default: loose.children.append(child)
      }
    }
    append(loose, kind: .formula, label: words.text, path: path)
  }

  /// - Parameter label: nil where the element's heading gives it.
  private mutating func append(
    _ element: XMLElement, kind: Provision.Kind, label: String? = nil, path: [String]
  ) {
    let content = BWBContent.blocks(of: element)
    if kind == .formula, content.isEmpty { return }
    let head = element.first("kop")
    func line(_ name: String) -> String? {
      head?.first(name).map { BWBContent.line($0) }.flatMap { $0.isEmpty ? nil : $0 }
    }
    let number = [line("label"), line("nr")].compactMap(\.self).joined(separator: " ")
    let titles = [line("titel"), line("subtitel")].compactMap(\.self)
    let name = label ?? (number.isEmpty ? titles.first ?? Self.name(of: element) : number)
    let heading = number.isEmpty && label == nil ? titles.dropFirst() : titles[...]
    var key = element.attributes["label-id"] ?? element.attributes["bwb-ng-variabel-deel"] ?? name
    while !keys.insert(key).inserted { key += "+" }
    let place = element.attributes["bwb-ng-variabel-deel"]?.dropFirst()
      .replacing("/", with: "_").filter { !$0.isWhitespace }
    // `nogniet`: it is part of the text, but does not apply yet.
    let isRepealed = ["vervallen", "nogniet"].contains(element.attributes["status"] ?? "")
    provisions.append(
      Provision(
        key: key, kind: kind, label: name,
        heading: heading.isEmpty ? nil : heading.joined(separator: " "), path: path,
        content: content, footnotes: BWBContent.notes(of: element), isRepealed: isRepealed,
        url: kind == .formula ? nil : place.map { "\(page)#\($0)" }))
  }

  private static func name(of element: XMLElement) -> String {
    switch element.name {
    case "enig-artikel": "Enig artikel"
    case "bijlage": "Bijlage"
    default: "Artikel"
    }
  }
}
