/// The pieces of a tokenizer and what the file says about them.
struct Vocabulary {
  let count: Int
  let types: [Int32]
  /// Piece i is `bytes[offsets[i]..<offsets[i + 1]]`.
  private let bytes: [UInt8]
  private let offsets: [UInt32]
  private let file: GGUFFile

  enum PieceType {
    static let normal: Int32 = 1
    static let userDefined: Int32 = 4
    static let unused: Int32 = 5
  }

  /// - Throws: `EmbeddingError.damaged`.
  init(_ file: GGUFFile) throws {
    self.file = file
    guard let tokens = file.metadata["tokenizer.ggml.tokens"]?.asArray,
      let pieces = tokens.joinedStrings(), tokens.count > 0, tokens.count < 1 << 22
    else {
      throw EmbeddingError.damaged(
        path: file.path, found: "'tokenizer.ggml.tokens' is no array of strings")
    }
    count = tokens.count
    (bytes, offsets) = pieces
    if let value = file.metadata["tokenizer.ggml.token_type"] {
      guard let types = value.asArray?.integers(), types.count == count else {
        throw EmbeddingError.damaged(
          path: file.path, found: "the types of its \(tokens.count) tokens are no list as long")
      }
      self.types = types
    } else {
      types = Array(repeating: PieceType.normal, count: count)
    }
  }

  func damaged(_ found: String) -> EmbeddingError { .damaged(path: file.path, found: found) }

  func piece(_ id: Int) -> ArraySlice<UInt8> { bytes[Int(offsets[id])..<Int(offsets[id + 1])] }

  /// The id under the first of `names` that the file has, else `usual` if there is such a piece.
  ///
  /// - Throws: if the file has none of them or names a piece that is not there.
  func special(_ names: String..., usual: Int?) throws -> Int32 {
    for name in names {
      guard let value = file.metadata["tokenizer.ggml.\(name)_token_id"]?.asInt else { continue }
      guard (0..<count).contains(value) else {
        throw damaged("the special token '\(name)' is \(value) of \(count)")
      }
      return Int32(value)
    }
    guard let usual, usual < count else { throw damaged("it has no '\(names[0])' token") }
    return Int32(usual)
  }

  func flag(_ name: String, usual: Bool) -> Bool {
    file.metadata["tokenizer.ggml.\(name)"]?.asBool ?? usual
  }

  /// - Throws: if the pieces take more memory than a vocabulary would.
  func trie(of included: (Int32) -> Bool) throws -> PieceTrie {
    guard let trie = PieceTrie(bytes, offsets, wanted: types.map(included)) else {
      throw EmbeddingError.unsupported(
        path: file.path, found: "its vocabulary has \(bytes.count) bytes")
    }
    return trie
  }

  func userDefined() -> UserDefinedTokens {
    let ids = (0..<count).filter { types[$0] == PieceType.userDefined && !piece($0).isEmpty }
    return UserDefinedTokens(ids.map { (Int32($0), Array(piece($0))) })
  }
}
