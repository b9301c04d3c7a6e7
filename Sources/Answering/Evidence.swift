internal import Norms
internal import PassageStore
internal import Retrieval

/// A passage an answer may rest on, under the short label that the language model sees.
struct Evidence: Sendable {
  /// `P1`, `P2` …: tells the model nothing and cannot be mistaken for a number of the law.
  var label: String { "P\(id)" }
  /// Counts from 1, the id of the source in the answer.
  var id: Int
  var ranked: RankedPassage

  /// What the passage is about, without its number: the model would copy that instead of speaking.
  var topic: String {
    [ranked.act.abbreviation, ranked.passage.provisionHeading].compactMap(\.self)
      .joined(separator: ", ")
  }

  static func list(_ passages: some Sequence<RankedPassage>) -> [Evidence] {
    passages.enumerated().map { Evidence(id: $0 + 1, ranked: $1) }
  }

  /// The best passages, no more than two of one provision: a long article must not keep the next
  /// best provision out. What cannot be looked up again by its citation (enacting formulas) is no
  /// evidence.
  static func selection(_ passages: [RankedPassage], count: Int) -> [Evidence] {
    var taken: [Int64: Int] = [:]
    let parser = CitationParser(actNames: Set(passages.flatMap(\.act.names)))
    return list(
      passages.filter { ranked in
        guard parser.parse(ranked.passage.citation) != nil else { return false }
        taken[ranked.passage.provisionID, default: 0] += 1
        return ranked.isNamedInQuestion || taken[ranked.passage.provisionID, default: 0] <= 2
      }.prefix(count))
  }

  /// - Parameter quote: a substring of the passage's text.
  func source(quoting quote: String) -> Source {
    let passage = ranked.passage
    let act = ranked.act
    return Source(
      id: id, citation: passage.citation, act: act.abbreviation,
      provision: passage.provisionLabel, paragraph: passage.paragraph,
      jurisdiction: act.jurisdiction.rawValue, language: act.language.rawValue, eli: act.eli,
      url: passage.url ?? act.url, validFrom: passage.validity.start,
      validTo: passage.validity.end, basis: passage.basis, quote: quote,
      score: rounded(ranked.score))
  }
}

/// Four digits after the point: more would only pretend to a precision that scores do not have.
func rounded(_ score: Double) -> Double { (score * 10_000).rounded() / 10_000 }
