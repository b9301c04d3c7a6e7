import Foundation
import PassageStore
import TestSupport
import Testing

@Suite struct RollbackTests {
  /// An index with a snapshot for each of two texts of an act.
  private func index() async throws -> TestIndex {
    let index = try await TestIndex.of(.tenders)
    try await index.index(try index.write(.amendedTenders, to: "act.xml"))
    return index
  }

  @Test func `rolling back answers from the snapshot before`() async throws {
    let index = try await index()
    #expect(try index.folder.rollBack() == 1)
    let snapshot = try Snapshot(currentOf: index.folder)
    #expect(snapshot.number == 1)
    #expect(try snapshot.counts().provisions == 3)
    #expect(try index.folder.rollBack(to: 2) == 2)
  }

  @Test func `what was rolled back comes again under a new number`() async throws {
    let index = try await index()
    let after = try SnapshotContent(of: index.folder)
    _ = try index.folder.rollBack()
    try await index.index(index.files.path + "/act.xml")
    #expect(try index.folder.currentNumber() == 3)
    #expect(try SnapshotContent(of: index.folder) == after)
  }

  @Test func `a snapshot that is not there is named with those that are`() async throws {
    let index = try await index()
    #expect(
      throws: PassageStoreError.noSuchSnapshot(folder: index.folder.path, number: 9, kept: [1])
    ) { try index.folder.rollBack(to: 9) }
    _ = try index.folder.rollBack()
    #expect(
      throws: PassageStoreError.noSuchSnapshot(folder: index.folder.path, number: nil, kept: [2])
    ) { try index.folder.rollBack() }
    #expect(try index.folder.currentNumber() == 1)
  }

  @Test func `a damaged snapshot is not gone back to`() async throws {
    let index = try await index()
    let file = try #require(FileHandle(forUpdatingAtPath: index.folder.snapshotPath(1)))
    try file.seek(toOffset: 8_192)
    try file.write(contentsOf: Data(repeating: 0x5A, count: 40_000))
    try file.close()
    #expect(throws: PassageStoreError.self) { try index.folder.rollBack() }
    #expect(try index.folder.currentNumber() == 2)
  }

  @Test func `a folder without an index stays as it is`() throws {
    let files = try TemporaryFolder()
    #expect(throws: PassageStoreError.noIndex(folder: files.path + "/none")) {
      try IndexFolder(files.path + "/none").rollBack()
    }
    #expect(!FileManager.default.fileExists(atPath: files.path + "/none"))
  }
}
