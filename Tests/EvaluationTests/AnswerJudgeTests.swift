import Answering
import Evaluation
import Norms
import PassageStore
import Retrieval
import TestSupport
import Testing

@Suite struct AnswerJudgeTests {
  private let question = AnswerSetQuestion(
    id: "q", language: "de", question: "Wie lange beträgt die Angebotsfrist mindestens?",
    asOf: CalendarDate(iso: "2024-06-01"), answerable: true, gold: ["§ 2 TestO"],
    mustContain: ["20 Kalendertage"])

  private func judged(
    gold: [String] = ["§ 2 TestO"], _ change: (inout Answer) -> Void = { _ in }
  ) async throws -> AnswerJudgement {
    var question = question
    question.gold = gold
    let index = try await TestIndex.of(.tenders)
    let snapshot = try Snapshot(currentOf: index.folder)
    let retriever = try Retriever(
      snapshot: snapshot, folder: index.folder, embedder: index.embedder)
    var answer = try await Answerer(retriever: retriever, generator: nil).answer(
      AnswerRequest(
        question: question.question, asOf: question.asOf ?? .today, isExtractive: true,
        evidenceCount: 1))
    try #require(answer.sources.count == 1)
    change(&answer)
    return try AnswerJudge(snapshot: snapshot).judge(answer, for: question)
  }

  @Test func `a right answer counts in every measure`() async throws {
    let judgement = try await judged()
    #expect(judgement.goldCited && judgement.containsExpected)
    #expect(judgement.falseCitations == 0 && judgement.verbatimQuotes == 1)
  }

  @Test func `negative control: a shuffled citation is neither gold nor true`() async throws {
    let judgement = try await judged { answer in
      answer.sources[0].citation = "§ 1 Abs. 1 TestO"
      answer.sources[0].paragraph = "1"
    }
    #expect(!judgement.goldCited && judgement.falseCitations == 1)
  }

  @Test func `negative control: a citation of nothing is false`() async throws {
    let judgement = try await judged { $0.sources[0].citation = "§ 999 TestO" }
    #expect(!judgement.goldCited && judgement.falseCitations == 1)
  }

  @Test func `negative control: one changed letter makes a quote not verbatim`() async throws {
    let judgement = try await judged { answer in
      answer.sources[0].quote = String(answer.sources[0].quote.dropLast()) + "!"
      answer.answer[0].text = "anders"
    }
    #expect(judgement.verbatimQuotes == 0 && judgement.falseCitations == 1)
  }

  @Test func `the gold's paragraph must be met where it names one`() async throws {
    #expect(try await !judged(gold: ["§ 2 Abs. 2 TestO"]).goldCited)
  }

  @Test func `scores are shares of the questions they are about`() {
    func judgement(answerable: Bool, refused: Bool, gold: Bool) -> AnswerJudgement {
      AnswerJudgement(
        id: "", answerable: answerable, refused: refused, refusalCode: nil, goldCited: gold,
        containsExpected: gold, citations: [], falseCitations: 0, quotes: 1, verbatimQuotes: 1,
        milliseconds: 500)
    }
    let scores = AnswerScores([
      judgement(answerable: true, refused: false, gold: true),
      judgement(answerable: true, refused: false, gold: false),
      judgement(answerable: true, refused: true, gold: false),
      judgement(answerable: false, refused: true, gold: false),
      judgement(answerable: false, refused: false, gold: false),
    ])
    #expect(scores.questions == 5 && scores.answered == 3 && scores.refused == 2)
    #expect(scores.refusalPrecision == 0.5 && scores.refusalRecall == 0.5)
    #expect(abs(scores.goldCited - 1.0 / 3) < 1e-9 && scores.seconds == 2.5)
  }

  @Test func `a broken line of an answer set is named`() throws {
    let files = try TemporaryFolder()
    let path = try files.write("{\"id\":\"a\"}\n", to: "set.jsonl")
    let error = #expect(throws: EvaluationError.self) { try AnswerSet.read(path) }
    #expect(error?.description.contains("line 1") == true)
    #expect(throws: EvaluationError.self) { try AnswerSet.read("/nowhere.jsonl") }
  }
}
