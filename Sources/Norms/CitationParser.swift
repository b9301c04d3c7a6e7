/// Reads citations of provisions in German, French and English spelling.
///
/// Known limits: a range (`§§ 97 bis 99`) is read as its two ends; half-sentences, alternatives and
/// subparagraphs are read over; of French parts the last ones (`dernier alinéa`) are not read; in a
/// running text the full name of an act is found only if it ends in an abbreviation, a number
/// (`Verordnung (EU) 2016/679`), `Act`, or is one of `actNames`.
package struct CitationParser: Sendable {
  let actKeys: Set<String>

  /// - Parameter actNames: names of the acts an index holds; helps to see where a full name ends.
  package init(actNames: some Sequence<String> = EmptyCollection()) {
    actKeys = Set(actNames.lazy.map(ActName.key).filter { !$0.isEmpty })
  }

  /// The citation that the whole text is; nil where it says anything else.
  package func parse(_ text: String) -> Citation? {
    var cursor = CitationCursor(tokens: CitationToken.tokens(of: text), actKeys: actKeys)
    cursor.dropClosingSigns()
    guard let start = cursor.firstTrigger else { return nil }
    cursor.index = start
    guard let found = cursor.readCitations(), let first = found.first else { return nil }

    var citation = first
    if let prefix = cursor.frenchPrefix(endingAt: start, from: 0),
      cursor.isOnlyArticle(before: prefix.start)
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

  /// All citations in a running text, in order. Several numbers after one sign (`§§ 97, 98 GWB`)
  /// give several citations with the same range.
  package func citations(in text: String) -> [FoundCitation] {
    var cursor = CitationCursor(tokens: CitationToken.tokens(of: text), actKeys: actKeys)
    var groups: [(citations: [Citation], tokens: Range<Int>)] = []
    while cursor.index < cursor.tokens.count {
      let start = cursor.index
      guard cursor.isTrigger(at: start), let found = cursor.readCitations() else {
        cursor.index = start + 1
        continue
      }
      var citations = found
      var first = start
      if found.allSatisfy({ $0.act == nil }),
        let act = cursor.actName(endingAt: start, from: groups.last?.tokens.upperBound ?? 0)
      {
        for position in citations.indices { citations[position].act = act.name }
        first = act.start
      } else if let prefix = cursor.frenchPrefix(
        endingAt: start, from: groups.last?.tokens.upperBound ?? 0)
      {
        citations[0].add(prefix.parts)
        first = prefix.start
      }
      if citations[0].act == nil && cursor.isAmbiguous(at: start) {
        cursor.index = start + 1
        continue
      }
      groups.append((citations, first..<cursor.index))
    }
    shareActs(among: &groups, in: cursor.tokens)
    return groups.flatMap { group in
      let range =
        cursor.tokens[group.tokens.lowerBound].range
        .lowerBound..<cursor.tokens[group.tokens.upperBound - 1].range.upperBound
      return group.citations.map { FoundCitation(citation: $0, range: range) }
    }
  }

  /// `§ 97 Abs. 1, § 98 GWB`: the act named last holds for the ones before it.
  private func shareActs(
    among groups: inout [(citations: [Citation], tokens: Range<Int>)], in tokens: [CitationToken]
  ) {
    for position in groups.indices.dropLast().reversed() {
      let gap = groups[position].tokens.upperBound..<groups[position + 1].tokens.lowerBound
      guard let act = groups[position + 1].citations.first?.act,
        tokens[gap].allSatisfy({ CitationWords.conjunction.contains($0.folded) })
      else { continue }
      for index in groups[position].citations.indices
      where groups[position].citations[index].act == nil {
        groups[position].citations[index].act = act
      }
    }
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
