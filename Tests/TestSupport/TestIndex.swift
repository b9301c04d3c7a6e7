internal import Corpus
internal import Embedding
internal import Foundation
package import Indexing
internal import Norms
package import PassageStore

/// An index in a temporary folder, made from files that a test writes.
package struct TestIndex {
  package let files: TemporaryFolder
  package let folder: IndexFolder
  package let embedder: HashedWordsEmbedder

  package init(embedder: HashedWordsEmbedder = HashedWordsEmbedder()) throws {
    files = try TemporaryFolder()
    folder = IndexFolder(files.path + "/index")
    self.embedder = embedder
  }

  package func write(_ document: GIIDocument, to name: String) throws -> String {
    try files.write(document.xml, to: name)
  }

  /// - Parameter paths: files, or folders of files.
  @discardableResult
  package func index(_ paths: String..., rebuild: Bool = false) async throws -> IndexingReport {
    let files = try paths.flatMap { path in
      URL(fileURLWithPath: path).hasDirectoryPath
        ? try CorpusWalker.walk([path]).candidates : [path]
    }
    return try await index(files, rebuild: rebuild)
  }

  @discardableResult
  package func index(
    _ paths: [String], rebuild: Bool = false, scope: Indexer.Scope = .some
  ) async throws -> IndexingReport {
    try await Indexer(folder: folder, embedder: embedder) { _ in }.index(
      paths.map { Indexer.Input(path: $0, options: ReadingOptions()) }, rebuild: rebuild,
      scope: scope)
  }

  /// An index of one document.
  package static func of(_ document: GIIDocument) async throws -> TestIndex {
    let index = try TestIndex()
    try await index.index(try index.write(document, to: "act.xml"))
    return index
  }
}
