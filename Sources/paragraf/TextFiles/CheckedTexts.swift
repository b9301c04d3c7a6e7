internal import Embedding
internal import Foundation

/// A file of texts, one a line, that has been read through once: all of them can be embedded. So a bad
/// line is known before hours of computing, and the work to come is known too.
struct CheckedTexts {
  let path: String
  let role: EmbeddingRole
  private(set) var count = 0
  /// With prefix and special tokens.
  private(set) var tokens = 0

  /// - Throws: `TextFileError` naming the first line that cannot be embedded; `CancellationError`.
  init(path: String, for embedder: any Embedder, as role: EmbeddingRole) throws {
    self.path = path
    self.role = role
    try forEach(embedder) { _, length in
      count += 1
      tokens += length
    }
    guard count > 0 else { throw TextFileError.noTexts(path: path) }
  }

  /// All texts at once, for files that fit into memory.
  func all(for embedder: any Embedder) throws -> [String] {
    var texts: [String] = []
    try forEach(embedder) { text, _ in texts.append(text) }
    return texts
  }

  /// Embeds the texts in their order, some at a time.
  ///
  /// - Parameters:
  ///   - tokensAtOnce: about the tokens of the texts that are in memory together.
  ///   - receive: gets their vectors, and the texts embedded so far.
  func embed(
    with embedder: any Embedder, tokensAtOnce: Int, receive: ([[Float]], Int) throws -> Void
  ) async throws {
    var reader = try TextLineReader(path: path)
    var done = 0
    while true {
      var texts: [String] = []
      var tokens = 0
      while tokens < tokensAtOnce, let (text, length) = try next(&reader, embedder) {
        texts.append(text)
        tokens += length
      }
      guard !texts.isEmpty else { return }
      let vectors = try await embedder.embed(texts, as: role)
      done += texts.count
      try receive(vectors, done)
    }
  }

  private func forEach(
    _ embedder: any Embedder, _ work: (String, Int) -> Void
  ) throws {
    var reader = try TextLineReader(path: path)
    while let (text, length) = try next(&reader, embedder) {
      try Task.checkCancellation()
      work(text, length)
    }
  }

  /// The next text and its tokens.
  private func next(
    _ reader: inout TextLineReader, _ embedder: any Embedder
  ) throws -> (String, Int)? {
    guard let text = try reader.next() else { return nil }
    guard text.contains(where: { !$0.isWhitespace }) else {
      throw TextFileError.empty(path: path, line: reader.line)
    }
    let tokens = embedder.tokenCount(text, as: role)
    guard tokens <= embedder.window else {
      throw TextFileError.overlong(
        path: path, line: reader.line,
        found: "\(tokens) tokens and model '\(embedder.identity.name)' takes \(embedder.window)")
    }
    return (text, tokens)
  }
}
