internal import Foundation
internal import Indexing
internal import PassageStore

extension IndexingReport {
  /// The report for a person.
  var text: String {
    var lines: [String] = []
    if !unusable.isEmpty {
      lines.append("Not used:")
      lines += unusable.map { "  \($0.reason.contains($0.path) ? "" : $0.path + ": ")\($0.reason)" }
    }
    lines += (superseded + remarks).map { "\($0.path): \($0.reason)" }
    if unchangedFiles > 0 { lines.append("Unchanged files, not read again: \(unchangedFiles)") }
    if !removedActs.isEmpty {
      lines.append(
        "Removed, as no file gives them any more: " + removedActs.joined(separator: ", "))
    }
    lines += [
      "Acts read:  \(acts)",
      "Provisions: \(provisions) (\(repealed) repealed), under \(headings) headings",
      "Versions:   \(newVersions) new, \(endedVersions) ended, \(removedVersions) removed",
      "Passages:   \(passages) new, \(tokens) tokens, \(embedded) embedded in "
        + String(format: "%.1f s", embeddingSeconds)
        + (resumed > 0 ? ", \(resumed) taken over from an interrupted run" : "")
        + (reused > 0 ? ", \(reused) taken over from the index before" : ""),
    ]
    if let vectorIndex { lines.append(vectorIndex.text) }
    lines += [
      String(format: "Seconds:    %.1f", seconds),
      published
        ? "Published snapshot \(IndexFolder.label(snapshot))."
        : "Nothing changed; snapshot \(IndexFolder.label(snapshot)) stays published.",
    ]
    return lines.joined(separator: "\n")
  }
}

extension VectorIndexReport {
  fileprivate var text: String {
    let change =
      inserted == vectors && removed == 0
      ? "built of \(vectors) embeddings"
      : "\(inserted) embeddings added, \(removed) removed, \(pagesWritten) of \(pages) pages written"
    return "Index:      \(change) in " + String(format: "%.1f s", seconds)
      + (rebuildReason.map { "\n            built anew: \($0)" } ?? "")
  }
}
