package import PassageStore

/// What a run of the indexer did.
package struct IndexingReport: Sendable, Codable {
  package struct Unusable: Sendable, Codable, Hashable {
    package var path: String
    package var reason: String

    package init(path: String, reason: String) {
      self.path = path
      self.reason = reason
    }
  }

  /// Acts, provisions and headings read in this run; unchanged files are not read.
  package var acts = 0
  package var provisions = 0
  package var headings = 0
  package var repealed = 0
  /// Files whose content the index already has.
  package var unchangedFiles = 0
  package var unusable: [Unusable] = []
  /// Texts that were read or stored but are not needed.
  package var superseded: [Unusable] = []
  /// What should be known of texts that were read: pages without text, headers left out.
  package var remarks: [Unusable] = []

  package var newVersions = 0
  package var endedVersions = 0
  package var removedVersions = 0
  /// Names of the acts that went with their files.
  package var removedActs: [String] = []

  /// Passages made in this run, and their tokens as the encoder counts them.
  package var passages = 0
  package var tokens = 0
  /// Passages that had to be embedded; the others share a text that was embedded before.
  package var embedded = 0
  /// Passages that an interrupted run had embedded.
  package var resumed = 0
  /// Embeddings taken over from the index that a rebuild replaces.
  package var reused = 0

  /// The whole run, and parts of it.
  package var seconds = 0.0
  package var embeddingSeconds = 0.0
  /// Copying the last snapshot, which the new one starts from.
  package var copyingSeconds = 0.0
  /// Checking the new snapshot and putting it in place.
  package var publishingSeconds = 0.0
  /// What became of the vector index; nil where nothing was published.
  package var vectorIndex: VectorIndexReport?
  /// The snapshot that holds the result, whether it was published by this run or before it.
  package var snapshot = 0
  package var published = false
}

/// Where a run stands.
package enum IndexingProgress: Sendable {
  case reading(file: String, number: Int, of: Int, provisions: Int)
  /// The time left is unknown at the beginning.
  case embedding(done: Int, of: Int, passagesPerSecond: Double, secondsLeft: Double?)
  case publishing
}
