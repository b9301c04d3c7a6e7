internal import Norms
internal import PassageStore
internal import Retrieval
internal import TextAnalysis

/// An answer in the making.
struct Composition {
  let request: AnswerRequest
  let language: Language
  let result: SearchResult
  let snapshot: Int
  let retrievalMilliseconds: Int
  var evidence: [Evidence]
  var statements: [Statement] = []
  var gate = GateReport()
  var refusal: Refusal?
  var model: String?
  var firstTokenMilliseconds: Int?

  init(
    request: AnswerRequest, language: Language, result: SearchResult, snapshot: Int,
    retrievalMilliseconds: Int
  ) {
    self.request = request
    self.language = language
    self.result = result
    self.snapshot = snapshot
    self.retrievalMilliseconds = retrievalMilliseconds
    evidence = Evidence.list(result.passages.prefix(request.evidenceCount))
  }

  var offeredSources: [Source] { evidence.map(source) }

  mutating func addQuote(of evidence: Evidence) -> Statement {
    let statement = Statement(text: quote(of: evidence), citations: [evidence.id], kind: .quote)
    statements.append(statement)
    return statement
  }

  /// Puts a line of the draft through the gate. A line that fails because of what it says is
  /// replaced by the words of the passage it cites, once a passage.
  ///
  /// - Returns: what the answer gained; nil where the line is dropped.
  mutating func add(_ line: DraftReader.Line) -> Statement? {
    gate.statements += 1
    guard let cited = evidence.first(where: { $0.label == line.label }) else {
      drop(line, .unknownSource)
      return nil
    }
    if statements.contains(where: { $0.text == line.text }) {
      drop(line, .repeated)
      return nil
    }
    let passage = cited.ranked.passage
    let objection = Gate.objection(
      to: line.text, passage: passage.text, citation: passage.citation,
      language: AnalysisLanguage(code: language.rawValue),
      isSameLanguage: cited.ranked.act.language == language)
    guard let objection else {
      gate.kept += 1
      let statement = Statement(text: line.text, citations: [cited.id], kind: .model)
      statements.append(statement)
      return statement
    }
    drop(line, objection)
    let isQuoted = statements.contains { $0.kind == .quote && $0.citations == [cited.id] }
    return isQuoted ? nil : addQuote(of: cited)
  }

  func answer(totalMilliseconds: Int) -> Answer {
    let cited = Set(statements.flatMap(\.citations))
    return Answer(
      question: request.question, language: language.rawValue, asOf: request.asOf,
      refused: refusal != nil, refusal: refusal, answer: refusal == nil ? statements : [],
      sources: refusal == nil ? evidence.filter { cited.contains($0.id) }.map(source) : [],
      retrieved: result.passages.map {
        Retrieved(citation: $0.passage.citation, score: rounded($0.score))
      },
      gate: gate, snapshot: IndexFolder.label(snapshot), model: model,
      aiGenerated: statements.contains { $0.kind == .model },
      timingsMs: Timings(
        retrieval: retrievalMilliseconds, firstToken: firstTokenMilliseconds,
        total: totalMilliseconds))
  }

  private mutating func drop(_ line: DraftReader.Line, _ objection: Gate.Objection) {
    gate.dropped.append(GateReport.Dropped(text: line.text, reason: objection))
  }

  private func source(_ evidence: Evidence) -> Source {
    evidence.source(quoting: quote(of: evidence))
  }

  private func quote(of evidence: Evidence) -> String {
    Quotation.quote(
      from: evidence.ranked.passage.text, for: request.question,
      AnalysisLanguage(code: evidence.ranked.act.language.rawValue))
  }
}
