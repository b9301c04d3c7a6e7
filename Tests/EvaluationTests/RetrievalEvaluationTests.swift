import Evaluation
import Foundation
import Norms
import PassageStore
import Retrieval
import TestSupport
import Testing
import TextAnalysis

@Suite struct RetrievalEvaluationTests {
  let embedder = HashedWordsEmbedder()
  let files: SetFiles

  init() throws { files = try SetFiles() }

  private func index(
    of set: RetrievalSet, language: AnalysisLanguage? = nil, embedder: HashedWordsEmbedder? = nil
  ) async throws -> RetrievalSetIndex {
    try await RetrievalSetIndex(
      of: set, in: IndexFolder(files.files.path + "/index"), language: language,
      embedder: embedder ?? self.embedder
    ) { _ in }
  }

  private func evaluation(of set: RetrievalSet) async throws -> RetrievalEvaluation {
    try RetrievalEvaluation(
      set, index: try await index(of: set), embedder: embedder, language: nil)
  }

  @Test(arguments: SearchMode.allCases) func `every query finds its document`(
    mode: SearchMode
  ) async throws {
    let scores = try await evaluation(of: try files.read()).scores(mode: mode) { _, _ in }
    #expect(scores.queries == 12 && scores.tooLong == 0)
    #expect(scores.ndcgAt10 > 0.95 && scores.mrrAt10 > 0.95)
    #expect(scores.recallAt10 == 1 && scores.recallAt100 == 1)
  }

