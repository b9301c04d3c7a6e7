/// What an answer set says of the answers; JSON names are snake case.
package struct AnswerScores: Codable, Hashable, Sendable {
  package var questions = 0
  package var answered = 0
  package var refused = 0
  /// Share of the refusals that were right to refuse; 1 where nothing was refused.
  package var refusalPrecision = 1.0
  /// Share of the unanswerable questions that were refused; 1 where there are none.
  package var refusalRecall = 1.0
  /// Share of the answerable questions whose answer cites a gold provision.
  package var goldCited = 0.0
  /// Share of the answerable questions whose answer or cited quotes hold an expected string.
  package var mustContain = 0.0
  /// Citations that name no provision in force on the day, or a provision that lacks the quote.
  package var falseCitations = 0
  /// Share of the quotes that stand in their provision character for character.
  package var quotesVerbatim = 1.0
  package var seconds = 0.0
}

/// How one question fared.
package struct AnswerJudgement: Codable, Hashable, Sendable {
  package var id: String
  package var answerable: Bool
  package var refused: Bool
  package var refusalCode: String?
  package var goldCited: Bool
  package var containsExpected: Bool
  package var citations: [String]
  package var falseCitations: Int
  package var quotes: Int
  package var verbatimQuotes: Int
  package var milliseconds: Int

  package init(
    id: String, answerable: Bool, refused: Bool, refusalCode: String?, goldCited: Bool,
    containsExpected: Bool, citations: [String], falseCitations: Int, quotes: Int,
    verbatimQuotes: Int, milliseconds: Int
  ) {
    self.id = id
    self.answerable = answerable
    self.refused = refused
    self.refusalCode = refusalCode
    self.goldCited = goldCited
    self.containsExpected = containsExpected
    self.citations = citations
    self.falseCitations = falseCitations
    self.quotes = quotes
    self.verbatimQuotes = verbatimQuotes
    self.milliseconds = milliseconds
  }
}

extension AnswerScores {
  package init(_ judgements: [AnswerJudgement]) {
    func share(_ part: Int, of whole: Int, ifNone: Double) -> Double {
      whole == 0 ? ifNone : Double(part) / Double(whole)
    }
    let refusals = judgements.filter(\.refused)
    let answerable = judgements.filter(\.answerable)
    let rightlyRefused = refusals.count { !$0.answerable }
    questions = judgements.count
    refused = refusals.count
    answered = questions - refused
    refusalPrecision = share(rightlyRefused, of: refused, ifNone: 1)
    refusalRecall = share(rightlyRefused, of: questions - answerable.count, ifNone: 1)
    goldCited = share(answerable.count(where: \.goldCited), of: answerable.count, ifNone: 0)
    mustContain = share(
      answerable.count(where: \.containsExpected), of: answerable.count, ifNone: 0)
    falseCitations = judgements.reduce(0) { $0 + $1.falseCitations }
    quotesVerbatim = share(
      judgements.reduce(0) { $0 + $1.verbatimQuotes },
      of: judgements.reduce(0) { $0 + $1.quotes }, ifNone: 1)
    seconds = judgements.reduce(0) { $0 + Double($1.milliseconds) / 1000 }
  }
}
