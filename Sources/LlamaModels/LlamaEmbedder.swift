internal import CLlama
internal import Foundation

/// An embedding model run by llama.cpp in this process: what the speed of our own encoder is compared
/// with. One call at a time.
@safe package final class LlamaEmbedder {
  package struct Settings: Hashable, Sendable {
    package var threads: Int
    /// The most tokens computed together (n_ubatch); a longer text cannot be embedded.
    package var batchTokens: Int
    package var usesFlashAttention: Bool

    package init(threads: Int, batchTokens: Int, usesFlashAttention: Bool) {
      self.threads = threads
      self.batchTokens = batchTokens
      self.usesFlashAttention = usesFlashAttention
    }
  }

  package let path: String
  package let settings: Settings
  private let model: OpaquePointer
  private let context: OpaquePointer
  private let threadPool: OpaquePointer
  private let dimension: Int

  /// The most texts of a batch: llama.cpp has a limit of its own, and takes no more than tokens.
  private let batchTexts: Int

  /// Loads the model and computes a full batch once, for which llama.cpp gets all its memory.
  ///
  /// - Throws: `LlamaModelError`.
  package init(path: String, settings: Settings) throws {
    LlamaLog.installed
    LlamaLog.clear()
    func unloadable(_ reason: String) -> LlamaModelError {
      .unloadable(path: path, reason: LlamaLog.error ?? reason)
    }
    guard let model = unsafe llama_model_load_from_file(path, llama_model_default_params()) else {
      throw unloadable("llama.cpp gives no reason")
    }
    batchTexts = min(llama_max_parallel_sequences(), settings.batchTokens)
    var parameters = unsafe llama_context_default_params()
    unsafe parameters.embeddings = true
    unsafe parameters.n_ctx = UInt32(settings.batchTokens)
    unsafe parameters.n_batch = UInt32(settings.batchTokens)
    unsafe parameters.n_ubatch = UInt32(settings.batchTokens)
    unsafe parameters.n_seq_max = UInt32(batchTexts)
    unsafe parameters.kv_unified = true
    unsafe parameters.n_threads = Int32(settings.threads)
    unsafe parameters.n_threads_batch = Int32(settings.threads)
    unsafe parameters.attention_type = LLAMA_ATTENTION_TYPE_NON_CAUSAL
    unsafe parameters.flash_attn_type =
      settings.usesFlashAttention
      ? LLAMA_FLASH_ATTN_TYPE_ENABLED : LLAMA_FLASH_ATTN_TYPE_DISABLED
    unsafe parameters.no_perf = true
    guard let context = unsafe llama_init_from_model(model, parameters) else {
      unsafe llama_model_free(model)
      throw unloadable("there is no memory for its context")
    }
    // Without a pool of its own every evaluation would start its threads anew.
    var poolParameters = ggml_threadpool_params_default(Int32(settings.threads))
    guard let pool = unsafe ggml_threadpool_new(&poolParameters) else {
      unsafe llama_free(context)
      unsafe llama_model_free(model)
      throw unloadable("its threads cannot be started")
    }
    unsafe llama_attach_threadpool(context, pool, pool)
    self.path = path
    self.settings = settings
    unsafe self.model = unsafe model
    unsafe self.context = unsafe context
    unsafe threadPool = pool
    dimension = unsafe Int(llama_model_n_embd(model))
    let lengths = stride(from: 0, to: settings.batchTokens, by: 128).map {
      min(128, settings.batchTokens - $0)
    }
    _ = try embed(lengths.map { Array(repeating: 0, count: $0) })
    rest()
  }

  deinit {
    unsafe llama_free(context)
    unsafe ggml_threadpool_free(threadPool)
    unsafe llama_model_free(model)
  }

  /// With the special tokens the model's file asks for.
  package func tokens(_ text: String) -> [Int32] {
    let vocabulary = unsafe llama_model_get_vocab(model)
    var text = text
    return text.withUTF8 { utf8 in
      unsafe utf8.withMemoryRebound(to: CChar.self) { characters in
        let length = Int32(characters.count)
        let capacity = characters.count + 8
        return unsafe [Int32](unsafeUninitializedCapacity: capacity) { buffer, count in
          let found = unsafe llama_tokenize(
            vocabulary, characters.baseAddress, length, buffer.baseAddress, Int32(capacity), true,
            false)
          precondition(found >= 0, "a token has at least a byte")
          count = Int(found)
        }
      }
    }
  }

  /// One unit vector a text, in the order of `texts`.
  ///
  /// - Precondition: every text has 1 to `settings.batchTokens` tokens.
  /// - Throws: `LlamaModelError.failedEvaluation`; `CancellationError` between two batches.
  package func embed(_ texts: [[Int32]]) throws -> [[Float]] {
    var batch = unsafe llama_batch_init(Int32(settings.batchTokens), 0, 1)
    defer { unsafe llama_batch_free(batch) }
    var vectors = [[Float]](repeating: [], count: texts.count)
    let plan = Self.fullBatches(
      of: texts.map(\.count), tokens: settings.batchTokens, texts: batchTexts)
    for indices in plan {
      try Task.checkCancellation()
      unsafe fill(&batch, with: indices.map { texts[$0] })
      LlamaLog.clear()
      let status = unsafe llama_encode(context, batch)
      guard status == 0 else {
        throw LlamaModelError.failedEvaluation(
          model: path, reason: LlamaLog.error ?? "llama.cpp's encoder returned \(status)")
      }
      for (sequence, index) in indices.enumerated() {
        vectors[index] = try vector(of: sequence)
      }
    }
    return vectors
  }

  /// Lets go of the cores: llama.cpp's threads otherwise wait busily for the next evaluation.
  package func rest() { unsafe ggml_threadpool_pause(threadPool) }

  private func fill(_ batch: inout llama_batch, with texts: [[Int32]]) {
    var row = 0
    for (sequence, tokens) in texts.enumerated() {
      for (position, token) in tokens.enumerated() {
        unsafe batch.token[row] = token
        unsafe batch.pos[row] = Int32(position)
        unsafe batch.n_seq_id[row] = 1
        unsafe batch.seq_id[row]![0] = Int32(sequence)
        unsafe batch.logits[row] = 1
        row += 1
      }
    }
    unsafe batch.n_tokens = Int32(row)
  }

  /// The pooled state of a text, scaled to length 1.
  private func vector(of sequence: Int) throws -> [Float] {
    guard let start = unsafe llama_get_embeddings_seq(context, Int32(sequence)) else {
      throw LlamaModelError.failedEvaluation(model: path, reason: "it pools no embedding")
    }
    let values = unsafe UnsafeBufferPointer(start: start, count: dimension)
    let length = unsafe values.reduce(0) { $0 + $1 * $1 }.squareRoot()
    return unsafe values.map { $0 / max(length, .leastNormalMagnitude) }
  }

  /// Indices of texts, a batch each, so that batches are as full as can be: always the longest text
  /// that still fits.
  package static func fullBatches(of lengths: [Int], tokens: Int, texts: Int) -> [[Int]] {
    precondition(lengths.allSatisfy { (1...tokens).contains($0) })
    var waiting = [[Int]](repeating: [], count: tokens + 1)
    for (index, length) in lengths.enumerated() { waiting[length].append(index) }
    var left = lengths.count
    var batches: [[Int]] = []
    while left > 0 {
      var batch: [Int] = []
      var room = tokens
      var length = tokens
      while batch.count < texts, length > 0 {
        length = min(length, room)
        if let index = waiting[length].popLast() {
          batch.append(index)
          room -= length
        } else {
          length -= 1
        }
      }
      left -= batch.count
      batches.append(batch)
    }
    return batches
  }
}
