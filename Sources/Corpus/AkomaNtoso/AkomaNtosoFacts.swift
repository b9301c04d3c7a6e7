internal import Norms

/// What the metadata of an Akoma Ntoso document says about the act.
struct AkomaNtosoFacts {
  let work: String
  let abbreviation: String?
  let shortTitle: String?
  let otherNames: [String]
  /// European Legislation Identifier.
  let eli: String?
  let title: String?
  let language: Language?
  /// As the file has it: `fra`.
  let languageCode: String?
  let jurisdiction: Jurisdiction?
  let state: CalendarDate?

  init?(identification: XMLElement, act: XMLElement) {
    guard let frbrWork = identification.first("FRBRWork") else { return nil }
    func value(_ element: XMLElement?, _ key: String = "value") -> String? {
      element?.attributes[key].flatMap { $0.isEmpty ? nil : $0 }
    }
    guard let this = value(frbrWork.first("FRBRthis")) ?? value(frbrWork.first("FRBRuri")) else {
      return nil
    }
    work = this.hasSuffix("/!main") ? String(this.dropLast(6)) : this

    func alias(_ name: String) -> String? {
      value(frbrWork.all("FRBRalias").first { $0.attributes["name"] == name })
    }
    let content = AkomaNtosoContent(namespace: act.namespace)
    let preface = act.first("preface")
    func text(_ name: String) -> String? {
      preface?.firstDescendant(name).map { content.line($0) }.flatMap { $0.isEmpty ? nil : $0 }
    }
    let names = AkomaNtosoNames(preface: preface, meta: act.first("meta"))
    abbreviation = alias("abbreviation") ?? names.abbreviation
    shortTitle =
      alias("shortTitle")
      ?? (names.abbreviation == nil ? text("shortTitle") : names.shortTitle)
    otherNames = names.others
    title = (text("docTitle") ?? text("longTitle")).map(Self.withoutState)

    let expression = identification.first("FRBRExpression")
    languageCode = value(expression?.first("FRBRlanguage"), "language").map(Self.lastPart)
    language = languageCode.map { Language(rawValue: LanguageCodes.two[$0] ?? $0) }
    jurisdiction = value(frbrWork.first("FRBRcountry")).map(Self.lastPart).map { code in
      let codes = ["lux": "lu", "deu": "de", "fra": "fr", "fin": "fi", "eun": "eu"]
      return Jurisdiction(rawValue: codes[code] ?? code)
    }
    let address = value(frbrWork.first("FRBRuri"))
    eli =
      work.contains("/eli/")
      ? work : alias("eli") ?? address.flatMap { $0.hasPrefix("eli/") ? $0 : nil }
    state = AkomaNtosoState.state(of: identification, in: act)
  }

  /// Legilux puts the state before the title: `Version consolidée applicable au … : Loi …`.
  private static func withoutState(_ title: String) -> String {
    guard title.hasPrefix("Version consolidée"), let end = title.firstRange(of: " : ") else {
      return title
    }
    return String(title[end.upperBound...])
  }

  private static func lastPart(_ value: String) -> String {
    (value.split(separator: "/").last.map(String.init) ?? value).lowercased()
  }
}

extension XMLElement {
  func firstDescendant(_ name: String) -> XMLElement? {
    for element in elements {
      if element.name == name { return element }
      if let found = element.firstDescendant(name) { return found }
    }
    return nil
  }

  func hasDescendant(among names: Set<String>) -> Bool {
    elements.contains { names.contains($0.name) || $0.hasDescendant(among: names) }
  }
}
