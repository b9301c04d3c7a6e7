internal import CLlama
internal import Foundation
internal import Hashing
package import LanguageModels
internal import Synchronization

/// A GGUF language model run by llama.cpp in this process.
///
/// Requests wait for each other; what the next prompt shares with the last one at its beginning is
/// not evaluated again.
package actor LlamaGenerator: TextGenerator {
  package nonisolated let contextLength: Int

  private nonisolated let name: String
  private nonisolated let path: String
  private nonisolated let knownSHA256: Mutex<String?>
  private nonisolated let interruption: Interruption
  private nonisolated let executor: SerialQueueExecutor

  private let loaded: LoadedModel
  private let threads: ThreadBudget
  /// The tokens whose states llama.cpp holds, in order.
  private var evaluated: [llama_token] = []
  /// How many of them belong to the last prompt, not to its answer.
  private var evaluatedPrompt = 0

  /// Loads the model, mapped into memory rather than read.
  ///
  /// - Parameters:
  ///   - name: the first part of `identity`; by default the file's name without `.gguf`.
  ///   - sha256: the file's hash where the caller knows it; else `identity` computes it when first
  ///     asked, about a second for 1 GB.
  ///   - contextLength: the most tokens prompt and answer may take together; the model's own
  ///     limit is kept.
  ///   - threads: by default as many as cores are free at the moment; the answer is the same.
  /// - Throws: `LlamaModelError`.
  package init(
    path: String, name: String? = nil, sha256: String? = nil, contextLength: Int = 4096,
    threads: Int? = nil
  ) throws {
    try Self.checkIsGGUF(path)
    let interruption = Interruption()
    let loaded = try LoadedModel(
      path: path, contextLength: contextLength, interruption: interruption)
    self.path = path
    self.name = name ?? URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
    self.knownSHA256 = Mutex(sha256)
    self.contextLength = loaded.contextLength
    self.interruption = interruption
    self.executor = SerialQueueExecutor(label: "paragraf.llama")
    self.loaded = loaded
    self.threads = threads.map { .fixed($0) } ?? .freeCores
  }

  package nonisolated var unownedExecutor: UnownedSerialExecutor {
    unsafe executor.asUnownedSerialExecutor()
  }

  package nonisolated var identity: String {
    knownSHA256.withLock { known in
      if known == nil { known = try? SHA256.hash(fileAt: path) }
      return "\(name)@sha256:\(known ?? "unknown")"
    }
  }

  /// Tokens of the conversation in the model's chat template: what must fit in `contextLength`
  /// together with the answer.
  package func tokenCount(_ messages: [ChatMessage]) -> Int {
    loaded.promptTokens(messages).count
  }

  /// The answer ends with the model's end mark, after `maximumTokens`, or where the context is full.
  ///
  /// The stream throws `LlamaModelError`, or `CancellationError` if its task is cancelled.
  package nonisolated func generate(
    _ request: GenerationRequest
  ) -> AsyncThrowingStream<String, any Error> {
    AsyncThrowingStream { continuation in
      let task = Task {
        do {
          try await self.run(request) { continuation.yield($0) }
          continuation.finish()
        } catch {
          continuation.finish(throwing: error)
        }
      }
      continuation.onTermination = { _ in task.cancel() }
    }
  }
}

extension LlamaGenerator {
  private func run(
    _ request: GenerationRequest, emit: @Sendable (String) -> Void
  ) async throws {
    interruption.reset()
    try await withTaskCancellationHandler {
      try generateTokens(request, emit: emit)
    } onCancel: {
      interruption.request()
    }
  }

  private func generateTokens(
    _ request: GenerationRequest, emit: @Sendable (String) -> Void
  ) throws {
    let prompt = loaded.promptTokens(request.messages)
    guard prompt.count < contextLength else {
      throw LlamaModelError.promptTooLong(tokens: prompt.count, contextLength: contextLength)
    }
    let sampler = try TokenSampler(
      for: loaded, temperature: request.temperature, seed: request.seed, grammar: request.grammar)
    try evaluatePrompt(prompt)

    var text = UTF8Assembler()
    var written = ""
    let limit = min(request.maximumTokens, contextLength - prompt.count)
    for position in 0..<max(0, limit) {
      try Task.checkCancellation()
      guard let token = sampler.next(in: loaded) else {
        throw LlamaModelError.grammarWithoutContinuation(after: written)
      }
      if unsafe llama_vocab_is_eog(loaded.vocabulary, token) { break }
      let piece = text.append(loaded.bytes(of: token))
      if !piece.isEmpty {
        written += piece
        emit(piece)
      }
      if position + 1 < limit { try evaluate([token]) }
      if position % Self.tokensPerAdjustment == 0 { adjustThreads() }
    }
    let rest = text.finish()
    if !rest.isEmpty { emit(rest) }
  }

  /// How often another program's load is noticed while an answer is written.
  private static let tokensPerAdjustment = 16

  private func adjustThreads() {
    let count = Int32(threads.threads)
    unsafe llama_set_n_threads(loaded.context, count, count)
  }

  /// A prompt is always cut at the same places and evaluated afresh from the first piece that
  /// differs: rounding depends on how many tokens are evaluated together, and the same greedy
  /// request must give the same text whatever was asked before.
  private func evaluatePrompt(_ prompt: [llama_token]) throws {
    let shared = zip(prompt, evaluated.prefix(evaluatedPrompt)).prefix { $0 == $1 }.count
    // The last piece is never kept: its scores choose the first token of the answer.
    let pieces = min(shared, prompt.count - 1) / LoadedModel.batchLength
    keep(pieces * LoadedModel.batchLength)
    while evaluated.count < prompt.count {
      adjustThreads()
      let rest = prompt[evaluated.count...]
      try evaluate(Array(rest.prefix(LoadedModel.batchLength)))
      evaluatedPrompt = evaluated.count
    }
  }

  private func evaluate(_ tokens: [llama_token]) throws {
    var tokens = tokens
    let count = Int32(tokens.count)
    LlamaLog.clear()
    let status = unsafe tokens.withUnsafeMutableBufferPointer { buffer in
      unsafe llama_decode(loaded.context, llama_batch_get_one(buffer.baseAddress, count))
    }
    guard status == 0 else {
      keep(evaluated.count)
      if interruption.isRequested { throw CancellationError() }
      throw LlamaModelError.failedEvaluation(
        model: loaded.path,
        reason: LlamaLog.error ?? "llama.cpp's decoder returned \(status)")
    }
    evaluated += tokens
  }

  /// Forgets the states after the first `count` tokens; all of them where the model cannot rewind.
  private func keep(_ count: Int) {
    let memory = unsafe llama_get_memory(loaded.context)
    if unsafe llama_memory_seq_rm(memory, 0, llama_pos(count), -1) {
      evaluated.removeLast(evaluated.count - count)
    } else {
      unsafe llama_memory_clear(memory, true)
      evaluated = []
    }
    evaluatedPrompt = min(evaluatedPrompt, evaluated.count)
  }

  private static func checkIsGGUF(_ path: String) throws {
    guard FileManager.default.fileExists(atPath: path) else {
      throw LlamaModelError.missingFile(path: path)
    }
    // Reading a folder fails like reading a file that is too short.
    guard let file = FileHandle(forReadingAtPath: path),
      (try? file.read(upToCount: 4)) == Data("GGUF".utf8)
    else { throw LlamaModelError.notGGUF(path: path) }
  }
}
