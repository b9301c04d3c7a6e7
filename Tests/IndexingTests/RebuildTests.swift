import Foundation
import GRDB
import Indexing
import PassageStore
import TestSupport
import Testing

@Suite struct RebuildTests {
  @Test func `an index that is built anew embeds nothing that it has`() async throws {
    let index = try await TestIndex.of(.tenders)
    let before = try SnapshotContent(of: index.folder)
    let count = index.embedder.embeddedPassages.count
    let report = try await index.index([index.files.path + "/act.xml"], rebuild: true)
    #expect(report.embedded == 0 && report.reused == count)
    #expect(index.embedder.embeddedPassages.count == count)
    #expect(try SnapshotContent(of: index.folder) == before)
  }

  /// As after a program came with another analysis or another format.
  @Test(arguments: [
    "PRAGMA user_version = 1",
    "UPDATE meta SET value = json_set(value, '$.analysisVersion', 0)",
  ])
  func `also from an index that cannot be searched any more`(change: String) async throws {
    let index = try await TestIndex.of(.tenders)
    try await damage(index, change)
    let report = try await index.index([index.files.path + "/act.xml"], rebuild: true)
    #expect(report.embedded == 0 && report.reused > 0)
  }

  @Test func `but not embeddings that are damaged or of another model`() async throws {
    let index = try await TestIndex.of(.tenders)
    try await damage(
      index, "UPDATE embedding SET vector = zeroblob(length(vector)) WHERE id = 1")
    let report = try await index.index([index.files.path + "/act.xml"], rebuild: true)
    #expect(report.embedded == 1 && report.reused > 0)
    try await damage(
      index, "UPDATE meta SET value = json_set(value, '$.modelHash', 'other')", snapshot: 2)
    let second = try await index.index([index.files.path + "/act.xml"], rebuild: true)
    #expect(second.reused == 0 && second.embedded == report.embedded + report.reused)
  }

  private func damage(_ index: TestIndex, _ sql: String, snapshot: Int = 1) async throws {
    let database = try DatabaseQueue(path: index.folder.snapshotPath(snapshot))
    try await database.writeWithoutTransaction { try $0.execute(sql: sql) }
    try database.close()
  }
}
