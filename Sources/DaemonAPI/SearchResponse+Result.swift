package import Norms
internal import PassageStore
package import Retrieval

extension SearchResponse {
  package init(_ result: SearchResult, query: String, lawDate: LawDate, snapshot: Int) {
    self.query = query
    asOf = lawDate.date
    asOfBasis = lawDate.basis
    self.snapshot = IndexFolder.label(snapshot)
    support = result.support
    note = result.note
    hits = result.passages.map { ranked in
      Hit(
        citation: ranked.passage.citation, act: ranked.act.abbreviation,
        heading: ranked.passage.provisionHeading,
        jurisdiction: ranked.act.jurisdiction.rawValue, language: ranked.act.language.rawValue,
        validFrom: ranked.passage.validity.start, validTo: ranked.passage.validity.end,
        url: ranked.passage.url ?? ranked.act.url, text: ranked.passage.text, score: ranked.score,
        lexicalScore: ranked.lexicalScore, similarity: ranked.similarity,
        namedInQuestion: ranked.isNamedInQuestion, explanation: ranked.explanation)
    }
  }
}
