import Foundation
import Norms
import PassageStore
import TestSupport
import Testing

@Suite struct CitationTableTests {
  private static let day = CalendarDate(year: 2026, month: 11, day: 1)!

  /// Official texts beside the repository.
  private static let official: [String] = {
    var url = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { url.deleteLastPathComponent() }
    let root = url.deletingLastPathComponent().appending(path: "shared/data/corpus").path
    return ["de/gii-xml-2025-04-02/", "fr/legalize-md/", "eu/"].map { root + "/" + $0 }
      .filter { FileManager.default.fileExists(atPath: $0) }
  }()

  @Test(.enabled(if: official.count == 3, "the official acts are not beside the repository"))
  func `Citations are read and resolved in the official acts`() async throws {
    let index = try TestIndex()
    for folder in Self.official { try await index.index(folder) }
    try expectAll(in: index)
  }

  @Test func `Citations are read and resolved in stand-ins for the acts`() async throws {
    try expectAll(in: await StandInActs.index())
  }

  /// 99 of 100 at least, of either table.
  private func expectAll(in index: TestIndex) throws {
    let snapshot = try Snapshot(currentOf: index.folder)
    for name in Self.tables {
      let table = try CitationTable(name)
      let failures = try table.failures(in: snapshot, on: Self.day)
      #expect(table.rows.count > 50)
      #expect(
        failures.count * 100 <= table.rows.count,
        "\(failures.count) of \(table.rows.count): \(failures.joined(separator: "\n"))")
    }
  }

  private static let tables = ["citations.tsv"]
}
