import Foundation
import GRDB
import Indexing
import Norms
import PassageStore
import Retrieval
import TestSupport
import Testing

@Suite struct VectorIndexTests {
  private let index: TestIndex

  init() throws { index = try TestIndex() }

  private func write(_ documents: [GIIDocument]) throws -> [String] {
    try documents.enumerated().map { try index.write($1, to: "corpus/\($0).xml") }
  }

  private func isWhole() throws -> Bool { try Snapshot(currentOf: index.folder).flaw() == nil }

  @Test func `an update writes only a part of the pages`() async throws {
    var documents = GIIDocument.many(acts: 40, sections: 100)
    let first = try await index.index(try write(documents))
    #expect(first.vectorIndex?.vectors == 4_000 && first.vectorIndex?.rebuildReason == nil)
    #expect(first.vectorIndex?.pages == 32 && first.vectorIndex?.pagesWritten == 32)
    documents[7].sections[3].paragraphs = ["Nummer4 wort8x1 wort8x2 ist neu."]
    let update = try await index.index(try write(documents))
    let report = try #require(update.vectorIndex)
    #expect(report.inserted == 1 && report.removed == 1 && report.rebuildReason == nil)
    #expect(report.pagesWritten > 0 && report.pagesWritten < 26, "\(report.pagesWritten)")
    #expect(try isWhole())
  }

  @Test func `an act that goes leaves no slot`() async throws {
    let paths = try write(GIIDocument.many(acts: 5, sections: 60))
    try await index.index(paths)
    let report = try await index.index(
      Array(paths.dropLast()), scope: .all(inFolder: index.files.path + "/corpus"))
    #expect(report.vectorIndex?.removed == 60 && report.vectorIndex?.rebuildReason == nil)
    let snapshot = try Snapshot(currentOf: index.folder)
    let slots = try snapshot.vectorIndex().embeddings.filter { $0 != 0 }
    #expect(slots.count == 240)
    #expect(try snapshot.counts().embeddings == 240)
    #expect(try isWhole())
  }

  @Test func `where most embeddings go the index is built anew`() async throws {
    let paths = try write(GIIDocument.many(acts: 5, sections: 40))
    try await index.index(paths)
    let report = try await index.index(
      Array(paths.prefix(2)), scope: .all(inFolder: index.files.path + "/corpus"))
    #expect(report.vectorIndex?.rebuildReason?.contains("half") == true)
    #expect(try Snapshot(currentOf: index.folder).vectorIndex().embeddings.count == 80)
  }

  @Test func `embeddings that the scale does not fit get a new one`() async throws {
    let path = try index.write(GIIDocument.many(acts: 1, sections: 60)[0], to: "a.xml")
    try await index.index(path)
    // One word only: all of its vector's length lies in one value.
    let other = GIIDocument(
      "EinO", serial: "990090055", date: "20240101",
      (1...5).map { .init("\($0)", "ein", [String(repeating: "ein\($0) ", count: 9)]) })
    let report = try await index.index(try index.write(other, to: "b.xml"))
    #expect(report.published)
    #expect(try isWhole())
  }

  @Test func `a run that changes only dates leaves the pages alone`() async throws {
    var document = GIIDocument.tenders
    try await index.index(try index.write(document, to: "old.xml"))
    document.date = "20250101"
    document.sections.removeLast()
    let report = try await index.index(try index.write(document, to: "new.xml"))
    #expect(report.published && report.vectorIndex?.pagesWritten == 0)
    #expect(try isWhole())
  }

  /// What may happen to the tables, as SQL.
  private static let damages = [
    "UPDATE graphPage SET content = substr(content, 1, 300) || x'5A' || substr(content, 302)",
    "UPDATE graphPage SET content = substr(content, 1, length(content) - 9)",
    "UPDATE graphPage SET content = x''",
    "UPDATE graphPage SET embeddings = x'07' || substr(embeddings, 2)",
    "UPDATE graphPage SET embeddings = substr(embeddings, 9)",
    "DELETE FROM graphPage WHERE number = 1",
    "UPDATE graphPage SET number = number + 1000 WHERE number = 1",
    "DELETE FROM graphPage",
    "DELETE FROM graphHeader",
    "UPDATE graphHeader SET content = substr(content, 1, 40) || '9' || substr(content, 42)",
    "UPDATE graphHeader SET content = 'text'",
    "DROP TABLE graphHeader",
    "INSERT INTO graphPage SELECT number + 1000, embeddings, content FROM graphPage",
  ]

  @Test(arguments: damages)
  func `a damaged index costs no answer, is told, and is mended by the next run`(
    damage: String
  ) async throws {
    let path = try index.write(GIIDocument.many(acts: 1, sections: 300)[0], to: "a.xml")
    try await index.index(path)
    let expected = try await search()
    #expect(expected.damage == nil && expected.passages.count == 10)

    let file = try DatabaseQueue(path: index.folder.snapshotPath(1))
    try await file.write { try $0.execute(sql: damage) }
    try file.close()
    let snapshot = try Snapshot(currentOf: index.folder)
    #expect(throws: PassageStoreError.self) { try snapshot.vectorIndex() }
    #expect(try snapshot.flaw()?.contains("vector index") == true)
    let found = try await search()
    #expect(found.passages == expected.passages)
    #expect(found.damage?.contains("paragraf index") == true)

    guard !damage.hasPrefix("DROP") else { return }
    let report = try await index.index(path)
    #expect(report.published && report.vectorIndex?.rebuildReason != nil)
    #expect(try isWhole())
    #expect(try await search().damage == nil)
    #expect(try await index.index(path).published == false)
  }

  @Test func `any changed byte of the tables is noticed`() async throws {
    try await index.index(
      try index.write(GIIDocument.many(acts: 1, sections: 20)[0], to: "a.xml"))
    let path = index.folder.snapshotPath(1)
    let whole = try Data(contentsOf: URL(fileURLWithPath: path))
    let expected = try await search().passages
    let page = try #require(try pageContent())
    let start = try #require(whole.range(of: page.prefix(64))?.lowerBound)
    var random = SeededGenerator(seed: 5)
    for _ in 0..<60 {
      var damaged = whole
      damaged[start + Int.random(in: 0..<1_000, using: &random)] ^= UInt8.random(
        in: 1...255, using: &random)
      try damaged.write(to: URL(fileURLWithPath: path))
      let found = try await search()
      #expect(found.damage != nil && found.passages == expected)
    }
  }

  private func pageContent() throws -> Data? {
    var configuration = Configuration()
    configuration.readonly = true
    return try DatabaseQueue(path: index.folder.snapshotPath(1), configuration: configuration)
      .read { try Data.fetchOne($0, sql: "SELECT content FROM graphPage WHERE number = 0") }
  }

  private func search() async throws -> (passages: [RankedText], damage: String?) {
    let retriever = try Retriever(
      snapshot: Snapshot(currentOf: index.folder), folder: index.folder,
      embedder: index.embedder)
    let result = try await retriever.search(
      SearchRequest(
        query: "Nummer7 wort1x3 wort1x5", mode: .dense,
        filter: PassageFilter(date: CalendarDate(iso: "2025-01-01")!), limit: 10))
    return (
      result.passages.map { RankedText(text: $0.passage.text, similarity: $0.similarity) },
      retriever.vectorIndexDamage
    )
  }
}

private struct RankedText: Equatable {
  var text: String
  var similarity: Double?
}
