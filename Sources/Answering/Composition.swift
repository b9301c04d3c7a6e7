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
    evidence = Evidence.selection(result.passages, count: request.evidenceCount)
  }

  var offeredSources: [Source] { evidence.map(source) }

  /// Leaves the last passages out where all together are too long for a prompt.
  mutating func shortenEvidence(toCharacters limit: Int) {
    var left = limit
    evidence = evidence.prefix { evidence in
      left -= quote(of: evidence).count
      return left >= 0 || evidence.id == 1
    }.map(\.self)
  }

  mutating func addQuote(of evidence: Evidence) -> Statement {
    let statement = Statement(text: quote(of: evidence), citations: [evidence.id], kind: .quote)
    statements.append(statement)
    return statement
  }

  /// Puts a line of the draft through the gate. A line that fails against the passage it names is
  /// kept where another offered passage bears it out: small models mix labels up.
  ///
  /// - Returns: what the answer gained; nil where the line is dropped.
  mutating func add(_ line: DraftReader.Line) -> Statement? {
    let line = withoutTopic(line)
    gate.statements += 1
    if statements.contains(where: { $0.text == line.text }) {
      drop(line, .repeated)
      return nil
    }
    guard let named = evidence.first(where: { $0.label == line.label }) else {
      drop(line, .unknownSource)
      return nil
    }
    let others = evidence.filter { $0.id != named.id }
    guard let bearer = ([named] + others).first(where: { objection(to: line, from: $0) == nil })
    else {
      let reason = objection(to: line, from: named) ?? .notSupported
      drop(line, reason)
      return isBareAmount(line, in: named, reason) ? addQuoteOnce(of: named) : nil
    }
    gate.kept += 1
    let statement = Statement(text: line.text, citations: [bearer.id], kind: .model)
    statements.append(statement)
    return statement
  }

  /// `400 euros.`: right, but no sentence; the passage says it in full.
  private func isBareAmount(
    _ line: DraftReader.Line, in evidence: Evidence, _ reason: Gate.Objection
  ) -> Bool {
    guard reason == .incomplete || reason == .notAStatement else { return false }
    let amounts = NumberMention.mentions(in: line.text)
    let known = NumberMention.mentions(in: evidence.ranked.passage.text)
    return amounts.contains { $0.unit != nil } && amounts.allSatisfy { $0.isContained(in: known) }
  }

  private mutating func addQuoteOnce(of evidence: Evidence) -> Statement? {
    statements.contains { $0.citations == [evidence.id] } ? nil : addQuote(of: evidence)
  }

  /// Without the topic that stands before a passage in the prompt, where the model copied it.
  private func withoutTopic(_ line: DraftReader.Line) -> DraftReader.Line {
    var line = line
    for topic in evidence.map({ $0.topic + ": " }) where line.text.hasPrefix(topic) {
      line.text.removeFirst(topic.count)
    }
    return line
  }

  private func objection(to line: DraftReader.Line, from evidence: Evidence) -> Gate.Objection? {
    let passage = evidence.ranked.passage
    return Gate.objection(
      to: line.text, passage: passage.text, citation: passage.citation,
      heading: ([passage.provisionHeading ?? ""] + actNames).joined(separator: " "),
      language: AnalysisLanguage(code: language.rawValue),
      isSameLanguage: evidence.ranked.act.language == language)
  }

  func answer(totalMilliseconds: Int) -> Answer {
    let cited = Set(statements.flatMap(\.citations))
    return Answer(
      question: request.question, language: language.rawValue, asOf: request.asOf,
      asOfBasis: request.asOfBasis,
      refused: refusal != nil, refusal: refusal, answer: refusal == nil ? statements : [],
      sources: refusal == nil ? evidence.filter { cited.contains($0.id) }.map(source) : [],
      retrieved: result.passages.map {
        Retrieved(citation: $0.passage.citation, score: rounded($0.score))
      },
      gate: gate, snapshot: IndexFolder.label(snapshot), model: model,
      aiGenerated: statements.contains { $0.kind == .model },
      timingsMs: Timings(
        retrieval: retrievalMilliseconds, firstToken: firstTokenMilliseconds,
        total: totalMilliseconds),
      note: result.note)
  }

  private var actNames: [String] { evidence.flatMap(\.ranked.act.names) }

  private mutating func drop(_ line: DraftReader.Line, _ objection: Gate.Objection) {
    gate.dropped.append(GateReport.Dropped(text: line.text, reason: objection))
  }

  private func source(_ evidence: Evidence) -> Source {
    evidence.source(quoting: quote(of: evidence))
  }

  /// The part of the passage that is nearest to the question, or the whole of a short one.
  func quote(of evidence: Evidence) -> String {
    Quotation.quote(
      from: evidence.ranked.passage.text, for: request.question,
      AnalysisLanguage(code: evidence.ranked.act.language.rawValue))
  }
}
