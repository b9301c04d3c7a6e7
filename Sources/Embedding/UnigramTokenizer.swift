internal import CEncoderKernels

/// SentencePiece's unigram model: normalise, then the segmentation with the highest sum of piece scores.
///
/// T. Kudo, J. Richardson: SentencePiece (2018). Gives the tokens llama.cpp gives for the same file.
package struct UnigramTokenizer: Sendable {
  let vocabularySize: Int
  private let beginning: Int32?
  private let end: Int32?
  private let unknown: Int32
  private let scores: [Float]
  private let unknownScore: Double
  private let trie: PieceTrie
  private let userDefined: PieceTrie?
  private let characterMap: CharacterMap?
  private let addsSpacePrefix: Bool
  private let mergesSpaces: Bool

  private enum PieceType {
    static let normal: Int32 = 1
    static let userDefined: Int32 = 4
    static let unused: Int32 = 5
  }

  /// - Throws: if the file has no unigram vocabulary or its parts contradict each other.
  package init(_ file: GGUFFile) throws {
    let keys = file.metadata
    func unsupported(_ found: String) -> EmbeddingError {
      .unsupported(path: file.path, found: found)
    }
    func damaged(_ found: String) -> EmbeddingError { .damaged(path: file.path, found: found) }

    let model = keys["tokenizer.ggml.model"]?.asString
    guard model == "t5" else {
      throw unsupported("its tokenizer is '\(model ?? "missing")', not 't5' (unigram)")
    }
    guard let tokens = keys["tokenizer.ggml.tokens"]?.asArray, let pieces = tokens.joinedStrings(),
      tokens.count > 0, tokens.count < 1 << 22
    else { throw damaged("'tokenizer.ggml.tokens' is no array of strings") }
    guard var scores = keys["tokenizer.ggml.scores"]?.asArray?.floats(),
      let types = keys["tokenizer.ggml.token_type"]?.asArray?.integers(),
      scores.count == tokens.count, types.count == tokens.count, scores.allSatisfy(\.isFinite)
    else { throw damaged("scores and types of its \(tokens.count) tokens are missing or unlike") }
    func token(_ name: String) throws -> Int32? {
      guard let value = keys["tokenizer.ggml.\(name)_token_id"]?.asInt else { return nil }
      guard (0..<tokens.count).contains(value) else {
        throw damaged("the special token '\(name)' is \(value) of \(tokens.count)")
      }
      return Int32(value)
    }

    vocabularySize = tokens.count
    let addsBeginning = keys["tokenizer.ggml.add_bos_token"]?.asBool ?? false
    let addsEnd = keys["tokenizer.ggml.add_eos_token"]?.asBool ?? true
    beginning = addsBeginning ? try token("bos") : nil
    end = addsEnd ? try token("eos") : nil
    guard let unknown = try token("unknown") else { throw damaged("it names no unknown token") }
    self.unknown = unknown
    var lowest = Float.infinity
    for (type, score) in zip(types, scores) where type == PieceType.normal {
      lowest = min(lowest, score)
    }
    guard lowest.isFinite else { throw damaged("its vocabulary has no normal token") }
    unknownScore = Double(lowest - 10)
    for index in types.indices where types[index] == PieceType.userDefined { scores[index] = 0 }
    self.scores = scores
    func makeTrie(of included: Set<Int32>) throws -> PieceTrie {
      let wanted = types.map { included.contains($0) }
      guard let trie = PieceTrie(pieces.bytes, pieces.offsets, wanted: wanted) else {
        throw unsupported("its vocabulary has \(pieces.bytes.count) bytes")
      }
      return trie
    }
    trie = try makeTrie(of: [PieceType.normal, PieceType.userDefined, PieceType.unused])
    userDefined =
      types.contains(PieceType.userDefined) ? try makeTrie(of: [PieceType.userDefined]) : nil
    if let bytes = keys["tokenizer.ggml.precompiled_charsmap"]?.asArray?.bytes() {
      guard let map = CharacterMap(bytes) else {
        throw damaged("its precompiled_charsmap is broken")
      }
      characterMap = map
    } else {
      characterMap = nil
    }
    addsSpacePrefix = keys["tokenizer.ggml.add_space_prefix"]?.asBool ?? true
    mergesSpaces = keys["tokenizer.ggml.remove_extra_whitespaces"]?.asBool ?? false
  }

  /// Token ids of `text`, between the special tokens the file asks for; at least one.
  package func encode(_ text: String) -> [Int32] {
    let ids = (beginning.map { [$0] } ?? []) + segment(normalise(text)) + (end.map { [$0] } ?? [])
    return ids.isEmpty ? [unknown] : ids
  }

  /// The bytes that are segmented: characters mapped, space as ▁ (U+2581).
  func normalise(_ text: String) -> [UInt8] {
    var text = text
    text.makeContiguousUTF8()
    let input = text.utf8Span.span
    var output = Normalised(merging: mergesSpaces, prefixing: addsSpacePrefix)
    output.bytes.reserveCapacity(input.count + input.count / 4 + 3)
    var at = 0
    while at < input.count {
      let next: Int
      if let length = userDefined?.longestMatch(input, from: at) {
        next = at + length
      } else if let match = characterMap?.match(input, from: at) {
        for byte in match.replacement { output.append(byte) }
        at += match.length
        continue
      } else {
        let lead = input[at]
        next = min(at + (lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4), input.count)
      }
      while at < next {
        output.append(input[at])
        at += 1
      }
    }
    return output.bytes
  }

  /// The best segmentation; neighbouring unknown characters become one unknown token.
  private func segment(_ bytes: [UInt8]) -> [Int32] {
    let best = trie.viterbi(bytes, scores: scores, unknown: unknown, unknownScore: unknownScore)
    var ids: [Int32] = []
    var at = bytes.count
    while at > 0 {
      let piece = best.pieces[at]
      if piece != unknown || ids.last != unknown { ids.append(piece) }
      at = Int(best.starts[at])
    }
    ids.reverse()
    return ids
  }
}

/// Collects mapped bytes and turns spaces into ▁ by SentencePiece's rules.
private struct Normalised {
  var bytes: [UInt8] = []
  private let merging: Bool
  private let prefixing: Bool
  private var isInWord = false
  private var isPrefixed = false

  init(merging: Bool, prefixing: Bool) {
    self.merging = merging
    self.prefixing = prefixing
  }

  mutating func append(_ byte: UInt8) {
    guard byte != UInt8(ascii: " ") else {
      isInWord = false
      if !merging { bytes += Self.space }
      return
    }
    if !isInWord {
      isInWord = true
      if merging || (prefixing && !isPrefixed) {
        bytes += Self.space
        isPrefixed = true
      }
    }
    bytes.append(byte)
  }

  private static let space = Array("\u{2581}".utf8)
}
