import Corpus
import Embedding
import Foundation
import Indexing
import PassageStore
import TestSupport
import Testing

@Suite struct ResumeTests {
  /// 300 sections, so that embedding takes several steps.
  private static var longAct: GIIDocument {
    GIIDocument(
      "LangO", serial: "990090055", date: "20240101",
      (1...300).map { .init("\($0)", "Titel \($0)", ["Text des Paragrafen \($0)."]) })
  }

  /// Runs until some passages are embedded, then is interrupted.
  private func interruptedRun(
    in index: TestIndex, _ path: String, embedder: HashedWordsEmbedder
  ) async throws {
    let folder = index.folder
    await #expect(throws: CancellationError.self) {
      try await Task {
        try await Indexer(folder: folder, embedder: embedder) { progress in
          guard case .embedding(let done, _, _, _) = progress, done > 0 else { return }
          withUnsafeCurrentTask { $0?.cancel() }
        }.index([Indexer.Input(path: path, options: ReadingOptions())], rebuild: false)
      }.value
    }
  }

  @Test func `what an interrupted run has embedded is not embedded again`() async throws {
    let index = try TestIndex()
    let path = try index.write(Self.longAct, to: "act.xml")
    try await interruptedRun(in: index, path, embedder: index.embedder)
    let embedded = index.embedder.embeddedPassages.count
    #expect(embedded > 0 && embedded < 300)
    #expect(try index.folder.currentNumber() == nil)

    let report = try await index.index([path])
    #expect(report.resumed == embedded && report.embedded == 300 - embedded)
    #expect(index.embedder.embeddedPassages.count == 300)
    #expect(Set(index.embedder.embeddedPassages).count == 300)

    let fresh = try TestIndex()
    try await fresh.index([path])
    #expect(try SnapshotContent(of: index.folder) == SnapshotContent(of: fresh.folder))
    let names = try FileManager.default.contentsOfDirectory(atPath: index.folder.path)
    #expect(names.sorted() == ["CURRENT", "LOCK", "snapshot-000001.sqlite"])
  }

  @Test func `embeddings of another model are not taken over`() async throws {
    let index = try TestIndex()
    let path = try index.write(Self.longAct, to: "act.xml")
    try await interruptedRun(in: index, path, embedder: HashedWordsEmbedder(name: "other"))
    let report = try await index.index([path])
    #expect(report.resumed == 0 && report.embedded == 300)
  }

  @Test(arguments: [0, 100, 5_000])
  func `a damaged remainder of an interrupted run is thrown away`(length: Int) async throws {
    let index = try TestIndex()
    let path = try index.write(Self.longAct, to: "act.xml")
    try await interruptedRun(in: index, path, embedder: index.embedder)
    let journal = index.folder.path + "/embedded.sqlite"
    for suffix in ["", "-wal"] where FileManager.default.fileExists(atPath: journal + suffix) {
      let file = try #require(FileHandle(forUpdatingAtPath: journal + suffix))
      try file.truncate(atOffset: UInt64(length))
      try file.write(contentsOf: Data(repeating: 0xA5, count: 4_000))
      try file.close()
    }
    let report = try await index.index([path])
    #expect(report.published && report.resumed + report.embedded == 300)
    let fresh = try TestIndex()
    try await fresh.index([path])
    #expect(try SnapshotContent(of: index.folder) == SnapshotContent(of: fresh.folder))
  }
}
