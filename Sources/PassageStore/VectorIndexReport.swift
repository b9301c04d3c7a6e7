/// What publishing did to the vector index.
package struct VectorIndexReport: Codable, Hashable, Sendable {
  /// Embeddings in it.
  package var vectors = 0
  package var inserted = 0
  package var removed = 0
  package var pages = 0
  /// Pages that differ from those of the snapshot before.
  package var pagesWritten = 0
  /// Why it was built anew and not changed; nil where it was changed, or where there was none before.
  package var rebuildReason: String?
  package var seconds = 0.0

  init() {}
}
