internal import CEncoderKernels
internal import COpenBLAS

/// The memory of one worker and the forward pass in it.
///
/// The texts of a batch lie one after another, without padding: all but attention treats them as one
/// matrix `[tokens, hidden]`.
@safe final class EncoderWorkspace {
  private let model: BERTModel
  private let kernels: UnsafePointer<encoder_kernels>
  private let capacity: Int
  /// `[capacity, hidden]`: the running state and a layer part's result.
  private let state: UnsafeMutablePointer<Float>
  private let result: UnsafeMutablePointer<Float>
  /// `[capacity, 3 * hidden]`.
  private let projected: UnsafeMutablePointer<Float>
  /// `[capacity, feedForward]`.
  private let wide: UnsafeMutablePointer<Float>
  private let attention: UnsafeMutablePointer<Float>
  /// A product's input in bytes, `[capacity, inputs]`, and how its rows became bytes; for int8 only.
  private let bytes: UnsafeMutablePointer<UInt8>
  private let ranges: UnsafeMutablePointer<encoder_byte_range>

  /// - Parameter capacity: the most tokens of a batch.
  init(_ model: BERTModel, _ kernels: KernelSet, capacity: Int) {
    self.model = model
    unsafe self.kernels = kernels.functions
    self.capacity = capacity
    func allocate(_ count: Int) -> UnsafeMutablePointer<Float> { .allocate(capacity: count) }
    unsafe state = allocate(capacity * model.hidden)
    unsafe result = allocate(capacity * model.hidden)
    unsafe projected = allocate(capacity * 3 * model.hidden)
    // The kernels compute whole vectors of up to 16.
    unsafe wide = allocate(capacity * model.feedForward + 16)
    unsafe attention = allocate(
      kernels.functions.pointee.attention_workspace(
        min(capacity, model.window), model.hidden / model.heads))
    let rows = model.arithmetic == .int8 ? capacity : 0
    unsafe bytes = .allocate(capacity: rows * max(model.hidden, model.feedForward))
    unsafe ranges = .allocate(
      capacity: rows * max(model.hidden, model.feedForward) / Int(ENCODER_GROUP))
  }

  deinit {
    unsafe state.deallocate()
    unsafe result.deallocate()
    unsafe projected.deallocate()
    unsafe wide.deallocate()
    unsafe attention.deallocate()
    unsafe bytes.deallocate()
    unsafe ranges.deallocate()
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
      var first = 0
      for text in texts {
        attend(from: first, count: text.count)
        first += text.count
      }
      unsafe multiply(result, layer.attentionOutput, into: projected, tokens)
      unsafe addNormalised(projected, layer.attentionNorm, tokens)
      unsafe multiply(state, layer.up, into: wide, tokens)
      unsafe kernels.pointee.gelu(wide, tokens * model.feedForward)
      unsafe multiply(wide, layer.down, into: projected, tokens)
      unsafe addNormalised(projected, layer.outputNorm, tokens)
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
        rows, model.positions, model.wordNorm.gain, model.wordNorm.shift, text.count, hidden,
        model.epsilon)
      first += text.count
    }
  }

  /// result = attention of the text at row `first`.
  private func attend(from first: Int, count: Int) {
    let hidden = model.hidden
    unsafe kernels.pointee.attend(
      projected + first * 3 * hidden, count, model.heads, hidden / model.heads, attention,
      result + first * hidden)
  }

  /// target = source * weight^T + bias.
  private func multiply(
    _ source: UnsafeMutablePointer<Float>, _ linear: BERTModel.Linear,
    into target: UnsafeMutablePointer<Float>, _ tokens: Int
  ) {
    let outputs = linear.bias.count
    switch linear.weight {
    case .f32(let weights):
      let inputs = weights.count / outputs
      // OpenBLAS would write zeros first: the bias costs nothing.
      unsafe encoder_fill_rows(target, linear.bias, tokens, outputs)
      unsafe copenblas_multiply(
        true, Int32(tokens), Int32(outputs), Int32(inputs), 1, source, Int32(inputs), weights,
        Int32(inputs), 1, target, Int32(outputs))
    case .int8(let matrix):
      var packed = unsafe matrix.packed
      unsafe kernels.pointee.quantise(
        source, tokens, packed.inputs, matrix.centres, bytes, ranges)
      unsafe kernels.pointee.multiply(bytes, ranges, tokens, &packed, linear.bias, target)
    }
  }

  /// state = norm(state + added).
  private func addNormalised(
    _ added: UnsafeMutablePointer<Float>, _ norm: BERTModel.LayerNorm, _ tokens: Int
  ) {
    unsafe encoder_add_normalise(
      state, added, norm.gain, norm.shift, tokens, model.hidden, model.epsilon)
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
