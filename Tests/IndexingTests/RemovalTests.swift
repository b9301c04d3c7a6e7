import Corpus
import Foundation
import Indexing
import PassageStore
import TestSupport
import Testing

@Suite struct RemovalTests {
  /// An index of two acts in the folder `corpus`, one of which has words of its own.
  private func twoActs() async throws -> (index: TestIndex, paths: [String]) {
    let index = try TestIndex()
    var other = GIIDocument.tenders
    other.abbreviation = "LampO"
    other.serial = "990090077"
    other.sections = [.init("1", "Lampen", ["Lampenschirme bleiben grün.", "Und leise."])]
    let paths = [
      try index.write(.tenders, to: "corpus/tenders.xml"),
      try index.write(other, to: "corpus/lamps.xml"),
    ]
    try await index.index(paths)
    return (index, paths)
  }

  @Test func `an act that is gone from its corpus leaves no row`() async throws {
    let (index, paths) = try await twoActs()
    let word = "lampenschirm"
    let act = try #require(
      try Snapshot(currentOf: index.folder).acts.first { $0.abbreviation == "LampO" })
    let before = try SnapshotContent.rows(
      ofAct: act.identifier, withWord: word, in: index.folder)
    #expect(before.values.allSatisfy { $0 > 0 }, "\(before)")

    let report = try await index.index(
      [paths[0]], scope: .all(inFolder: index.files.path + "/corpus"))
    #expect(report.removedActs == ["LampO"] && report.published)
    var after = try SnapshotContent.rows(
      ofAct: act.identifier, withWord: word, in: index.folder)
    for table in ["embedding", "passages in all", "full-text rows in all"] {
      #expect(after.removeValue(forKey: table) == 4)
    }
    #expect(after.values.allSatisfy { $0 == 0 }, "\(after)")
    #expect(try SnapshotContent(of: index.folder).orphans == 0)

    let fresh = try TestIndex()
    try await fresh.index([paths[0]])
    #expect(
      try SnapshotContent(of: fresh.folder).passages
        == SnapshotContent(of: index.folder).passages)
  }

  @Test func `acts from elsewhere stay`() async throws {
    let (index, paths) = try await twoActs()
    let report = try await index.index(
      [paths[0]], scope: .all(inFolder: index.files.path + "/other"))
    #expect(report.removedActs.isEmpty && !report.published)
  }

  @Test func `an act whose file is broken stays`() async throws {
    let (index, paths) = try await twoActs()
    try index.files.write("<dokumente>", to: "corpus/lamps.xml")
    let report = try await index.index(paths, scope: .all(inFolder: index.files.path + "/corpus"))
    #expect(report.unusable.count == 1)
    #expect(report.removedActs.isEmpty && !report.published)
    #expect(try Snapshot(currentOf: index.folder).acts.count == 2)
  }

  @Test func `a second run writes nothing`() async throws {
    let (index, paths) = try await twoActs()
    func files() throws -> [String: Date] {
      let manager = FileManager.default
      return try manager.subpathsOfDirectory(atPath: index.folder.path).reduce(into: [:]) {
        let path = index.folder.path + "/" + $1
        $0[$1] = try manager.attributesOfItem(atPath: path)[.modificationDate] as? Date
      }
    }
    let before = try files()
    let folderBefore = try FileManager.default.attributesOfItem(atPath: index.folder.path)
    let report = try await index.index(paths, scope: .all(inFolder: index.files.path + "/corpus"))
    #expect(!report.published && report.copyingSeconds == 0)
    #expect(try files() == before)
    // Not even a file that is gone again.
    let folderAfter = try FileManager.default.attributesOfItem(atPath: index.folder.path)
    #expect(
      folderBefore[.modificationDate] as? Date == folderAfter[.modificationDate] as? Date)
  }
}
