extension Provision {
  /// This provision, or one of its paragraphs, as a citation; nil for what has no number to cite
  /// (preamble, table of contents).
  ///
  /// A repealed range (`§§ 5 bis 7`) is cited by its first number.
  package func citation(in norm: Norm, paragraph: String? = nil) -> Citation? {
    citation(inAct: norm.abbreviation, paragraph: paragraph)
  }

  /// The same for an act that is known by its abbreviation only.
  package func citation(inAct act: String, paragraph: String? = nil) -> Citation? {
    let kind: Citation.Kind
    switch self.kind {
    case .formula, .tableOfContents: return nil
    case .article: kind = label.hasPrefix("§") ? .section : .article
    case .annex: kind = .annex
    case .recital: kind = .recital
    case .section: kind = .clause
    }
    guard let number = citedNumber(as: kind) else { return nil }
    return Citation(kind: kind, number: number, paragraph: paragraph, act: act)
  }

  private func citedNumber(as kind: Citation.Kind) -> String? {
    var label = self.label[...]
    if let bracket = label.firstIndex(of: "(") { label = label[..<bracket] }
    var cursor = CitationCursor(tokens: CitationToken.tokens(of: String(label)), actKeys: [])
    while let token = cursor.token(),
      CitationWords.kinds[token.folded] != nil || token.kind == .sign
    {
      cursor.index += 1
    }
    guard let token = cursor.token() else { return kind == .annex ? "" : nil }
    if token.kind == .number || kind == .article || token.romanValue != nil {
      return cursor.readNumber(kind: kind)
    }
    return kind == .annex ? token.text : nil
  }
}
