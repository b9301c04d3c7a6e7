import Answering
import Norms
import PassageStore
import Retrieval
import Synchronization
import TestSupport
import Testing
import TextAnalysis

private let question = "Wie lange beträgt die Angebotsfrist mindestens?"

@Suite struct AnswererTests {
  private func answer(
    _ question: String, script: String? = nil, asOf: String = "2024-06-01",
    isExtractive: Bool = false, documents: [GIIDocument] = [.tenders]
  ) async throws -> Answer {
    let index = try TestIndex()
    for (number, document) in documents.enumerated() {
      try await index.index(try index.write(document, to: "\(number).xml"))
    }
    let retriever = try Retriever(
      snapshot: Snapshot(currentOf: index.folder), folder: index.folder, embedder: index.embedder)
    return try await Answerer(
      retriever: retriever, generator: script.map { ScriptedGenerator($0) }
    ).answer(
      AnswerRequest(
        question: question, asOf: try #require(CalendarDate(iso: asOf)),
        isExtractive: isExtractive))
  }

  @Test func `a statement that holds is kept with its source`() async throws {
    let answer = try await answer(
      question, script: "[P1] Die Angebotsfrist beträgt mindestens 20 Kalendertage.")
    #expect(!answer.refused && answer.aiGenerated)
    #expect(answer.answer.map(\.kind) == [.model])
    #expect(answer.sources.map(\.citation) == ["§ 2 Abs. 1 TestO"])
    #expect(answer.gate.statements == 1 && answer.gate.kept == 1)
  }

  @Test func `an invented deadline is replaced by the source's own words`() async throws {
    let answer = try await answer(
      question, script: "[P1] Die Angebotsfrist beträgt mindestens 90 Kalendertage.")
    #expect(answer.answer.map(\.kind) == [.quote])
    #expect(answer.answer.first?.text.contains("20 Kalendertage") == true)
    #expect(answer.gate.dropped.map(\.reason) == [.numberNotInSource])
    #expect(!answer.aiGenerated)
  }

  @Test func `a source that was not offered is not believed`() async throws {
    let answer = try await answer(
      question, script: "[P99] Die Angebotsfrist beträgt mindestens 20 Kalendertage.")
    #expect(answer.answer.first?.kind == .quote && !answer.aiGenerated)
    #expect(answer.gate.dropped.map(\.reason) == [.unknownSource])
  }

  @Test func `a statement under the wrong label is given its true source`() async throws {
    let answer = try await answer(
      question, script: "[P2] Die Angebotsfrist beträgt mindestens 20 Kalendertage.")
    #expect(answer.answer.map(\.kind) == [.model])
    #expect(answer.sources.map(\.citation) == ["§ 2 Abs. 1 TestO"])
  }

  @Test func `a draft that fails over weak passages is refused`() async throws {
    let index = try await TestIndex.of(.tenders)
    let retriever = try Retriever(
      snapshot: Snapshot(currentOf: index.folder), folder: index.folder, embedder: index.embedder)
    let day = try #require(CalendarDate(iso: "2024-06-01"))
    // Words of no passage are added until the passages are near enough, but only just.
    var weak = "Die Angebotsfrist beträgt"
    for number in 1...60 {
      let support = try await retriever.search(
        SearchRequest(query: weak, filter: PassageFilter(date: day), limit: 5)
      ).support
      if !Answerability.isStrong(support) {
        try #require(Answerability.isSupported(support))
        break
      }
      weak += " Wort\(number)"
    }
    let answer = try await Answerer(
      retriever: retriever, generator: ScriptedGenerator("[P1] Im Ausland gelten 99 Tage.")
    ).answer(AnswerRequest(question: weak, asOf: day))
    #expect(answer.refusal?.code == .rejectedByGate)
    #expect(answer.answer.isEmpty && answer.sources.isEmpty && !answer.retrieved.isEmpty)
  }

  @Test func `the same sentence is said once`() async throws {
    let line = "[P1] Die Angebotsfrist beträgt mindestens 20 Kalendertage."
    let answer = try await answer(question, script: line + "\n" + line)
    #expect(answer.answer.count == 1)
    #expect(answer.gate.dropped.map(\.reason) == [.repeated])
  }

  @Test func `a model that finds no answer is a refusal`() async throws {
    #expect(try await answer(question, script: "[P0]").refusal?.code == .belowThreshold)
  }

  @Test func `without a model the passages are quoted on request only`() async throws {
    #expect(try await answer(question).refusal?.code == .noModel)
    let quoted = try await answer(question, isExtractive: true)
    #expect(quoted.answer.first?.kind == .quote && quoted.model == nil)
  }

  @Test func `a question that is a citation is answered with its text`() async throws {
    let answer = try await answer("§ 1 Abs. 2 TestO")
    #expect(answer.answer.map(\.text) == ["(2) Die Bewerber sind gleich zu behandeln."])
    let source = try #require(answer.sources.first)
    #expect(source.paragraph == "2" && source.validTo == nil)
  }

  @Test(arguments: [
    ("§ 999 TestO", "2024-06-01", Refusal.Code.unknownCitation),
    ("Was sagt § 5 NixO zur Angebotsfrist?", "2024-06-01", .notInCorpus),
    ("§ 1 TestO", "2020-01-01", .versionUnknown),
    ("Wie lang ist die Angebotsfrist?", "2020-01-01", .versionUnknown),
    ("§ 3 TestO", "2025-06-01", .notInForce),
    ("Was kostet Hundesteuer?", "2024-06-01", .belowThreshold),
  ])
  func `a question that cannot be answered is refused with its reason`(
    question: String, asOf: String, code: Refusal.Code
  ) async throws {
    let answer = try await answer(
      question, script: "[P1] Das ist so.", asOf: asOf, documents: [.tenders, .amendedTenders])
    #expect(answer.refused && answer.refusal?.code == code)
    #expect(answer.refusal?.message.isEmpty == false)
  }

  @Test func `the law of the day decides the deadline`() async throws {
    for (day, length) in [("2024-06-01", "20"), ("2025-06-01", "30")] {
      let answer = try await answer(
        question, asOf: day, isExtractive: true, documents: [.tenders, .amendedTenders])
      #expect(answer.answer.first?.text.contains("\(length) Kalendertage") == true)
    }
  }

  @Test func `sources are told before statements and the answer last`() async throws {
    let index = try await TestIndex.of(.tenders)
    let retriever = try Retriever(
      snapshot: Snapshot(currentOf: index.folder), folder: index.folder, embedder: index.embedder)
    let events = Mutex<[String]>([])
    _ = try await Answerer(
      retriever: retriever,
      generator: ScriptedGenerator("[P1] Die Angebotsfrist beträgt mindestens 20 Kalendertage.")
    ).answer(AnswerRequest(question: question, asOf: try #require(CalendarDate(iso: "2024-06-01"))))
    {
      event in
      let name =
        switch event {
        case .sources: "sources"
        case .statement: "statement"
        case .done: "done"
        }
      events.withLock { $0.append(name) }
    }
    #expect(events.withLock(\.self) == ["sources", "statement", "done"])
  }

  @Test func `a quotation is a substring of its passage`() {
    let lines = (1...60).map { "\($0). Absatz über Thema \($0) mit einigen Wörtern mehr." }
    let text = lines.joined(separator: "\n")
    let quote = Quotation.quote(from: text, for: "Was ist Thema 31?", .german)
    #expect(text.contains(quote) && quote.contains("Thema 31"))
    #expect(quote.count <= Quotation.longestWhole)
  }
}
