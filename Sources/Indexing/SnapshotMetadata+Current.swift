internal import Chunking
package import Embedding
internal import Foundation
package import PassageStore
internal import TextAnalysis

extension SnapshotMetadata {
  /// What an index made now with this embedder would be made with.
  package static func current(of embedder: any Embedder) -> Self {
    let identity = embedder.identity
    return Self(
      modelName: identity.name, modelHash: identity.sha256, dimension: identity.dimension,
      queryPrefix: identity.queryPrefix, passagePrefix: identity.passagePrefix,
      pooling: identity.pooling, chunkingVersion: Chunker.version,
      analysisVersion: TextAnalyzer.version,
      createdAt: Date.now.formatted(.iso8601))
  }
}
