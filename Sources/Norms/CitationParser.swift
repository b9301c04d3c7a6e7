/// Reads citations of provisions in German, French and English spelling.
///
/// Known limits: half-sentences and alternatives are read over; of French parts the last ones (`dernier
/// alinéa`) are not read; in a running text the full name of an act is found only if it ends in an
/// abbreviation, a number (`Verordnung (EU) 2016/679`), `Act`, or is one of `actNames`; without a sign
/// (`97 gwb`) only provisions of those are read.
package struct CitationParser: Sendable {
  let actKeys: Set<String>

  /// Words between citations that add nothing to them, in lower case.
  package static let tyingWords = CitationWords.conjunction.union(CitationWords.inConjunctionWith)

  /// - Parameter actNames: names of the acts an index holds; helps to see where a full name ends.
  package init(actNames: some Sequence<String> = EmptyCollection()) {
    actKeys = Set(actNames.lazy.map(ActName.key).filter { !$0.isEmpty })
  }

  /// The citation that the whole text is; nil where it says anything else, or names several.
  package func parse(_ text: String) -> Citation? {
    var cursor = CitationCursor(tokens: CitationToken.tokens(of: text), actKeys: actKeys)
    cursor.dropClosingSigns()
    cursor.guessesNames = false
    guard let start = cursor.firstTrigger else { return parseBare(cursor) }
    cursor.index = start
    guard let found = cursor.readCitations(), var citation = found.first, found.count == 1 else {
      return nil
    }
    if let prefix = cursor.frenchPrefix(endingAt: start, from: 0),
      cursor.isOnlyArticle(before: prefix.start), prefix.others.isEmpty
    {
      citation.add(prefix.parts)
    } else if start > 0, !cursor.isOnlyArticle(before: start) {
      guard citation.act == nil, let act = cursor.actName(endingAt: start, from: 0),
        act.start == 0
      else { return nil }
      citation.act = act.name
    }
    if cursor.index < cursor.tokens.count {
      guard citation.act == nil, let rest = cursor.remainderAsAct(of: text) else { return nil }
      citation.act = rest
    }
    guard citation.act != nil || !cursor.isAmbiguous(at: start) else { return nil }
    return citation
  }

  /// `97 abs 4 gwb`, `GDPR 5(1)(a)`
  private func parseBare(_ start: CitationCursor) -> Citation? {
    for read in [CitationCursor.numberAndAct, CitationCursor.actAndNumber] {
      var cursor = start
      if let found = read(&cursor), found.count == 1, cursor.index == cursor.tokens.count {
        return found[0]
      }
    }
    return nil
  }

  /// All citations in a running text, in order. Several numbers after one sign (`§§ 97, 98 GWB`)
  /// give several citations with the same range.
  ///
  /// - Parameter sharingActs: a citation without an act takes that of the one before it, or the only
  ///   act that the text names (`Was sagt das GWB in § 97?`).
  package func citations(in text: String, sharingActs: Bool = true) -> [FoundCitation] {
    var cursor = CitationCursor(tokens: CitationToken.tokens(of: text), actKeys: actKeys)
    var groups: [CitationGroup] = []
    while cursor.index < cursor.tokens.count {
      let start = cursor.index
      guard let group = group(at: &cursor, behind: groups.last?.tokens.upperBound ?? 0) else {
        cursor.index = start + 1
        continue
      }
      groups.append(group)
    }
    CitationGroup.passActsBack(among: &groups, in: cursor.tokens)
    if sharingActs { CitationGroup.shareActs(among: &groups, in: cursor) }
    return groups.filter { !$0.needsAct || $0.citations[0].act != nil }.flatMap { group in
      let range =
        cursor.tokens[group.tokens.lowerBound].range
        .lowerBound..<cursor.tokens[group.tokens.upperBound - 1].range.upperBound
      return group.citations.map { FoundCitation(citation: $0, range: range) }
    }
  }

  private func group(at cursor: inout CitationCursor, behind bound: Int) -> CitationGroup? {
    let start = cursor.index
    guard cursor.isTrigger(at: start) else {
      for read in [CitationCursor.numberAndAct, CitationCursor.actAndNumber] {
        var copy = cursor
        if let found = read(&copy) {
          cursor = copy
          return CitationGroup(citations: found, tokens: start..<cursor.index)
        }
      }
      return nil
    }
    guard var citations = cursor.readCitations() else { return nil }
    var first = start
    if citations.allSatisfy({ $0.act == nil }),
      let act = cursor.actName(endingAt: start, from: bound)
    {
      for position in citations.indices { citations[position].act = act.name }
      first = act.start
    } else if let prefix = cursor.frenchPrefix(endingAt: start, from: bound) {
      citations.add(prefix.parts, or: prefix.others)
      first = prefix.start
    }
    return CitationGroup(
      citations: citations, tokens: first..<cursor.index, needsAct: cursor.isAmbiguous(at: start))
  }
}

/// A citation and where it stands in a running text.
package struct FoundCitation: Hashable, Sendable {
  package var citation: Citation
  package var range: Range<String.Index>

  package init(citation: Citation, range: Range<String.Index>) {
    self.citation = citation
    self.range = range
  }
}
