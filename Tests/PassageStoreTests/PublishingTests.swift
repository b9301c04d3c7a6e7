import Foundation
import Norms
import PassageStore
import TestSupport
import Testing

private let metadata = SnapshotMetadata(
  modelName: "m", modelHash: "h", dimension: 2, queryPrefix: "", passagePrefix: "",
  pooling: "mean", chunkingVersion: 1, analysisVersion: 1, createdAt: "2026-01-01T00:00:00Z")

extension SnapshotWriter {
  fileprivate convenience init(in folder: IndexFolder) throws {
    try self.init(
      folder: folder, metadata: metadata, startEmpty: false, lock: try WriterLock(folder))
  }
}

private func publishEmpty(in folder: IndexFolder) throws -> Int {
  try SnapshotWriter(in: folder).publish()
}

@Suite struct PublishingTests {
  let files: TemporaryFolder
  let folder: IndexFolder

  init() throws {
    files = try TemporaryFolder()
    folder = IndexFolder(files.path + "/index")
  }

  @Test func `a published snapshot is the one that CURRENT names`() throws {
    #expect(try publishEmpty(in: folder) == 1)
    #expect(try publishEmpty(in: folder) == 2)
    #expect(try folder.currentNumber() == 2)
    #expect(try Snapshot(currentOf: folder).flaw() == nil)
  }

  @Test func `the last three snapshots are kept`() throws {
    for _ in 1...5 { _ = try publishEmpty(in: folder) }
    #expect(folder.snapshotNumbers() == [3, 4, 5])
  }

  @Test func `a reader goes on with a snapshot that is removed behind it`() throws {
    _ = try publishEmpty(in: folder)
    let reader = try Snapshot(currentOf: folder)
    for _ in 1...4 { _ = try publishEmpty(in: folder) }
    #expect(!FileManager.default.fileExists(atPath: reader.path))
    #expect(try reader.counts().acts == 0)
  }

  @Test func `a dropped writer leaves no trace`() throws {
    _ = try publishEmpty(in: folder)
    do { _ = try SnapshotWriter(in: folder) }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(names == ["CURRENT", "LOCK", "snapshot-000001.sqlite"])
  }

  @Test func `what a killed writer left is removed by the next one`() throws {
    _ = try publishEmpty(in: folder)
    try files.write("half a file", to: "index/building.sqlite")
    #expect(try publishEmpty(in: folder) == 2)
  }

  @Test func `a second writer is refused while the first is at work`() throws {
    let first = try SnapshotWriter(in: folder)
    #expect(throws: PassageStoreError.locked(folder: folder.path)) {
      _ = try SnapshotWriter(in: folder)
    }
    #expect(try first.publish() == 1)
  }

  @Test func `a snapshot that fails its check is not published`() throws {
    _ = try publishEmpty(in: folder)
    let writer = try SnapshotWriter(in: folder)
    let norm = Norm(
      identifier: "test", abbreviation: "TestO", title: "Testordnung", jurisdiction: .germany,
      language: .german, stateDate: .today, basis: .observed, provisions: [])
    let act = try writer.save(norm, states: [])
    let provision = try writer.insert(
      Provision(key: "1", kind: .article, label: "§ 1", content: []), number: "1",
      contentHash: "c", position: 0,
      dates: VersionDates(validity: ValidityInterval(start: .today), basis: .observed), act: act)
    // The embedding has the wrong length.
    let embedding = try writer.insert(embedding: [1, 0, 0], textHash: "t")
    try writer.insertPassage(
      provision: provision, position: 0, paragraph: nil, citation: "§ 1 TestO", context: "",
      text: "", embedding: embedding, headTerms: "", bodyTerms: "")
    #expect(throws: PassageStoreError.self) { try writer.publish() }
    #expect(try folder.currentNumber() == 1)
  }

  @Test func `embeddings that no passage needs are not published`() throws {
    let writer = try SnapshotWriter(in: folder)
    _ = try writer.insert(embedding: [1, 0], textHash: "t")
    _ = try writer.publish()
    #expect(try Snapshot(currentOf: folder).counts().embeddings == 0)
  }
}
