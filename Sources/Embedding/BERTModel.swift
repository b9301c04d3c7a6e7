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
    let positionTensor = try reader.tensor("position_embd.weight", columns: hidden)
    window = min(try reader.size("context_length", in: 8...131_072), positionTensor.rows)
    let layerCount = try reader.size("block_count", in: 1...256)
    guard hidden % heads == 0 else {
      throw reader.unsupported("\(heads) heads do not divide \(hidden) dimensions")
    }
    guard let epsilon = file.metadata["bert.attention.layer_norm_epsilon"]?.asDouble, epsilon > 0,
      epsilon < 1
    else { throw reader.unsupported("it gives no layer norm epsilon") }
    self.epsilon = Float(epsilon)
    pooling = try reader.pooling()
    try reader.checkAttention(heads: heads)

    words = try reader.tensor("token_embd.weight", columns: hidden)
    var positions = try reader.floats(positionTensor, rows: 0..<window)
    if file.hasTensor("token_types.weight") {
      let types = try reader.tensor("token_types.weight", columns: hidden)
      let type = try reader.floats(types, rows: 0..<1)
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
        projection: file.hasTensor("\(name).attn_qkv.weight")
          ? try linear(["attn_qkv"], input: hidden, output: 3 * hidden, after: inputNorm)
          : try linear(
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
    return try floats(tensor, rows: 0..<rows)
  }

  func floats(_ tensor: GGUFTensor, rows: Range<Int>) throws -> [Float] {
    let values = tensor.widened(rows: rows)
    guard values.isFinite else {
      throw EmbeddingError.damaged(
        path: file.path, found: "tensor '\(tensor.name)' holds values that are not finite")
    }
    return values
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
    var bias = try parts.flatMap { try self.bias($0, count: output) }
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

  /// Zeros if the file has none; those of query, key and value may be apart though the weights are not.
  func bias(_ name: String, count: Int) throws -> [Float] {
    if file.hasTensor("\(name).bias") {
      return try floats("\(name).bias", rows: 1, columns: count)
    }
    guard name.hasSuffix("attn_qkv") else { return Array(repeating: 0, count: count) }
    return try ["q", "k", "v"].flatMap { try bias(name.dropLast(3) + $0, count: count / 3) }
  }

  func pooling() throws -> BERTModel.Pooling {
    switch file.metadata["bert.pooling_type"]?.asInt {
    case 1: .mean
    case 2: .cls
    case let type:
      throw unsupported(
        "'bert.pooling_type' is \(type.map(String.init) ?? "missing"), not 1 (mean) or 2 (CLS)")
    }
  }

  /// Every token sees every other, with as many keys and values as queries.
  func checkAttention(heads: Int) throws {
    guard file.metadata["bert.attention.causal"]?.asBool != true else {
      throw unsupported("its attention is causal")
    }
    if let keys = file.metadata["bert.attention.head_count_kv"]?.asInt, keys != heads {
      throw unsupported("it has \(heads) heads of queries and \(keys) of keys")
    }
  }
}
