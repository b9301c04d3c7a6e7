import Corpus
import Embedding
import Indexing
import PassageStore
import TestSupport
import Testing

@Suite struct IncrementalTests {
  @Test func `an unchanged file is not read again and publishes nothing`() async throws {
    let index = try TestIndex()
    let path = try index.write(.tenders, to: "act.xml")
    let first = try await index.index(path)
    let second = try await index.index(path)
    #expect(first.published && first.embedded == 4)
    #expect(!second.published && second.unchangedFiles == 1 && second.snapshot == first.snapshot)
    #expect(index.embedder.embeddedPassages.count == 4)
  }

  @Test func `after a change only the changed passages are embedded`() async throws {
    let index = try await TestIndex.of(.tenders)
    let report = try await index.index(try index.write(.amendedTenders, to: "act.xml"))
    #expect(report.published && report.embedded == 2)
    let new = index.embedder.embeddedPassages.dropFirst(4)
    #expect(new.allSatisfy { $0.contains("30 Kalendertage") || $0.contains("drei Jahre") })
  }

  @Test func `a rebuild leaves nothing of the old texts`() async throws {
    let index = try await TestIndex.of(.tenders)
    try await index.index(try index.write(.amendedTenders, to: "act.xml"), rebuild: true)
    let counts = try Snapshot(currentOf: index.folder).counts()
    #expect(counts.provisions == 3 && counts.passages == 4 && counts.embeddings == 4)
  }

  @Test func `a broken file is reported and the others are indexed`() async throws {
    let index = try TestIndex()
    let broken = try index.files.write("<dokumente><norm></dokumente>", to: "broken.xml")
    let report = try await index.index(broken, try index.write(.tenders, to: "good.xml"))
    #expect(report.acts == 1)
    #expect(report.unusable.map(\.path) == [broken])
    #expect(report.unusable[0].reason.contains("line 1"))
  }

  @Test func `two files that give the same act for the same day are told apart`() async throws {
    let index = try TestIndex()
    var other = GIIDocument.tenders
    other.sections.removeLast()
    let report = try await index.index(
      try index.write(.tenders, to: "a.xml"), try index.write(other, to: "b.xml"))
    #expect(report.unusable.count == 1)
    #expect(report.unusable[0].reason.contains("a.xml"))
  }

  @Test func `nothing readable is an error and leaves no index`() async throws {
    let index = try TestIndex()
    let broken = try index.files.write("no law", to: "broken.xml")
    let error = await #expect(throws: IndexingError.self) { try await index.index(broken) }
    #expect(error?.description.contains("broken.xml") == true)
    #expect(try index.folder.currentNumber() == nil)
  }

  @Test func `an interrupted run leaves the last good snapshot`() async throws {
    let index = try await TestIndex.of(.tenders)
    let path = try index.write(.amendedTenders, to: "new.xml")
    let slow = HashedWordsEmbedder(pause: .seconds(30))
    let folder = index.folder
    let task = Task {
      try await Indexer(folder: folder, embedder: slow) { _ in }
        .index([Indexer.Input(path: path, options: ReadingOptions())], rebuild: false)
    }
    try await Task.sleep(for: .milliseconds(200))
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
    let snapshot = try Snapshot(currentOf: folder)
    #expect(snapshot.number == 1)
    #expect(try snapshot.counts().provisions == 3)
  }

  @Test func `an index goes on only with the model it was begun with`() async throws {
    let index = try await TestIndex.of(.tenders)
    let path = try index.write(.amendedTenders, to: "new.xml")
    let other = HashedWordsEmbedder(name: "other")
    await #expect(throws: PassageStoreError.self) {
      try await Indexer(folder: index.folder, embedder: other) { _ in }
        .index([Indexer.Input(path: path, options: ReadingOptions())], rebuild: false)
    }
    #expect(try Snapshot(currentOf: index.folder).number == 1)
  }
}
