/// Turns texts into the token ids a model was trained with.
package protocol Tokenizer: Sendable {
  /// Every id is below it.
  var vocabularySize: Int { get }

  /// Token ids of `text` between the special tokens the file asks for; at least one.
  func encode(_ text: String) -> [Int32]
}

extension GGUFFile {
  /// The tokenizer this file describes.
  ///
  /// - Throws: if it is of another kind than unigram and WordPiece, or its parts contradict each other.
  package func makeTokenizer() throws -> any Tokenizer {
    switch metadata["tokenizer.ggml.model"]?.asString {
    case "t5": return try UnigramTokenizer(self)
    case "bert": return try WordPieceTokenizer(self)
    case let model:
      let architecture = metadata["general.architecture"]?.asString ?? "missing"
      throw EmbeddingError.unsupported(
        path: path,
        found: "its architecture is '\(architecture)' and its tokenizer '\(model ?? "missing")',"
          + " not 't5' (unigram) or 'bert' (WordPiece)")
    }
  }
}
