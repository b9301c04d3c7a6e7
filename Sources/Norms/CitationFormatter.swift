/// Writes citations as lawyers of a language do; `CitationParser` reads every form back.
package struct CitationFormatter: Sendable {
  package let language: Language

  package init(language: Language) { self.language = language }

  /// `§ 97 Abs. 4 GWB`, `Article 12, paragraphe 2, ABK`, `Article 12(2) ABK`.
  package func string(for citation: Citation) -> String {
    switch language {
    case .french: french(citation)
    case .english: english(citation)
    default: german(citation)
    }
  }

  /// The citation of a provision or one of its paragraphs; its label and act where no number is
  /// cited (`Präambel GG`).
  package static func string(
    for provision: Provision, in norm: Norm, paragraph: String? = nil
  ) -> String {
    string(
      for: provision, inAct: norm.abbreviation, of: norm.jurisdiction, language: norm.language,
      paragraph: paragraph)
  }

  /// The same for an act that is known by its abbreviation, jurisdiction and language only.
  package static func string(
    for provision: Provision, inAct act: String, of jurisdiction: Jurisdiction,
    language: Language, paragraph: String? = nil
  ) -> String {
    let citation = provision.citation(inAct: act, of: jurisdiction, paragraph: paragraph)
    guard let citation else {
      return provision.label + " " + act
    }
    // A repealed range keeps its label: `§§ 5 bis 7 GWB`.
    if provision.label.hasPrefix("§§") || provision.label.hasPrefix("Artt") {
      return provision.label + " " + act
    }
    let text = Self(language: language).string(for: citation)
    // Some German acts call their annexes so.
    if provision.label.hasPrefix("Anhang"), text.hasPrefix("Anlage") {
      return "Anhang" + text.dropFirst(6)
    }
    return text
  }

  private func german(_ citation: Citation) -> String {
    var parts = [name(of: citation.kind, number: citation.number)]
    if let paragraph = citation.paragraph { parts.append("Abs. " + paragraph) }
    if let alinea = citation.alinea { parts.append("UAbs. \(alinea)") }
    if let sentence = citation.sentence { parts.append("Satz \(sentence)") }
    for point in citation.points {
      let isLetter = point.first?.isLetter == true
      parts.append(
        (isLetter ? point.count > 1 ? "Doppelbuchst. " : "Buchst. " : "Nr. ") + point)
    }
    switch citation.span {
    case .through(let end)?:
      parts.append("bis " + end)
      if parts.count == 2, citation.kind == .section { parts[0] = "§" + parts[0] }
    case .next?: parts.append("f.")
    case .following?: parts.append("ff.")
    case nil: break
    }
    if let act = citation.act { parts.append(act) }
    return parts.joined(separator: " ")
  }

  private func french(_ citation: Citation) -> String {
    var parts = [name(of: citation.kind, number: citation.number)]
    if let paragraph = citation.paragraph {
      let isRoman = RomanNumeral.value(of: paragraph.prefix { $0 != " " }) != nil
      parts.append(isRoman ? paragraph : "paragraphe " + paragraph)
    }
    if let alinea = citation.alinea { parts.append("al. \(alinea)") }
    if let sentence = citation.sentence { parts.append("phrase \(sentence)") }
    for point in citation.points { parts.append("point \(point))") }
    switch citation.span {
    case .through(let end)?:
      let isProvision = parts.count == 1
      let end =
        isProvision ? Self.codeNumber(end) ?? Self.frenchNumber(end[...], isCode: false) : end
      parts[parts.count - 1] += " à " + end
    case .next?, .following?: parts[parts.count - 1] += " et suivants"
    case nil: break
    }
    guard let act = citation.act else { return parts.joined(separator: ", ") }
    return parts.count == 1 ? parts[0] + " " + act : (parts + [act]).joined(separator: ", ")
  }

  private func english(_ citation: Citation) -> String {
    var text = name(of: citation.kind, number: citation.number)
    if let paragraph = citation.paragraph { text += "(\(paragraph))" }
    if let alinea = citation.alinea { text += ", subparagraph \(alinea), " }
    for point in citation.points {
      if citation.alinea != nil {
        text += "point (\(point))"
        continue
      }
      let isFirstNumber = citation.paragraph == nil && point.first?.isNumber == true
      text += isFirstNumber ? ", point (\(point))" : "(\(point))"
    }
    if let sentence = citation.sentence { text += ", sentence \(sentence)" }
    if text.hasSuffix(", ") { text.removeLast(2) }
    switch citation.span {
    case .through(let end)?: text += " to " + (citation.paragraph == nil ? end : "(\(end))")
    case .next?, .following?: text += " et seq."
    case nil: break
    }
    if let act = citation.act { text += " " + act }
    return text
  }

  /// `6 bis`, `135-6 A`
  private static func frenchNumber(_ number: Substring, isCode: Bool) -> String {
    let digits = number.prefix { $0.isNumber || $0 == "-" }
    let letters = number[digits.endIndex...]
    guard !digits.isEmpty, !letters.isEmpty else { return String(number) }
    if let suffix = LatinSuffix.words.filter({ letters.hasPrefix($0) }).max(by: {
      $0.count < $1.count
    }) {
      let rest = letters.dropFirst(suffix.count)
      return digits + " " + suffix + (rest.isEmpty ? "" : " " + rest.uppercased())
    }
    return isCode && letters.count == 1 ? digits + " " + letters.uppercased() : String(number)
  }

  /// `L. 2113-10`; nil for what is no article of a code in parts.
  private static func codeNumber(_ number: String) -> String? {
    let code = number.prefix { $0.isLetter }
    guard !code.isEmpty, code.count < number.count else { return nil }
    return "\(code)\(code.count == 1 ? "." : "") "
      + frenchNumber(number.dropFirst(code.count), isCode: true)
  }

  private func name(of kind: Citation.Kind, number: String) -> String {
    let name: String
    switch (kind, language) {
    case (.section, _): name = "§"
    case (.article, .french):
      if let number = Self.codeNumber(number) { return "art. " + number }
      return "Article " + Self.frenchNumber(number[...], isCode: false)
    case (.article, .english): name = "Article"
    case (.article, _): name = "Art."
    case (.annex, .french): name = "Annexe"
    case (.annex, .english): name = "Annex"
    case (.annex, _): name = "Anlage"
    case (.recital, .french): name = "considérant"
    case (.recital, .english): name = "recital"
    case (.recital, _): name = "Erwägungsgrund"
    case (.clause, .french): name = "n°"
    case (.clause, .english): name = "Section"
    case (.clause, _): name = "Nr."
    }
    return number.isEmpty ? name : name + " " + number
  }
}
