import Corpus
import Fetching
import Foundation
import Norms
import TestSupport
import Testing

@Suite struct FileSourceTests {
  let corpus: TestCorpus

  init() throws { corpus = try TestCorpus() }

  @Test func `a file is looked at again when it changed`() async throws {
    let path = try corpus.files.write(GIIDocument.tenders.xml, to: "act.xml")
    func update() async throws -> SourceOutcome {
      try #require(try await corpus.update("file:" + path, from: corpus.path).first)
    }
    #expect(try await update().result == .changed)
    let first = try #require(try await update().stateDate)
    #expect(try await update().result == .unchanged && first.description == "2024-01-01")
    try corpus.files.write(GIIDocument.amendedTenders.xml, to: "act.xml")
    #expect(try await update().stateDate?.description == "2025-01-01")

    try corpus.files.write("<dokumente>", to: "act.xml")
    let broken = try await update()
    #expect(broken.result == .failed && broken.stateDate?.description == "2025-01-01")
    try FileManager.default.removeItem(atPath: path)
    #expect(try await update().message?.contains("no such file") == true)
  }

  @Test func `a folder is one source`() async throws {
    try corpus.files.write(GIIDocument.tenders.xml, to: "acts/2024/act.xml")
    let source = "file:" + corpus.path + "/acts"
    #expect(try await corpus.update(source, from: corpus.path)[0].result == .changed)
    #expect(try await corpus.update(source, from: corpus.path)[0].result == .unchanged)
    try corpus.files.write(GIIDocument.amendedTenders.xml, to: "acts/2025/act.xml")
    #expect(
      try await corpus.update(source, from: corpus.path)[0].stateDate?.description == "2025-01-01")
  }
}

@Suite struct CorpusFolderTests {
  let corpus: TestCorpus

  init() throws { corpus = try TestCorpus() }

  @Test func `the second update is kept out until the first one ends`() throws {
    do {
      let first = try UpdateLock(corpus.folder)
      let error = #expect(throws: FetchError.self) { _ = try UpdateLock(corpus.folder) }
      #expect(error == .alreadyRunning(folder: corpus.folder.path))
      _ = consume first
    }
    _ = try UpdateLock(corpus.folder)
  }

  @Test func `changes of the manifest do not get lost`() async throws {
    let folder = corpus.folder
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<20 {
        group.addTask {
          try await blocking {
            try folder.changeManifest { text in
              try CorpusManifest.text(
                text, adding: CorpusManifest.Act(.gii("a\(number)")), path: folder.manifestPath)
            }
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try folder.manifest().acts.count == 20)
  }

  @Test func `a missing manifest says how to begin one`() {
    let error = #expect(throws: CorpusError.self) { try corpus.folder.manifest() }
    #expect(error?.description.contains("paragraf corpus add") == true)
  }

  @Test func `a damaged record is named and touched by nobody`() async throws {
    let path = try corpus.files.write("{\"source\": 1", to: "corpus/raw/gii/testo/source.json")
    let outcome = try await corpus.update("gii:testo", from: corpus.path)[0]
    #expect(outcome.result == .failed && outcome.message?.contains(path) == true)
    #expect(FileManager.default.contents(atPath: path)?.count == 12)
  }

  @Test func `a source is stale when nobody asked it for long`() async throws {
    let act = CorpusManifest.Act(.gii("testo"))
    #expect(try Freshness(act, in: corpus.folder).isStale())
    try corpus.files.write("", to: "mirror/testo/xml.zip")
    try Data(TestArchive(["a.xml": GIIDocument.tenders.xml]).zip()).write(
      to: URL(fileURLWithPath: corpus.path + "/mirror/testo/xml.zip"))
    _ = try await corpus.update("gii:testo", from: corpus.path + "/mirror")
    let fresh = try Freshness(act, in: corpus.folder)
    #expect(fresh.stateDate?.description == "2024-01-01" && !fresh.isStale())
    let later = Date.now.addingTimeInterval(86_400 * 8)
    #expect(fresh.isStale(now: later) && !fresh.isStale(after: 9, now: later))

    // A check that fails is none.
    let failed = try await corpus.update("gii:testo", from: "http://127.0.0.1:1")[0]
    #expect(failed.result == .failed)
    let after = try Freshness(act, in: corpus.folder)
    #expect(after.lastCheck == fresh.lastCheck && after.failure?.message == failed.message)
  }

  @Test(arguments: ["http://", "https:///a", "/nowhere/mirror", "http://a/b?c", "ftp://a"])
  func `a mirror that is none is named`(text: String) {
    let error = #expect(throws: FetchError.self) { try Mirror(text) }
    #expect(error?.description.contains(text) == true)
  }
}
