package enum EmbeddingError: Error, Hashable, CustomStringConvertible {
  /// The file system refused; `found` is its own message.
  case unreadable(path: String, found: String)
  case unwritable(path: String, found: String)
  /// The bytes contradict the format.
  case damaged(path: String, found: String)
  /// A sound file that this encoder cannot run.
  case unsupported(path: String, found: String)
  /// Counts are in tokens, prefix and special tokens included.
  case tooLong(excerpt: String, tokens: Int, window: Int)
  /// What the model computes is zero or not finite.
  case noEmbedding(excerpt: String, model: String)
  case noBLAS(found: String)

  package var description: String {
    switch self {
    case .unreadable(let path, let found):
      "Cannot read model '\(path)': \(found); check the path, or fetch the model again"
    case .unwritable(let path, let found):
      "Cannot write model '\(path)': \(found); check the folder and the free space"
    case .damaged(let path, let found):
      "Cannot read model '\(path)': \(found); the file is damaged or of another kind, fetch it again"
    case .unsupported(let path, let found):
      "Cannot use model '\(path)' for embeddings: \(found); use a GGUF of a BERT or XLM-R encoder"
        + " with a unigram or WordPiece tokenizer and \(Self.types) weights"
    case .tooLong(let excerpt, let tokens, let window):
      "Cannot embed the text '\(excerpt)…': it has \(tokens) tokens and the model takes \(window);"
        + " cut it into shorter passages"
    case .noEmbedding(let excerpt, let model):
      "Cannot embed the text '\(excerpt)…': model '\(model)' computes zero or values that are"
        + " not finite; its file is damaged, fetch it again"
    case .noBLAS(let found):
      "Cannot load OpenBLAS: \(found); install it (Debian: apt install libopenblas0-pthread,"
        + " macOS: brew install openblas)"
    }
  }
  private static let types = GGUFTensorType.allCases.map(\.description).joined(separator: ", ")
}