  @Test(arguments: SearchMode.allCases)
  func `negative control: shuffled judgements lower all scores`(
    mode: SearchMode
  ) async throws {
    var files = files
    for number in 0..<60 {
      files.corpus.append(
        #"{"_id":"other\#(number)","text":"Die Regel \#(number) wird gemeldet."}"#)
    }
    for number in 0..<12 {
      files.judgements[number + 1] = "q\(number)\td\((number + 5) % 12)\t1"
    }
    let scores = try await evaluation(of: try files.read()).scores(mode: mode) { _, _ in }
    #expect(scores.ndcgAt10 < 0.3 && scores.mrrAt10 < 0.3 && scores.recallAt10 < 0.5)
  }

  @Test func `negative control: what no word leads to is not among the first hundred`() async throws
  {
    var files = files
    files.corpus += (0..<3).map { #"{"_id":"x\#($0)","text":"Unrelated words altogether."}"# }
    for number in 0..<12 { files.judgements[number + 1] = "q\(number)\tx\(number % 3)\t1" }
    let scores = try await evaluation(of: try files.read()).scores(mode: .lexical) { _, _ in }
    #expect(scores.recallAt100 == 0)
  }

  @Test func `a document scores as its best passage and is ranked once`() async throws {
    var files = files
    let filling = String(repeating: "Nebensache folgt auf Nebensache. ", count: 300)
    files.corpus[4] = #"{"_id":"d4","text":"\#(filling) Die Brücke wird gesperrt. \#(filling)"}"#
    let set = try files.read()
    let index = try await index(of: set)
    #expect(try index.snapshot.counts().passages > 13)
    let evaluation = try RetrievalEvaluation(
      set, index: index, embedder: embedder, language: nil)
    let ranking = try await evaluation.ranking(
      for: "Wann wird die Brücke gesperrt?", mode: .lexical)
    #expect(ranking.first == "d4" && Set(ranking).count == ranking.count)
  }

  @Test func `where few documents fill the usual depth, the search goes deeper`() async throws {
    var files = files
    let filling = String(repeating: "Die Laterne leuchtet in der Nacht. ", count: 1_500)
    files.corpus[0] = #"{"_id":"d0","text":"\#(filling)"}"#
    let set = try files.read()
    let embedder = HashedWordsEmbedder(window: 40)
    let index = try await index(of: set, embedder: embedder)
    try #require(try index.snapshot.counts().passages > SearchRequest.usualDepth + 12)
    let evaluation = try RetrievalEvaluation(
      set, index: index, embedder: embedder, language: nil)
    for mode in [SearchMode.hybrid, .dense] {
      let ranking = try await evaluation.ranking(for: "Laterne in der Nacht", mode: mode)
      #expect(ranking.count == 12)
    }
  }

  @Test func `documents with equal scores are ordered by identifier, the last one first`()
    async throws
  {
    var files = files
    files.corpus += ["b", "c", "a"].map { #"{"_id":"\#($0)","text":"Das Schild bleibt stehen."}"# }
    let evaluation = try await evaluation(of: try files.read())
    for mode in SearchMode.allCases {
      let ranking = try await evaluation.ranking(for: "Das Schild bleibt stehen.", mode: mode)
      #expect(ranking.prefix(3) == ["c", "b", "a"])
    }
  }

  @Test func `titles are searched, also where there is no text`() async throws {
    var files = files
    files.corpus[1] = #"{"_id":"d1","title":"Steinbruch","text":"Er wird eingezäunt."}"#
    files.corpus[2] = #"{"_id":"d2","title":"Windrad","text":" "}"#
    files.corpus[3] = #"{"_id":"d3","text":""}"#
    let evaluation = try await evaluation(of: try files.read())
    #expect(try await evaluation.ranking(for: "Steinbruch", mode: .lexical) == ["d1"])
    #expect(try await evaluation.ranking(for: "Windrad", mode: .lexical) == ["d2"])
  }

  @Test
  func `of a query longer than the model reads the beginning counts, of one far longer nothing`()
    async throws
  {
    var files = files
    let long = String(repeating: "Laterne ", count: 600)
    files.queries[0] = #"{"_id":"q0","text":"\#(long)"}"#
    files.queries[1] = #"{"_id":"q1","text":"\#(long)\#(long)"}"#
    let evaluation = try await evaluation(of: try files.read())
    let dense = try await evaluation.scores(mode: .dense) { _, _ in }
    #expect(dense.tooLong == 1 && dense.queries == 12 && dense.recallAt10 <= 11.0 / 12)
    let lexical = try await evaluation.scores(mode: .lexical) { _, _ in }
    #expect(lexical.tooLong == 1)
  }

  @Test func `languages are told apart unless one is stated`() async throws {
    var files = files
    files.corpus[0] =
      #"{"_id":"d0","text":"The licence must be renewed by the holder every year."}"#
    files.corpus[1] = #"{"_id":"d1","title":"1.1","text":"Ok"}"#
    let set = try files.read()
    let identified = try await index(of: set).snapshot
    #expect(Set(identified.acts.map(\.language)) == [.german, .english])
    let english = try #require(identified.acts.first { $0.language == .english })
    // What is too short to tell goes with the majority.
    let keys = try identified.provisions(ofAct: english.id, numbered: "").map(\.provision.key)
    #expect(keys == ["d0"])
    try FileManager.default.removeItem(atPath: files.files.path + "/index")
    let stated = try await index(of: set, language: .french).snapshot
    #expect(stated.acts.map(\.language) == [.french])
  }

  @Test func `a kept index is used again and embeds nothing`() async throws {
    let set = try files.read()
    let first = try await index(of: set)
    let embedded = embedder.embeddedPassages.count
    let second = try await index(of: set)
    #expect(embedded == 12 && embedder.embeddedPassages.count == 12)
    #expect(second.snapshot.number == first.snapshot.number)
  }

  @Test func `an index of another corpus, language or model is refused and stays as it is`()
    async throws
  {
    let set = try files.read()
    _ = try await index(of: set)
    let folder = files.files.path + "/index"
    func expectRefusal(
      of set: RetrievalSet, _ language: AnalysisLanguage? = nil,
      _ embedder: HashedWordsEmbedder? = nil, naming part: String
    ) async throws {
      let error = await #expect(throws: EvaluationError.self) {
        try await index(of: set, language: language, embedder: embedder)
      }
      #expect(error?.description.contains("'\(folder)'") == true)
      #expect(error?.description.contains(part) == true)
    }
    try await expectRefusal(of: set, .german, naming: "corpus.jsonl")
    try await expectRefusal(of: set, nil, HashedWordsEmbedder(name: "other"), naming: "'other'")
    var changed = files
    changed.corpus[0] = #"{"_id":"d0","text":"Anders."}"#
    try await expectRefusal(of: try changed.read(), naming: "corpus.jsonl")
    #expect(try Snapshot(currentOf: IndexFolder(folder)).number == 1)
  }

  @Test func `an index of acts is refused and stays as it is`() async throws {
    let acts = try await TestIndex.of(.tenders)
    let error = await #expect(throws: EvaluationError.self) {
      try await RetrievalSetIndex(
        of: try files.read(), in: acts.folder, language: nil, embedder: embedder
      ) { _ in }
    }
    #expect(error?.description.contains("corpus.jsonl") == true)
    #expect(try Snapshot(currentOf: acts.folder).number == 1)
  }

  @Test func `an interrupted run publishes nothing`() async throws {
    let set = try files.read()
    let slow = HashedWordsEmbedder(pause: .seconds(60))
    let folder = IndexFolder(files.files.path + "/index")
    let task = Task {
      try await RetrievalSetIndex(of: set, in: folder, language: nil, embedder: slow) { _ in }
    }
    try await Task.sleep(for: .milliseconds(200))
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
    #expect(try folder.currentNumber() == nil)
  }
}
