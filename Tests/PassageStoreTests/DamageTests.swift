import Foundation
import GRDB
import PassageStore
import TestSupport
import Testing

@Suite struct DamageTests {
  @Test func `a folder without an index says how to make one`() throws {
    let files = try TemporaryFolder()
    let error = #expect(throws: PassageStoreError.self) {
      try Snapshot(currentOf: IndexFolder(files.path))
    }
    #expect(error?.description.contains("paragraf index") == true)
  }

  @Test(arguments: ["", "snapshot-1.sqlite", "../../etc/passwd", "snapshot-00000x.sqlite"])
  func `a damaged pointer is named`(content: String) throws {
    let files = try TemporaryFolder()
    try files.write(content, to: "CURRENT")
    let error = #expect(throws: PassageStoreError.self) {
      try Snapshot(currentOf: IndexFolder(files.path))
    }
    #expect(error?.description.contains("CURRENT") == true)
  }

  @Test func `a snapshot that is gone is named`() throws {
    let files = try TemporaryFolder()
    try files.write("snapshot-000007.sqlite\n", to: "CURRENT")
    #expect(throws: PassageStoreError.missingSnapshot(file: files.path + "/snapshot-000007.sqlite"))
    { try Snapshot(currentOf: IndexFolder(files.path)) }
  }

  @Test(arguments: [0, 1, 100, 5000]) func `bytes that are no database are refused`(
    count: Int
  ) throws {
    let files = try TemporaryFolder()
    try files.write("snapshot-000001.sqlite", to: "CURRENT")
    try files.write(String(repeating: "x", count: count), to: "snapshot-000001.sqlite")
    #expect(throws: PassageStoreError.self) { try Snapshot(currentOf: IndexFolder(files.path)) }
  }

  @Test func `a database of another program is refused`() async throws {
    let files = try TemporaryFolder()
    try files.write("snapshot-000001.sqlite", to: "CURRENT")
    let other = try DatabaseQueue(path: files.path + "/snapshot-000001.sqlite")
    try await other.write { try $0.execute(sql: "CREATE TABLE note(text)") }
    try other.close()
    #expect(throws: PassageStoreError.self) { try Snapshot(currentOf: IndexFolder(files.path)) }
  }

  @Test func `an index of an older format is refused with the way out`() async throws {
    let index = try await TestIndex.of(.tenders)
    let path = index.folder.snapshotPath(1)
    let database = try DatabaseQueue(path: path)
    try await database.write { try $0.execute(sql: "PRAGMA user_version = 0") }
    try database.close()
    let error = #expect(throws: PassageStoreError.self) {
      try Snapshot(currentOf: index.folder)
    }
    #expect(error?.description.contains("--rebuild") == true)
  }

  @Test func `a snapshot cut short never crashes a reader`() async throws {
    let index = try await TestIndex.of(.tenders)
    let path = index.folder.snapshotPath(1)
    let whole = try Data(contentsOf: URL(fileURLWithPath: path))
    for length in stride(from: 0, to: whole.count, by: whole.count / 23) {
      try whole.prefix(length).write(to: URL(fileURLWithPath: path))
      #expect(throws: (any Error).self) {
        let snapshot = try Snapshot(currentOf: index.folder)
        _ = try snapshot.passageTable()
        _ = try snapshot.vectorIndex()
        if try snapshot.flaw() == nil { Issue.record("cut at \(length) and not noticed") }
        throw PassageStoreError.noIndex(folder: "reached the end")
      }
    }
  }

  @Test func `ghost rows of full text are found by the check`() async throws {
    let index = try await TestIndex.of(.tenders)
    let path = index.folder.snapshotPath(1)
    let database = try DatabaseQueue(path: path)
    try await database.write { try $0.execute(sql: "DELETE FROM passage WHERE id = 1") }
    try database.close()
    let flaw = try Snapshot(currentOf: index.folder).flaw()
    #expect(flaw?.contains("full-text rows belong to no passage") == true)
  }
}
