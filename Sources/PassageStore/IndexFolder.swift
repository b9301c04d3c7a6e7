internal import Foundation

/// The folder of one index: numbered snapshots, the pointer `CURRENT`, and the writers' lock.
package struct IndexFolder: Hashable, Sendable {
  package static let snapshotsKept = 3

  package let path: String

  package init(_ path: String) { self.path = path }

  /// The number of the published snapshot; nil where the folder holds no index yet.
  ///
  /// - Throws: `PassageStoreError.damagedPointer` where CURRENT does not name a snapshot.
  package func currentNumber() throws -> Int? {
    guard let content = FileManager.default.contents(atPath: pointerPath) else {
      // A pointer that is there but cannot be read must not look like an empty index.
      guard !FileManager.default.fileExists(atPath: pointerPath) else {
        throw PassageStoreError.damagedPointer(file: pointerPath, found: "nothing readable")
      }
      return nil
    }
    let name = String(decoding: content, as: UTF8.self)
      .trimmingCharacters(in: .whitespacesAndNewlines)
    guard let number = Self.number(ofSnapshotNamed: name) else {
      throw PassageStoreError.damagedPointer(file: pointerPath, found: String(name.prefix(80)))
    }
    return number
  }

  package func snapshotPath(_ number: Int) -> String { path + "/" + Self.snapshotName(number) }

  /// Six digits, as answers name the snapshot they rest on.
  package static func label(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 6 - digits.count)) + digits
  }

  /// Numbers of the snapshots in the folder, smallest first.
  package func snapshotNumbers() -> [Int] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.compactMap(Self.number(ofSnapshotNamed:)).sorted()
  }

  var pointerPath: String { path + "/CURRENT" }
  var lockPath: String { path + "/LOCK" }
  var buildingPath: String { path + "/building.sqlite" }
  var journalPath: String { path + "/embedded.sqlite" }

  static func snapshotName(_ number: Int) -> String { "snapshot-\(label(number)).sqlite" }

  private static func number(ofSnapshotNamed name: String) -> Int? {
    guard name.hasPrefix("snapshot-"), name.hasSuffix(".sqlite") else { return nil }
    let digits = name.dropFirst("snapshot-".count).dropLast(".sqlite".count)
    guard digits.count >= 6, digits.allSatisfy(\.isASCII) else { return nil }
    return Int(digits)
  }
}
