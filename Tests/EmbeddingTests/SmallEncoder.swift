import CLlama
import Embedding
import Foundation

/// A GGUF of a small encoder with pseudo-random weights, in the shapes that converters write.
struct SmallEncoder {
  /// How query, key and value lie in the file.
  enum Projections {
    case three, one, oneWithThreeBiases
  }

  var architecture = "bert"
  var hidden = 64
  var heads = 4
  var wide = 128
  var layers = 2
  var window = 64
  /// Of the matrices; vectors and positions are F32, as converters leave them.
  var type = GGUFTensorType.f32
  /// As in the format: 1 mean, 2 CLS.
  var pooling: UInt32? = 1
  var projections = Projections.three
  /// Of the matrices.
  var hasBiases = true
  /// Rows of token types; none if 0.
  var tokenTypes = 2
  var vocabulary = SmallVocabulary.unigram
  /// The first value of a tensor of type F32.
  var damage: (tensor: String, value: Float)?
  /// Adds what makes a file special.
  var addition: (inout GGUFWriter) -> Void = { _ in }

  func bytes() -> [UInt8] {
    var gguf = GGUFWriter()
    gguf.add("general.architecture", architecture)
    gguf.add("general.name", "small encoder")
    gguf.add("bert.context_length", UInt32(window))
    gguf.add("bert.embedding_length", UInt32(hidden))
    gguf.add("bert.feed_forward_length", UInt32(wide))
    gguf.add("bert.block_count", UInt32(layers))
    gguf.add("bert.attention.head_count", UInt32(heads))
    gguf.add("bert.attention.layer_norm_epsilon", Float(1e-5))
    gguf.add("bert.attention.causal", false)
    if let pooling { gguf.add("bert.pooling_type", pooling) }
    gguf.add("tokenizer.ggml.token_type_count", UInt32(max(1, tokenTypes)))
    vocabulary.add(to: &gguf)
    addTensors(to: &gguf)
    addition(&gguf)
    return gguf.bytes()
  }

  private func addTensors(to gguf: inout GGUFWriter) {
    var random = SplitMix(seed: 5)
    func add(_ name: String, rows: Int, columns: Int, _ type: GGUFTensorType, around: Float = 0) {
      // Sums over a row stay near 1 whatever its length.
      let scale = rows == 1 ? 0.1 : 2 / Float(columns).squareRoot()
      var values = (0..<rows * columns).map { _ in
        around + scale * Float.random(in: -1...1, using: &random)
      }
      if let damage, damage.tensor == name { values[0] = damage.value }
      let blocks = Quantisation.blocks(of: values, type, columns: columns)
      gguf.add(
        tensor: name, rows == 1 ? [columns] : [columns, rows], type,
        from: MappedFile(blocks, name: name), 0..<blocks.count)
    }
    func addNorm(_ name: String) {
      add("\(name).weight", rows: 1, columns: hidden, .f32, around: 1)
      add("\(name).bias", rows: 1, columns: hidden, .f32)
    }
    add("token_embd.weight", rows: vocabulary.pieces.count, columns: hidden, type)
    add("position_embd.weight", rows: window, columns: hidden, .f32)
    if tokenTypes > 0 { add("token_types.weight", rows: tokenTypes, columns: hidden, .f32) }
    addNorm("token_embd_norm")
    for layer in 0..<layers {
      let three = ["attn_q", "attn_k", "attn_v"].map { ($0, hidden, hidden) }
      let one = [("attn_qkv", hidden, 3 * hidden)]
      let others = [
        ("attn_output", hidden, hidden), ("ffn_up", hidden, wide), ("ffn_down", wide, hidden),
      ]
      for (name, input, output) in (projections == .three ? three : one) + others {
        add("blk.\(layer).\(name).weight", rows: output, columns: input, type)
      }
      for (name, _, output) in (projections == .one ? one : three) + others where hasBiases {
        add("blk.\(layer).\(name).bias", rows: 1, columns: output, .f32)
      }
      addNorm("blk.\(layer).attn_output_norm")
      addNorm("blk.\(layer).layer_output_norm")
    }
  }
}

enum Quantisation {
  /// ggml's rounding of rows of `columns` values.
  static func blocks(of values: [Float], _ type: GGUFTensorType, columns: Int) -> [UInt8] {
    let size = values.count / type.block.elements * type.block.bytes
    return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = ggml_quantize_chunk(
        ggml_type(type.rawValue), values, buffer.baseAddress, 0, Int64(values.count / columns),
        Int64(columns), nil)
      precondition(count == size)
    }
  }
}

extension GGUFWriter {
  func bytes() -> [UInt8] {
    withTemporaryFile([]) { path in
      do {
        try write(to: path)
        return try [UInt8](Data(contentsOf: URL(fileURLWithPath: path)))
      } catch {
        preconditionFailure("\(error)")
      }
    }
  }
}
