import Embedding
import Foundation

/// GGUF files of encoders as small as they can be, with arbitrary weights.
enum SeedModels {
  static func all() -> [[UInt8]] {
    let types: [GGUFTensorType] = [.q8_0, .f16, .bf16, .q4_0, .q4_1, .q5_0, .q5_1, .f32]
    return types.enumerated().map { index, type in
      make(type, isWordPiece: index % 2 == 0, isFused: index % 3 == 0)
    }
  }

  static func make(_ type: GGUFTensorType, isWordPiece: Bool, isFused: Bool) -> [UInt8] {
    let (hidden, window) = (32, 16)
    var gguf = GGUFWriter()
    gguf.add("general.architecture", "bert")
    gguf.add("bert.context_length", UInt32(window))
    gguf.add("bert.embedding_length", UInt32(hidden))
    gguf.add("bert.feed_forward_length", UInt32(hidden))
    gguf.add("bert.block_count", UInt32(1))
    gguf.add("bert.attention.head_count", UInt32(2))
    gguf.add("bert.attention.layer_norm_epsilon", Float(1e-5))
    gguf.add("bert.pooling_type", UInt32(isFused ? 2 : 1))
    let pieces = isWordPiece ? addWordPiece(to: &gguf) : addUnigram(to: &gguf)

    func add(_ name: String, _ rows: Int, _ type: GGUFTensorType) {
      let blocks = rows * hidden / type.block.elements
      // A scale of about 1/16 in all types of blocks, and values of that size in the others.
      let block = (0..<type.block.bytes).map { at -> UInt8 in
        let isUpper = at == 1 || at % 4 == 3
        return isUpper ? 0x2C : UInt8(at & 15)
      }
      let bytes = (0..<blocks).flatMap { _ in block }
      gguf.add(
        tensor: name, rows == 1 ? [hidden] : [hidden, rows], type,
        from: MappedFile(bytes, name: name), 0..<bytes.count)
    }
    add("token_embd.weight", pieces, type)
    add("position_embd.weight", window, .f32)
    add("token_types.weight", 1, .f32)
    for norm in ["token_embd_norm", "blk.0.attn_output_norm", "blk.0.layer_output_norm"] {
      add("\(norm).weight", 1, .f32)
      add("\(norm).bias", 1, .f32)
    }
    let projections = isFused ? ["attn_qkv"] : ["attn_q", "attn_k", "attn_v"]
    for name in projections + ["attn_output", "ffn_up", "ffn_down"] {
      add("blk.0.\(name).weight", name == "attn_qkv" ? 3 * hidden : hidden, type)
    }
    return bytes(of: gguf)
  }

  private static func addUnigram(to gguf: inout GGUFWriter) -> Int {
    let pieces = ["<s>", "<pad>", "</s>", "<unk>", "▁", "▁die", "a", "b", "ab", "é", "§§", "[PAD]"]
    let map: [(key: [UInt8], replacement: [UInt8])] = [
      (Array("\u{A0}".utf8), [0x20]), ([0x9], [0x20]), ([0x1], []),
      (Array("e\u{301}".utf8), Array("é".utf8)), (Array("ﬁ".utf8), Array("fi".utf8)),
    ]
    gguf.add("tokenizer.ggml.model", "t5")
    gguf.add("tokenizer.ggml.tokens", strings: pieces.map { Array($0.utf8) })
    gguf.add("tokenizer.ggml.scores", pieces.indices.map { -Float($0) })
    gguf.add("tokenizer.ggml.token_type", [3, 3, 3, 2, 1, 1, 1, 1, 1, 1, 4, 5] as [Int32])
    gguf.add("tokenizer.ggml.precompiled_charsmap", bytes: CharacterMap.compile(map))
    gguf.add("tokenizer.ggml.bos_token_id", UInt32(0))
    gguf.add("tokenizer.ggml.eos_token_id", UInt32(2))
    gguf.add("tokenizer.ggml.unknown_token_id", UInt32(3))
    for flag in ["add_bos_token", "add_space_prefix", "remove_extra_whitespaces"] {
      gguf.add("tokenizer.ggml.\(flag)", true)
    }
    return pieces.count
  }

  private static func addWordPiece(to gguf: inout GGUFWriter) -> Int {
    let pieces = ["[CLS]", "[SEP]", "[UNK]", "▁die", "▁a", "b", "▁§", "▁e", "Art. 5"]
    gguf.add("tokenizer.ggml.model", "bert")
    gguf.add("tokenizer.ggml.tokens", strings: pieces.map { Array($0.utf8) })
    gguf.add("tokenizer.ggml.token_type", [3, 3, 3, 1, 1, 1, 1, 1, 4] as [Int32])
    for (id, name) in ["bos", "seperator", "unknown"].enumerated() {
      gguf.add("tokenizer.ggml.\(name)_token_id", UInt32(id))
    }
    return pieces.count
  }

  private static func bytes(of gguf: GGUFWriter) -> [UInt8] {
    let path = TemporaryFile.path
    do {
      try gguf.write(to: path)
      return [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    } catch {
      fatalError("\(error)")
    }
  }
}

/// One for each process, overwritten by every input; in memory where the system has such a folder.
enum TemporaryFile {
  static let path: String = {
    let folder = FileManager.default.isWritableFile(atPath: "/dev/shm") ? "/dev/shm" : "/tmp"
    return "\(folder)/paragraf-fuzzing-\(getpid())"
  }()

  static func write(_ bytes: [UInt8]) {
    guard FileManager.default.createFile(atPath: path, contents: Data(bytes)) else {
      fatalError("cannot write '\(path)'")
    }
  }
}
