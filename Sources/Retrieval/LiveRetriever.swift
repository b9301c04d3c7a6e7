package import Embedding
package import PassageStore

/// The retriever of the snapshot that is published now, for programs that run while an index is
/// updated: each question is answered from one snapshot, the next question from the newest.
package actor LiveRetriever {
  package nonisolated let folder: IndexFolder

  package nonisolated let monitor: RecallMonitor

  private let embedder: (any Embedder)?
  private var retriever: Retriever

  /// - Throws: as `Snapshot` and `Retriever` do.
  package init(
    folder: IndexFolder, embedder: (any Embedder)?, monitor: RecallMonitor = RecallMonitor()
  ) throws {
    self.folder = folder
    self.embedder = embedder
    self.monitor = monitor
    retriever = try Self.open(folder, embedder, monitor)
  }

  /// - Returns: the last good retriever, with the reason why a newer one could not be opened.
  package func current() -> (retriever: Retriever, failure: (any Error)?) {
    do {
      // A folder that was removed and made anew counts from 1 again.
      if try folder.currentNumber() != retriever.snapshot.number || !retriever.snapshot.isInPlace {
        retriever = try Self.open(folder, embedder, monitor)
      }
      return (retriever, nil)
    } catch {
      return (retriever, error)
    }
  }

  private static func open(
    _ folder: IndexFolder, _ embedder: (any Embedder)?, _ monitor: RecallMonitor
  ) throws -> Retriever {
    try Retriever(
      snapshot: Snapshot(currentOf: folder), folder: folder, embedder: embedder, monitor: monitor)
  }
}
