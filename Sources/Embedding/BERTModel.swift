/// A BERT or XLM-R encoder read from a GGUF file; word embeddings are left in the file.
package final class BERTModel: Sendable {
  let arithmetic: EncoderArithmetic
  let hidden: Int
  let heads: Int
  let feedForward: Int
  /// In tokens.
  let window: Int
  let epsilon: Float
  let pooling: Pooling
  let words: GGUFTensor
  /// `[window, hidden]`; with the embedding of the first token type, the only one a single text has.
  let positions: [Float]
  let wordNorm: LayerNorm
  let layers: [Layer]

  enum Pooling: String {
    case mean, cls
  }

  struct LayerNorm {
    var gain: [Float]
    var shift: [Float]
  }

  /// A weight `[outputs, inputs]` with its bias `[outputs]`.
  struct Linear {
    var weight: WeightMatrix
    var bias: [Float]
  }

  struct Layer {
    /// Query, key and value below one another: `[3 * hidden, hidden]`.
    var projection: Linear
    var attentionOutput: Linear
    var attentionNorm: LayerNorm
    var up: Linear
    var down: Linear
    var outputNorm: LayerNorm
  }

  /// - Parameter arithmetic: if the model's sizes do not suit int8, f32 is used.
  /// - Throws: if the file is no such encoder or its tensors have other shapes than it says.
  package init(_ file: GGUFFile, arithmetic: EncoderArithmetic = .f32) throws {
    let reader = BERTReader(file: file)
    let architecture = file.metadata["general.architecture"]?.asString
    guard architecture == "bert" else {
      throw reader.unsupported("its architecture is '\(architecture ?? "missing")', not 'bert'")
    }
    hidden = try reader.size("embedding_length", in: 1...16384)
    heads = try reader.size("attention.head_count", in: 1...256)
    feedForward = try reader.size("feed_forward_length", in: 1...65536)
    window = try reader.size("context_length", in: 8...131_072)
    let layerCount = try reader.size("block_count", in: 1...256)
    guard hidden % heads == 0 else {
      throw reader.unsupported("\(heads) heads do not divide \(hidden) dimensions")
    }
    guard let epsilon = file.metadata["bert.attention.layer_norm_epsilon"]?.asDouble, epsilon > 0,
      epsilon < 1
    else { throw reader.unsupported("it gives no layer norm epsilon") }
    self.epsilon = Float(epsilon)
    switch file.metadata["bert.pooling_type"]?.asInt {
    case 1: pooling = .mean
    case 2: pooling = .cls
    case let type:
      throw reader.unsupported("its pooling type is \(type.map(String.init) ?? "missing")")
    }

    words = try reader.tensor("token_embd.weight", columns: hidden)
    var positions = try reader.floats("position_embd.weight", rows: window, columns: hidden)
    if file.hasTensor("token_types.weight") {
      let type = try reader.tensor("token_types.weight", columns: hidden).widened().prefix(hidden)
      for index in positions.indices { positions[index] += type[index % hidden] }
    }
    self.positions = positions
    wordNorm = try reader.norm("token_embd_norm", hidden)
    let (hidden, wide) = (hidden, feedForward)
    let arithmetic = IntegerMatrix.suits(hidden) && IntegerMatrix.suits(wide) ? arithmetic : .f32
    self.arithmetic = arithmetic
    // What the next layer's input comes from: its shifts say where the inputs lie.
    var norm = wordNorm
    layers = try (0..<layerCount).map { index in
      let name = "blk.\(index)"
      func linear(
        _ parts: [String], input: Int, output: Int, after norm: LayerNorm? = nil
      ) throws -> Linear {
        try reader.linear(
          parts.map { "\(name).\($0)" }, input: input, output: output,
          arithmetic,
          centres: norm?.shift)
      }
      let inputNorm = norm
      let attentionNorm = try reader.norm("\(name).attn_output_norm", hidden)
      norm = try reader.norm("\(name).layer_output_norm", hidden)
      return Layer(
        projection: try linear(
          ["attn_q", "attn_k", "attn_v"], input: hidden, output: hidden, after: inputNorm),
        attentionOutput: try linear(["attn_output"], input: hidden, output: hidden),
        attentionNorm: attentionNorm,
        up: try linear(["ffn_up"], input: hidden, output: wide, after: attentionNorm),
        down: try linear(["ffn_down"], input: wide, output: hidden),
        outputNorm: norm)
    }
  }
}

/// Reads checked parts of an encoder out of a GGUF file.
private struct BERTReader {
  let file: GGUFFile

  func unsupported(_ found: String) -> EmbeddingError {
    .unsupported(path: file.path, found: found)
  }

  func size(_ key: String, in allowed: ClosedRange<Int>) throws -> Int {
    let value = file.metadata["bert.\(key)"]?.asInt
    guard let value, allowed.contains(value) else {
      throw unsupported("'bert.\(key)' is \(value.map(String.init) ?? "missing")")
    }
    return value
  }

  func tensor(_ name: String, columns: Int) throws -> GGUFTensor {
    let tensor = try file.tensor(name)
    guard tensor.columns == columns else {
      throw unsupported("tensor '\(name)' has \(tensor.columns) columns, not \(columns)")
    }
    return tensor
  }

  func floats(_ name: String, rows: Int, columns: Int) throws -> [Float] {
    let tensor = try tensor(name, columns: columns)
    guard tensor.rows == rows else {
      throw unsupported("tensor '\(name)' has \(tensor.rows) rows, not \(rows)")
    }
    return tensor.widened()
  }

  func norm(_ name: String, _ count: Int) throws -> BERTModel.LayerNorm {
    BERTModel.LayerNorm(
      gain: try floats("\(name).weight", rows: 1, columns: count),
      shift: try floats("\(name).bias", rows: 1, columns: count))
  }

  /// Parts of `output` rows each, one below another.
  func linear(
    _ parts: [String], input: Int, output: Int, _ arithmetic: EncoderArithmetic,
    centres: [Float]?
  ) throws -> BERTModel.Linear {
    var bias = try parts.flatMap { name in
      file.hasTensor("\(name).bias")
        ? try floats("\(name).bias", rows: 1, columns: output)
        : Array(repeating: 0, count: output)
    }
    let weights = try parts.flatMap {
      try floats("\($0).weight", rows: output, columns: input)
    }
    let matrix: WeightMatrix =
      switch arithmetic {
      case .f32: .f32(weights)
      case .int8:
        .int8(
          IntegerMatrix(
            weights, outputs: bias.count, bias: &bias,
            centres: centres ?? Array(repeating: 0, count: input)))
      }
    return BERTModel.Linear(weight: matrix, bias: bias)
  }
}
