internal import CLlama
internal import Synchronization

/// A model in memory with its evaluation context; freed with this object.
@safe final class LoadedModel {
  let path: String
  let model: OpaquePointer
  let context: OpaquePointer
  let vocabulary: OpaquePointer
  let contextLength: Int
  private let interruption: Interruption

  /// - Throws: `LlamaModelError` for a file llama.cpp cannot read or that cannot generate text.
  init(path: String, contextLength: Int, interruption: Interruption) throws {
    LlamaLog.installed
    self.path = path
    self.interruption = interruption

    var modelParameters = unsafe llama_model_default_params()
    unsafe modelParameters.load_mode = LLAMA_LOAD_MODE_MMAP
    LlamaLog.clear()
    guard let model = unsafe llama_model_load_from_file(path, modelParameters) else {
      throw LlamaModelError.unloadable(
        path: path, reason: LlamaLog.error ?? "llama.cpp gives no reason")
    }
    unsafe self.model = unsafe model

    if let architecture = unsafe Self.embeddingArchitecture(of: model) {
      unsafe llama_model_free(model)
      throw LlamaModelError.embeddingModel(path: path, architecture: architecture)
    }

    self.contextLength = unsafe min(contextLength, Int(llama_model_n_ctx_train(model)))
    var parameters = unsafe llama_context_default_params()
    unsafe parameters.n_ctx = UInt32(self.contextLength)
    unsafe parameters.n_batch = UInt32(Self.batchLength)
    unsafe parameters.n_ubatch = UInt32(Self.batchLength)
    // Flash attention rounds differently with another number of threads.
    unsafe parameters.flash_attn_type = LLAMA_FLASH_ATTN_TYPE_DISABLED
    unsafe parameters.no_perf = true
    unsafe parameters.abort_callback = { data in
      unsafe Unmanaged<Interruption>.fromOpaque(data!).takeUnretainedValue().isRequested
    }
    unsafe parameters.abort_callback_data = Unmanaged.passUnretained(interruption).toOpaque()
    LlamaLog.clear()
    guard let context = unsafe llama_init_from_model(model, parameters) else {
      unsafe llama_model_free(model)
      throw LlamaModelError.unloadable(
        path: path, reason: LlamaLog.error ?? "there is no memory for its context")
    }
    unsafe self.context = unsafe context
    unsafe vocabulary = llama_model_get_vocab(model)
  }

  deinit {
    unsafe llama_free(context)
    unsafe llama_model_free(model)
  }

  /// Tokens evaluated in one go. More would be a tenth faster on a new prompt, fewer let the next
  /// prompt reuse more of this one.
  static let batchLength = 64

  /// The architecture, if the model only embeds: it pools its states or looks both ways.
  private static func embeddingArchitecture(of model: OpaquePointer) -> String? {
    let architecture = unsafe metadata("general.architecture", of: model) ?? "unknown"
    let causal = unsafe metadata("\(architecture).attention.causal", of: model)
    let pooling = unsafe metadata("\(architecture).pooling_type", of: model)
    let pools = pooling.flatMap { Int($0) }.map { $0 != LLAMA_POOLING_TYPE_NONE.rawValue } ?? false
    return causal == "false" || pools ? architecture : nil
  }

  private static func metadata(_ key: String, of model: OpaquePointer) -> String? {
    unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { buffer in
      let length = unsafe llama_model_meta_val_str(model, key, buffer.baseAddress, buffer.count)
      return length >= 0 ? unsafe String(cString: buffer.baseAddress!) : nil
    }
  }
}

/// Asks an evaluation under way to stop; llama.cpp looks between two operations.
final class Interruption: Sendable {
  private let flag = Atomic(false)

  var isRequested: Bool { flag.load(ordering: .relaxed) }

  func request() { flag.store(true, ordering: .relaxed) }

  func reset() { flag.store(false, ordering: .relaxed) }
}
