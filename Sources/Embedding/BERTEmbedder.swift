internal import Foundation
internal import Synchronization

/// An embedding model in process: a BERT or XLM-R encoder from a GGUF file.
package final class BERTEmbedder: Embedder {
  package let identity: EmbedderIdentity
  package let window: Int
  private let tokenizer: any Tokenizer
  private let model: BERTModel
  private let kernels: KernelSet
  private let workers: WorkerThreads
  /// About the tokens of a full batch.
  private let batchTokens: Int

  static let queryPrefixKey = "paragraf.prefix.query"
  static let passagePrefixKey = "paragraf.prefix.passage"
  package static let defaultBatchTokens = 768

  /// What the products of this model are computed in.
  package var arithmetic: EncoderArithmetic { model.arithmetic }

  /// - Parameters:
  ///   - name: what the identity calls the model; by default the file's `general.name`.
  ///   - threads: by default one a core.
  ///   - arithmetic: by default int8 where the CPU has fast products of 8-bit integers.
  /// - Throws: `EmbeddingError`, if the file is not such a model or OpenBLAS is not installed.
  package init(
    modelAt path: String, name: String? = nil, threads: Int? = nil,
    arithmetic: EncoderArithmetic? = nil, kernels: KernelSet = .best,
    batchTokens: Int = defaultBatchTokens
  ) throws {
    let file = try GGUFFile(at: path)
    let arithmetic = arithmetic ?? .usual(on: kernels)
    let sha256: String
    (tokenizer, model, sha256) = try concurrently(
      { try file.makeTokenizer() }, { try BERTModel(file, arithmetic: arithmetic) },
      { file.sha256() })
    self.kernels = kernels
    if model.arithmetic == .f32 {
      let products = MatrixProducts.current
      guard products.isOpenBLASFound else { throw EmbeddingError.noBLAS(found: products.reason) }
    }
    guard model.words.rows >= tokenizer.vocabularySize else {
      throw EmbeddingError.damaged(
        path: path,
        found: "it embeds \(model.words.rows) of its \(tokenizer.vocabularySize) tokens")
    }
    window = model.window
    let ownName = file.metadata["general.name"]?.asString
    let isE5 = (ownName ?? "").lowercased().contains("e5")
    identity = EmbedderIdentity(
      name: name ?? ownName ?? URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent,
      sha256: sha256, dimension: model.hidden,
      queryPrefix: file.metadata[Self.queryPrefixKey]?.asString ?? (isE5 ? "query: " : ""),
      passagePrefix: file.metadata[Self.passagePrefixKey]?.asString ?? (isE5 ? "passage: " : ""),
      pooling: model.pooling.rawValue)
    workers = WorkerThreads(count: max(1, threads ?? ProcessInfo.processInfo.activeProcessorCount))
    self.batchTokens = max(1, batchTokens)
  }

  /// Token ids with the prefix of `role` and the special tokens.
  package func tokens(_ text: String, as role: EmbeddingRole) -> [Int32] {
    tokenizer.encode((role == .query ? identity.queryPrefix : identity.passagePrefix) + text)
  }

  package func tokenCount(_ text: String, as role: EmbeddingRole) -> Int {
    tokens(text, as: role).count
  }

  package func embed(_ texts: [String], as role: EmbeddingRole) async throws -> [[Float]] {
    let encoded = try texts.map { text in
      try Task.checkCancellation()
      let ids = tokens(text, as: role)
      guard ids.count <= window else {
        throw EmbeddingError.tooLong(
          excerpt: String(text.prefix(60)), tokens: ids.count, window: window)
      }
      return ids
    }
    let (model, kernels) = (self.model, self.kernels)
    let queue = BatchQueue(
      BatchPlan.batches(
        of: encoded.map(\.count), batchTokens: batchTokens, workers: workers.count))
    let capacity = queue.batches.reduce(0) { most, batch in
      max(most, batch.reduce(0) { $0 + encoded[$1].count })
    }
    return try await withThrowingTaskGroup(of: [(Int, [Float])].self) { group in
      for _ in 0..<min(workers.count, queue.batches.count) {
        group.addTask(executorPreference: workers) {
          let workspace = EncoderWorkspace(model, kernels, capacity: capacity)
          var vectors: [(Int, [Float])] = []
          while let batch = queue.next() {
            vectors += zip(batch, try workspace.encode(batch.map { encoded[$0] }))
          }
          return vectors
        }
      }
      var vectors = [[Float]](repeating: [], count: texts.count)
      for try await part in group {
        for (index, vector) in part {
          guard vector.isUnit else {
            throw EmbeddingError.noEmbedding(
              excerpt: String(texts[index].prefix(60)), model: identity.name)
          }
          vectors[index] = vector
        }
      }
      return vectors
    }
  }
}

/// Batches that workers take one by one.
private final class BatchQueue: Sendable {
  let batches: [[Int]]
  private let taken = Atomic(0)

  init(_ batches: [[Int]]) { self.batches = batches }

  func next() -> [Int]? {
    let index = taken.wrappingAdd(1, ordering: .relaxed).oldValue
    return index < batches.count ? batches[index] : nil
  }
}
