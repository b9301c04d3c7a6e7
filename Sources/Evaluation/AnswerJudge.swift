package import Answering
internal import Norms
package import PassageStore
internal import Retrieval

/// Judges answers against an answer set, by the index they were made from.
package struct AnswerJudge: Sendable {
  let snapshot: Snapshot
  let resolver: CitationResolver
  let parser: CitationParser

  package init(snapshot: Snapshot) {
    self.snapshot = snapshot
    resolver = CitationResolver(snapshot: snapshot)
    parser = CitationParser(
      actNames: snapshot.acts.flatMap(\.names))
  }

  package func judge(_ answer: Answer, for question: AnswerSetQuestion) throws -> AnswerJudgement {
    let gold = question.gold.compactMap(parser.parse)
    var falseCitations = 0
    var verbatimQuotes = 0
    for source in answer.sources {
      let provisions = try provisions(cited: source.citation, on: answer.asOf)
      let isVerbatim = provisions.contains { $0.provision.provision.text.contains(source.quote) }
      verbatimQuotes += isVerbatim ? 1 : 0
      falseCitations += isVerbatim ? 0 : 1
    }
    let texts = answer.answer.map(\.text) + answer.sources.map(\.quote)
    return AnswerJudgement(
      id: question.id, answerable: question.answerable, refused: answer.refused,
      refusalCode: answer.refusal?.code.rawValue,
      goldCited: try answer.sources.contains { source in
        try gold.contains { try meets($0, source, on: answer.asOf) }
      },
      containsExpected: question.mustContain.isEmpty
        || question.mustContain.contains { expected in
          texts.contains { Self.folded($0).contains(Self.folded(expected)) }
        },
      citations: answer.sources.map(\.citation), falseCitations: falseCitations,
      quotes: answer.sources.count, verbatimQuotes: verbatimQuotes,
      milliseconds: answer.timingsMs.total)
  }

  /// The source is in the gold provision, and in its paragraph where the gold names one.
  private func meets(_ gold: Citation, _ source: Source, on date: CalendarDate) throws -> Bool {
    if let paragraph = gold.paragraph,
      source.paragraph.map(ParagraphNumber.key) != ParagraphNumber.key(paragraph)
    {
      return false
    }
    var provisionOnly = gold
    provisionOnly.paragraph = nil
    guard case .found(let wanted) = try resolver.resolve(provisionOnly, on: date) else {
      return false
    }
    let cited = try provisions(cited: source.citation, on: date)
    return wanted.contains { wanted in
      cited.contains {
        $0.act.isSameAct(as: wanted.act)
          && $0.provision.provision.key == wanted.provision.provision.key
      }
    }
  }

  private func provisions(
    cited citation: String, on date: CalendarDate
  ) throws -> [(act: StoredAct, provision: StoredProvision)] {
    guard let citation = parser.parse(citation),
      case .found(let found) = try resolver.resolve(citation, on: date)
    else { return [] }
    return found
  }

  private static func folded(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
  }
}
