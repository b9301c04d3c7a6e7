import Foundation
import Indexing
import Norms
import PassageStore
import TestSupport
import Testing

private let folder: String = {
  var url = URL(fileURLWithPath: #filePath)
  for _ in 0..<4 { url.deleteLastPathComponent() }
  return url.appending(path: "shared/data/corpus/fr/legi-data-json").path
}()

private let files: [String] =
  ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
  .filter { $0.hasSuffix(".json") }.sorted().map { folder + "/" + $0 }

/// Five states of the French code of public relations.
@Suite(.enabled(if: !files.isEmpty, "the official files are not here"))
struct OfficialCodeTests {
  private func versions(in index: TestIndex, _ numbers: [String]) throws -> [String] {
    let snapshot = try Snapshot(currentOf: index.folder)
    return try numbers.flatMap { number in
      try snapshot.provisions(ofAct: snapshot.acts[0].id, numbered: number)
        .sorted { $0.validity.start < $1.validity.start }.map { stored in
          "\(number) \(stored.validity.start)–\(stored.validity.end.map(\.description) ?? "") "
            + stored.dates.basis.rawValue
        }
    }
  }

  @Test func `its versions are the same whatever the order of the states`() async throws {
    let forward = try TestIndex()
    let backward = try TestIndex()
    var reports: [IndexingReport] = []
    for file in files { reports.append(try await forward.index(file)) }
    for file in files.reversed() { try await backward.index(file) }
    let numbers = ["L212-1", "D114-9-2", "L115-2", "L421-3", "R343-4"]
    let expected = [
      "L212-1 2017-03-02–2024-07-27 official", "L212-1 2024-07-27–2025-06-15 official",
      "L212-1 2025-06-15– official", "D114-9-2 2023-05-14–2026-02-05 observed",
      "L115-2 2025-07-02–2029-01-01 official", "L421-3 2026-05-28– official",
      "R343-4 2016-01-01– official",
    ]
    #expect(try versions(in: forward, numbers) == expected)
    #expect(try versions(in: backward, numbers) == expected)
    let counts = try [forward, backward].map { try Snapshot(currentOf: $0.folder).counts() }
    #expect(counts[0] == counts[1])
    // Corrections of a text or its notes without a new version replace what was stored.
    #expect(reports.map { $0.newVersions - $0.removedVersions } == [470, 7, 1, 17, 14])
    #expect(reports.map(\.removedVersions) == [0, 0, 0, 2, 3])
  }
}
