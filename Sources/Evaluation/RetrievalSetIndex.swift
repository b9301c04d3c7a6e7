package import Embedding
internal import Hashing
package import Indexing
package import PassageStore
package import TextAnalysis

/// An index of a retrieval set's documents, made as indexes of acts are.
package struct RetrievalSetIndex: Sendable {
  package let folder: IndexFolder
  package let snapshot: Snapshot

  /// Opens the index in `folder`, or builds it where the folder holds none.
  ///
  /// - Parameter language: of all documents; nil to identify each one's.
  /// - Throws: `EvaluationError.otherIndex` where the folder holds an index of anything else or made
  ///   otherwise; what the indexer throws.
  package init(
    of set: RetrievalSet, in folder: IndexFolder, language: AnalysisLanguage?,
    embedder: any Embedder, progress: @escaping @Sendable (IndexingProgress) -> Void
  ) async throws {
    let hash = try Self.hash(of: set, language)
    if try folder.currentNumber() == nil {
      _ = try await Indexer(folder: folder, embedder: embedder, progress: progress)
        .build(set.norms(language: language), from: set.corpusPath, hash: hash)
    }
    self.folder = folder
    snapshot = try Snapshot(currentOf: folder)
    guard snapshot.acts.flatMap(\.states).allSatisfy({ $0.sourceHash == hash }) else {
      throw EvaluationError.otherIndex(
        folder: folder.path,
        found: "it was not made from '\(set.corpusPath)' as it is now with this '--language'")
    }
    do {
      try snapshot.metadata.requireFit(to: .current(of: embedder), folder: folder.path)
    } catch PassageStoreError.otherModel(_, let stored, let offered) {
      throw EvaluationError.otherIndex(
        folder: folder.path,
        found: "it was made with \(stored), but the model at hand is \(offered)")
    } catch PassageStoreError.otherVersion(_, let what, let stored, let offered) {
      throw EvaluationError.otherIndex(
        folder: folder.path,
        found: "it was made with version \(stored) of the \(what), this program has \(offered)")
    }
  }

  /// What the index says of its source: the corpus file, and all that decides what becomes of it.
  private static func hash(of set: RetrievalSet, _ language: AnalysisLanguage?) throws -> String {
    let corpus: String
    do {
      corpus = try SHA256.hash(fileAt: set.corpusPath)
    } catch {
      throw EvaluationError.unreadable(path: set.corpusPath, reason: "it is no readable file")
    }
    return SHA256.hash("\(corpus) \(RetrievalSet.normsVersion) \(language?.rawValue ?? "")")
  }
}
