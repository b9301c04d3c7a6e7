package import Embedding
package import PassageStore

/// The retriever of the snapshot that is published now, for programs that run while an index is
/// updated: each question is answered from one snapshot, the next question from the newest.
package actor LiveRetriever {
  package nonisolated let folder: IndexFolder

  private let embedder: (any Embedder)?
  private var retriever: Retriever

  /// - Throws: as `Snapshot` and `Retriever` do.
  package init(folder: IndexFolder, embedder: (any Embedder)?) throws {
    self.folder = folder
    self.embedder = embedder
    retriever = try Self.open(folder, embedder)
  }

  /// - Returns: the last good retriever, with the reason why a newer one could not be opened.
  package func current() -> (retriever: Retriever, failure: (any Error)?) {
    do {
      // A folder that was removed and made anew counts from 1 again.
      if try folder.currentNumber() != retriever.snapshot.number || !retriever.snapshot.isInPlace {
        retriever = try Self.open(folder, embedder)
      }
      return (retriever, nil)
    } catch {
      return (retriever, error)
    }
  }

  private static func open(_ folder: IndexFolder, _ embedder: (any Embedder)?) throws -> Retriever {
    try Retriever(snapshot: Snapshot(currentOf: folder), folder: folder, embedder: embedder)
  }
}
