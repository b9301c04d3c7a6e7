import Embedding
import Norms
import PassageStore
import Retrieval
import TestSupport
import Testing

@Suite struct ExactSearchTests {
  private static let day = CalendarDate(iso: "2025-06-01")!
  private static let queries = ["Nummer7 wort1x3", "wort2x5 wort2x6", "Teil 3", "Frist"]

  private func index() async throws -> TestIndex {
    let index = try TestIndex()
    var documents = GIIDocument.many(acts: 3, sections: 80)
    // The same text twice, so that two passages have one embedding; and one of a later day.
    documents[1].sections[5].paragraphs = documents[1].sections[4].paragraphs
    documents[2].date = "20260101"
    try await index.index(
      try documents.enumerated().map { try index.write($1, to: "\($0).xml") })
    return index
  }

  private func search(
    _ query: String, in index: TestIndex, isExact: Bool, depth: Int = 50,
    monitor: RecallMonitor? = nil
  ) async throws -> [RankedPassage] {
    let retriever = try Retriever(
      snapshot: Snapshot(currentOf: index.folder), folder: index.folder,
      embedder: index.embedder, monitor: monitor)
    return try await retriever.search(
      SearchRequest(
        query: query, mode: .dense, filter: PassageFilter(date: Self.day), limit: 50,
        depth: depth, isExact: isExact)
    ).passages
  }

  @Test(arguments: queries)
  func `an exact search gives what comparing one by one does`(query: String) async throws {
    let index = try await index()
    let embedder = index.embedder
    let vector = try await embedder.embed([query], as: .query)[0]
    let all = try passages(of: index)
    var expected: [(id: Int64, similarity: Float)] = []
    for passage in all {
      let other = try await embedder.embed(
        [passage.context + "\n" + passage.text], as: .passage)[0]
      expected.append((passage.id, zip(vector, other).reduce(0) { $0 + $1.0 * $1.1 }))
    }
    expected.sort { ($0.similarity, $1.id) > ($1.similarity, $0.id) }
    let found = try await search(query, in: index, isExact: true)
    #expect(found.count == 50)
    for (found, expected) in zip(found, expected) {
      let similarity = Float(try #require(found.similarity))
      #expect(abs(similarity - expected.similarity) < 1e-5)
    }
  }

  @Test(arguments: queries, [1, 7, 50])
  func `a small index is searched as if exactly`(query: String, depth: Int) async throws {
    let index = try await index()
    let exact = try await search(query, in: index, isExact: true, depth: depth)
    let usual = try await search(query, in: index, isExact: false, depth: depth)
    #expect(exact.count == depth)
    // What is equally near at the end of the list may be left out in any order.
    #expect(usual.map(\.similarity) == exact.map(\.similarity))
  }

  @Test func `the monitor compares the first question and then some`() async throws {
    let index = try await index()
    let monitor = RecallMonitor(interval: 3)
    #expect(monitor.statistics == .init(recall: nil, sampledQuestions: 0))
    for number in 1...7 {
      _ = try await search(Self.queries[number % 4], in: index, isExact: false, monitor: monitor)
      let due = (number + 2) / 3
      for _ in 0..<5_000 where monitor.statistics.sampledQuestions < due {
        try await Task.sleep(for: .milliseconds(2))
      }
      #expect(monitor.statistics == .init(recall: 1, sampledQuestions: due))
    }
    _ = try await search("Frist", in: index, isExact: true, monitor: monitor)
    #expect(monitor.statistics.sampledQuestions == 3)
  }

  private func passages(of index: TestIndex) throws -> [StoredPassage] {
    let snapshot = try Snapshot(currentOf: index.folder)
    return try snapshot.passages(withIDs: 1...10_000).values.filter {
      $0.validity.contains(Self.day)
    }
  }
}
