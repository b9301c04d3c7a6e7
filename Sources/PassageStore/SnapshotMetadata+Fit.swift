extension SnapshotMetadata {
  /// Makes sure that texts embedded and analysed one way are not compared with the other.
  ///
  /// - Throws: `PassageStoreError` naming the first difference that makes the two incompatible.
  package func requireFit(to other: Self, folder: String) throws {
    guard
      modelHash == other.modelHash, dimension == other.dimension, pooling == other.pooling,
      queryPrefix == other.queryPrefix, passagePrefix == other.passagePrefix
    else {
      throw PassageStoreError.otherModel(
        folder: folder, stored: modelDescription, offered: other.modelDescription)
    }
    guard chunkingVersion == other.chunkingVersion else {
      throw PassageStoreError.otherVersion(
        folder: folder, what: "chunking", stored: chunkingVersion, offered: other.chunkingVersion)
    }
    guard analysisVersion == other.analysisVersion else {
      throw PassageStoreError.otherVersion(
        folder: folder, what: "text analysis", stored: analysisVersion,
        offered: other.analysisVersion)
    }
  }

  private var modelDescription: String {
    "model '\(modelName)' (\(dimension)-dimensional, \(pooling) pooling, sha256 "
      + "\(modelHash.prefix(12)))"
  }
}
