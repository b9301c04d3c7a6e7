import CLlama

/// Tokens and embeddings of the same GGUF by llama.cpp.
final class LlamaOracle {
  private let model: OpaquePointer
  private let context: OpaquePointer

  /// - Parameter window: the most tokens of a text.
  init?(modelAt path: String, window: Int = 512) {
    llama_log_set({ _, _, _ in }, nil)
    llama_backend_init()
    guard let model = llama_model_load_from_file(path, llama_model_default_params()) else {
      return nil
    }
    var parameters = llama_context_default_params()
    parameters.embeddings = true
    parameters.n_ctx = UInt32(window)
    parameters.n_batch = UInt32(window)
    parameters.n_ubatch = UInt32(window)
    // Its threads wait for one another in a loop: more of them than free cores is far slower.
    parameters.n_threads = 1
    parameters.n_threads_batch = 1
    guard let context = llama_init_from_model(model, parameters) else {
      llama_model_free(model)
      return nil
    }
    self.model = model
    self.context = context
  }

  deinit {
    llama_free(context)
    llama_model_free(model)
  }

  func tokens(_ text: String) -> [Int32] {
    var tokens = [Int32](repeating: 0, count: text.utf8.count + 16)
    let count = llama_tokenize(
      llama_model_get_vocab(model), text, Int32(text.utf8.count), &tokens, Int32(tokens.count),
      true,
      false)
    return Array(tokens.prefix(Int(count)))
  }

  /// Pooled as the file says, not normalised; nil if llama.cpp fails.
  func embedding(of tokens: [Int32]) -> [Float]? {
    var batch = llama_batch_init(Int32(tokens.count), 0, 1)
    defer { llama_batch_free(batch) }
    batch.n_tokens = Int32(tokens.count)
    for (index, token) in tokens.enumerated() {
      batch.token[index] = token
      batch.pos[index] = Int32(index)
      batch.n_seq_id[index] = 1
      batch.seq_id[index]?[0] = 0
      batch.logits[index] = 1
    }
    guard llama_encode(context, batch) == 0, let start = llama_get_embeddings_seq(context, 0) else {
      return nil
    }
    return Array(UnsafeBufferPointer(start: start, count: Int(llama_model_n_embd(model))))
  }
}

func cosine(_ a: [Float], _ b: [Float]) -> Double {
  func dot(_ x: [Float], _ y: [Float]) -> Double {
    zip(x, y).reduce(0) { $0 + Double($1.0) * Double($1.1) }
  }
  return dot(a, b) / (dot(a, a) * dot(b, b)).squareRoot()
}
