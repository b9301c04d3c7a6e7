/// Why two snapshots cannot be compared.
package enum ChangesError: Error, Equatable {
  case noSnapshot(Int, folder: String, kept: [String])
  case notOlder(from: String, to: String)
}

extension ChangesError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .noSnapshot(let number, let folder, let kept):
      "There is no snapshot \(number) in '\(folder)'; kept are \(kept.joined(separator: ", "))."
    case .notOlder(let from, let to):
      "Snapshot \(from) is not older than \(to); give the older one first."
    }
  }
}
