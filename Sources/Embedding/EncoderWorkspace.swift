internal import CEncoderKernels
internal import COpenBLAS

/// The memory of one worker and the forward pass in it.
///
/// The texts of a batch lie one after another, without padding: all but attention treats them as one
/// matrix `[tokens, hidden]`.
@safe final class EncoderWorkspace {
  private let model: BERTModel
  private let capacity: Int
  /// `[capacity, hidden]`: the running state and a layer part's result.
  private let state: UnsafeMutablePointer<Float>
  private let result: UnsafeMutablePointer<Float>
  /// `[capacity, 3 * hidden]`.
  private let projected: UnsafeMutablePointer<Float>
  /// `[capacity, feedForward]`.
  private let wide: UnsafeMutablePointer<Float>
  /// `[queryBlock, window]`.
  private let scores: UnsafeMutablePointer<Float>

  /// Rows of attention scores held at a time.
  private static let queryBlock = 128

  /// - Parameter capacity: the most tokens of a batch.
  init(_ model: BERTModel, capacity: Int) {
    self.model = model
    self.capacity = capacity
    func allocate(_ count: Int) -> UnsafeMutablePointer<Float> { .allocate(capacity: count) }
    unsafe state = allocate(capacity * model.hidden)
    unsafe result = allocate(capacity * model.hidden)
    unsafe projected = allocate(capacity * 3 * model.hidden)
    unsafe wide = allocate(capacity * model.feedForward)
    unsafe scores = allocate(Self.queryBlock * min(capacity, model.window))
  }

  deinit {
    unsafe state.deallocate()
    unsafe result.deallocate()
    unsafe projected.deallocate()
    unsafe wide.deallocate()
    unsafe scores.deallocate()
  }

  /// One unit vector a text.
  ///
  /// - Precondition: no text is empty or longer than the window; together they fit the capacity; ids
  ///   are rows of the word embeddings.
  /// - Throws: `CancellationError`, looked for before every layer.
  func encode(_ texts: [[Int32]]) throws -> [[Float]] {
    let tokens = texts.reduce(0) { $0 + $1.count }
    precondition(tokens <= capacity)
    embed(texts)
    for layer in model.layers {
      try Task.checkCancellation()
      unsafe multiply(state, layer.projection, into: projected, tokens)
      unsafe encoder_add_bias(projected, layer.projection.bias, tokens, 3 * model.hidden)
      var first = 0
      for text in texts {
        attend(from: first, count: text.count)
        first += text.count
      }
      unsafe multiply(result, layer.attentionOutput, into: projected, tokens)
      unsafe addNormalised(projected, layer.attentionOutput.bias, layer.attentionNorm, tokens)
      unsafe multiply(state, layer.up, into: wide, tokens)
      unsafe encoder_bias_gelu(wide, layer.up.bias, tokens, model.feedForward)
      unsafe multiply(wide, layer.down, into: projected, tokens)
      unsafe addNormalised(projected, layer.down.bias, layer.outputNorm, tokens)
    }
    return pool(texts)
  }

  /// state = norm(word + position + token type).
  private func embed(_ texts: [[Int32]]) {
    let hidden = model.hidden
    var first = 0
    for text in texts {
      precondition(!text.isEmpty && text.count <= model.window)
      let rows = unsafe state + first * hidden
      for (index, token) in text.enumerated() {
        let row = unsafe UnsafeMutableBufferPointer(start: rows + index * hidden, count: hidden)
        unsafe model.words.widen(rows: Int(token)..<Int(token) + 1, into: row)
      }
      unsafe encoder_add_normalise(
        rows, model.positions, model.tokenType, model.wordNorm.gain, model.wordNorm.shift,
        text.count, hidden, model.epsilon)
      first += text.count
    }
  }

  /// result = softmax(query * key / sqrt(d)) * value, head by head, for the text at row `first`.
  private func attend(from first: Int, count: Int) {
    let hidden = model.hidden
    let size = hidden / model.heads
    let stride = Int32(3 * hidden)
    let scale = 1 / Float(size).squareRoot()
    for head in 0..<model.heads {
      let query = unsafe projected + first * 3 * hidden + head * size
      let key = unsafe query + hidden
      let value = unsafe query + 2 * hidden
      let target = unsafe result + first * hidden + head * size
      for block in Swift.stride(from: 0, to: count, by: Self.queryBlock) {
        let rows = min(Self.queryBlock, count - block)
        unsafe copenblas_multiply(
          true, Int32(rows), Int32(count), Int32(size), scale, query + block * 3 * hidden, stride,
          key, stride, 0, scores, Int32(count))
        unsafe encoder_softmax(scores, rows, count)
        unsafe copenblas_multiply(
          false, Int32(rows), Int32(size), Int32(count), 1, scores, Int32(count), value, stride, 0,
          target + block * hidden, Int32(hidden))
      }
    }
  }

  /// target = source * weight^T.
  private func multiply(
    _ source: UnsafeMutablePointer<Float>, _ linear: BERTModel.Linear,
    into target: UnsafeMutablePointer<Float>, _ tokens: Int
  ) {
    let output = linear.bias.count
    let input = linear.weight.count / output
    unsafe copenblas_multiply(
      true, Int32(tokens), Int32(output), Int32(input), 1, source, Int32(input), linear.weight,
      Int32(input), 0, target, Int32(output))
  }

  /// state = norm(state + added + bias).
  private func addNormalised(
    _ added: UnsafeMutablePointer<Float>, _ bias: [Float], _ norm: BERTModel.LayerNorm,
    _ tokens: Int
  ) {
    unsafe encoder_add_normalise(
      state, added, bias, norm.gain, norm.shift, tokens, model.hidden, model.epsilon)
  }

  private func pool(_ texts: [[Int32]]) -> [[Float]] {
    var first = 0
    return texts.map { text in
      let rows = unsafe state + first * model.hidden
      first += text.count
      // The first token alone is the mean of one row.
      let count = model.pooling == .cls ? 1 : text.count
      return unsafe [Float](unsafeUninitializedCapacity: model.hidden) { vector, size in
        if let start = vector.baseAddress {
          unsafe encoder_mean_unit(rows, count, model.hidden, start)
        }
        size = model.hidden
      }
    }
  }
}
