import Embedding

/// A vocabulary of a few pieces and what a converter writes beside it.
struct SmallVocabulary: Sendable {
  var pieces: [String]
  var types: [Int32]
  var add: @Sendable (inout GGUFWriter) -> Void

  func add(to gguf: inout GGUFWriter) {
    gguf.add("tokenizer.ggml.tokens", strings: pieces.map { Array($0.utf8) })
    gguf.add("tokenizer.ggml.token_type", types)
    add(&gguf)
  }

  /// In the order of the XLM-R family, with a row that has no piece.
  static let unigram = unigram(
    of: ["▁", "▁die", "▁Frist", "▁ist", "▁vier", "zehn", "▁Tage", "ß", "▁§", "é", ".", ","]
      + (97...122).map { String(Unicode.Scalar($0)) })

  /// - Parameter userDefined: pieces that are found before anything else.
  static func unigram(of words: [String], userDefined: [String] = []) -> SmallVocabulary {
    let pieces =
      ["<s>", "<pad>", "</s>", "<unk>"] + words + userDefined + ["[PAD\(words.count)]", "<mask>"]
    let types: [Int32] =
      [3, 3, 3, 2] + words.map { _ in 1 } + userDefined.map { _ in 4 } + [5, 3]
    return SmallVocabulary(pieces: pieces, types: types) { gguf in
      gguf.add("tokenizer.ggml.model", "t5")
      gguf.add("tokenizer.ggml.pre", "default")
      gguf.add(
        "tokenizer.ggml.scores",
        pieces.map { $0.hasPrefix("<") ? 0 : -20 + 1.5 * Float($0.unicodeScalars.count) })
      gguf.add("tokenizer.ggml.add_space_prefix", true)
      gguf.add("tokenizer.ggml.remove_extra_whitespaces", true)
      let ids: [(String, UInt32)] = [
        ("bos", 0), ("eos", 2), ("unknown", 3), ("seperator", 2), ("padding", 1), ("cls", 0),
        ("mask", UInt32(pieces.count - 1)),
      ]
      for (name, id) in ids { gguf.add("tokenizer.ggml.\(name)_token_id", id) }
      gguf.add("tokenizer.ggml.add_bos_token", true)
      gguf.add("tokenizer.ggml.add_eos_token", true)
    }
  }

  /// BERT's, in ggml's form: pieces that begin a word have ▁ before them.
  static func wordPiece(
    of words: [String], continuing: [String], userDefined: [String] = [],
    options: @escaping @Sendable (inout GGUFWriter) -> Void = { _ in }
  ) -> SmallVocabulary {
    let special = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"]
    let pieces = special + words.map { "▁" + $0 } + continuing + userDefined
    let types: [Int32] =
      special.map { _ in 3 } + (words + continuing).map { _ in 1 } + userDefined.map { _ in 4 }
    return SmallVocabulary(pieces: pieces, types: types) { gguf in
      gguf.add("tokenizer.ggml.model", "bert")
      gguf.add("tokenizer.ggml.pre", "jina-v2-en")
      for (id, name) in ["padding", "unknown", "bos", "seperator", "mask"].enumerated() {
        gguf.add("tokenizer.ggml.\(name)_token_id", UInt32(id))
      }
      options(&gguf)
    }
  }
}
