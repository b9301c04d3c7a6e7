extension Provision {
  /// This provision, or one of its paragraphs, as a citation; nil for what has no number to cite
  /// (preamble, table of contents).
  ///
  /// A repealed range (`§§ 5 bis 7`) is cited by its first number.
  package func citation(in norm: Norm, paragraph: String? = nil) -> Citation? {
    citation(inAct: norm.abbreviation, of: norm.jurisdiction, paragraph: paragraph)
  }

  /// The same for an act that is known by its abbreviation and jurisdiction only.
  package func citation(
    inAct act: String, of jurisdiction: Jurisdiction, paragraph: String? = nil
  ) -> Citation? {
    let kind: Citation.Kind
    switch self.kind {
    case .formula, .tableOfContents: return nil
    case .article: kind = label.contains("§") ? .section : .article
    case .annex: kind = .annex
    case .recital: kind = .recital
    case .section: kind = .clause
    }
    guard let number = citedNumber(as: kind, inFrance: jurisdiction == .france) else { return nil }
    return Citation(kind: kind, number: number, paragraph: paragraph, act: act)
  }

  private func citedNumber(as kind: Citation.Kind, inFrance: Bool) -> String? {
    var label = self.label[...]
    if let bracket = label.firstIndex(of: "(") { label = label[..<bracket] }
    var cursor = CitationCursor(tokens: CitationToken.tokens(of: String(label)), actKeys: [])
    while let token = cursor.token(),
      CitationWords.kinds[token.folded] != nil || token.kind == .sign
    {
      cursor.index += 1
    }
    // The word for it may be of another language: `Artículo 5`, `LIITE III`.
    if cursor.index == 0, cursor.token()?.romanValue == nil,
      let number = cursor.tokens.firstIndex(where: { $0.kind == .number || $0.romanValue != nil })
    {
      cursor.index = number
    }
    guard let token = cursor.token() else { return kind == .annex ? "" : nil }
    if token.kind == .number || kind == .article || token.romanValue != nil {
      let number = cursor.readNumber(kind: kind)
      guard let number, inFrance, kind == .article else { return number }
      // What the parser cannot read yet (`44 sexies-0 A`) must not look like another article.
      return number + cursor.tokens[cursor.index...].map(\.folded).joined()
    }
    return kind == .annex && token.isCapitalised ? token.text : nil
  }
}
