/// Which side of a search a text stands on; the e5 family was trained with a prefix for each.
package enum EmbeddingRole: String, Sendable {
  case query
  case passage
}

/// Everything that must be equal for two embeddings to be comparable.
package struct EmbedderIdentity: Hashable, Codable, Sendable {
  package var name: String
  /// SHA-256 of the model file, lower-case hexadecimal.
  package var sha256: String
  package var dimension: Int
  package var queryPrefix: String
  package var passagePrefix: String
  /// `mean` or `cls`.
  package var pooling: String

  package init(
    name: String, sha256: String, dimension: Int, queryPrefix: String, passagePrefix: String,
    pooling: String
  ) {
    self.name = name
    self.sha256 = sha256
    self.dimension = dimension
    self.queryPrefix = queryPrefix
    self.passagePrefix = passagePrefix
    self.pooling = pooling
  }
}

/// Turns texts into unit vectors whose dot product is their similarity.
package protocol Embedder: Sendable {
  var identity: EmbedderIdentity { get }

  /// The longest input in tokens, prefix and special tokens included.
  var window: Int { get }

  /// Tokens of `text` with the prefix of `role` and the special tokens.
  func tokenCount(_ text: String, as role: EmbeddingRole) -> Int

  /// One L2-normalised vector of `identity.dimension` values a text, in the order of `texts`.
  ///
  /// - Throws: if a text is longer than `window`; `CancellationError` within a second of a cancel.
  func embed(_ texts: [String], as role: EmbeddingRole) async throws -> [[Float]]
}
