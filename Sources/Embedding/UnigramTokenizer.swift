internal import CEncoderKernels

/// SentencePiece's unigram model: normalise, then the segmentation with the highest sum of piece scores.
///
/// T. Kudo, J. Richardson: SentencePiece (2018). Gives the tokens llama.cpp gives for the same file.
package struct UnigramTokenizer: Tokenizer {
  package let vocabularySize: Int
  private let beginning: Int32?
  private let end: Int32?
  private let unknown: Int32
  private let scores: [Float]
  private let unknownScore: Double
  private let trie: PieceTrie
  private let userDefined: UserDefinedTokens
  private let characterMap: CharacterMap?
  private let addsSpacePrefix: Bool
  private let mergesSpaces: Bool

  private typealias PieceType = Vocabulary.PieceType

  /// What the file leaves out is as llama.cpp has it.
  ///
  /// - Throws: if the file has no unigram vocabulary or its parts contradict each other.
  package init(_ file: GGUFFile) throws {
    let vocabulary = try Vocabulary(file)
    let types = vocabulary.types
    guard var scores = file.metadata["tokenizer.ggml.scores"]?.asArray?.floats(),
      scores.count == vocabulary.count, scores.isFinite
    else {
      throw vocabulary.damaged("the scores of its \(vocabulary.count) tokens are missing or unlike")
    }
    vocabularySize = vocabulary.count
    beginning =
      vocabulary.flag("add_bos_token", usual: false)
      ? try vocabulary.special("bos", usual: nil) : nil
    end =
      vocabulary.flag("add_eos_token", usual: true) ? try vocabulary.special("eos", usual: 1) : nil
    unknown = try vocabulary.special("unknown", usual: 2)
    var lowest = Float.infinity
    for (type, score) in zip(types, scores) where type == PieceType.normal {
      lowest = min(lowest, score)
    }
    guard lowest.isFinite else { throw vocabulary.damaged("its vocabulary has no normal token") }
    unknownScore = Double(lowest - 10)
    for index in types.indices where types[index] == PieceType.userDefined { scores[index] = 0 }
    self.scores = scores
    trie = try vocabulary.trie {
      [PieceType.normal, PieceType.userDefined, PieceType.unused].contains($0)
    }
    userDefined = vocabulary.userDefined()
    if let value = file.metadata["tokenizer.ggml.precompiled_charsmap"] {
      guard let bytes = value.asArray?.bytes(), let map = CharacterMap(bytes) else {
        throw vocabulary.damaged("its precompiled_charsmap is broken")
      }
      characterMap = map
    } else {
      characterMap = nil
    }
    addsSpacePrefix = vocabulary.flag("add_space_prefix", usual: false)
    mergesSpaces = vocabulary.flag("remove_extra_whitespaces", usual: false)
  }

  package func encode(_ text: String) -> [Int32] {
    var ids = beginning.map { [$0] } ?? []
    for part in userDefined.split(Array(text.utf8)) {
      switch part {
      case .text(let bytes): ids += segment(normalise(bytes))
      case .token(let id): ids.append(id)
      }
    }
    if let end { ids.append(end) }
    return ids.isEmpty ? [unknown] : ids
  }

  /// The bytes that are segmented: characters mapped, space as ▁ (U+2581).
  private func normalise(_ bytes: [UInt8]) -> [UInt8] {
    let input = bytes.span
    var output = Normalised(merging: mergesSpaces, prefixing: addsSpacePrefix)
    output.bytes.reserveCapacity(input.count + input.count / 4 + 3)
    var at = 0
    while at < input.count {
      if let match = characterMap?.match(input, from: at) {
        for byte in match.replacement { output.append(byte) }
        at += match.length
      } else if let length = Self.codePointLength(input, from: at) {
        for _ in 0..<length {
          output.append(input[at])
          at += 1
        }
      } else {
        // A character was cut up by a user-defined token or by the map.
        for byte in "\u{FFFD}".utf8 { output.append(byte) }
        at += 1
      }
    }
    return output.bytes
  }

  /// Bytes of the code point at `start`; nil if no whole one begins there.
  private static func codePointLength(_ text: Span<UInt8>, from start: Int) -> Int? {
    let lead = text[start]
    guard lead >= 0x80 else { return 1 }
    guard (0xC0..<0xF8).contains(lead) else { return nil }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard length <= text.count - start,
      (start + 1..<start + length).allSatisfy({ text[$0] & 0xC0 == 0x80 })
    else { return nil }
    return length
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
