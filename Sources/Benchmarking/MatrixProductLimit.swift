internal import COpenBLAS
internal import Embedding
internal import Synchronization

/// How fast the encoder would be if it did nothing but the matrix products with its weights: the same
/// shapes, batches and threads, in plain `cblas_sgemm`. Attention's own products are not counted.
package struct MatrixProductLimit: Sendable {
  /// Sizes of the encoder.
  package struct Shape: Hashable, Sendable {
    package var hidden, feedForward, layers: Int

    package init(hidden: Int, feedForward: Int, layers: Int) {
      self.hidden = hidden
      self.feedForward = feedForward
      self.layers = layers
    }

    /// - Throws: `EmbeddingError`, if the file is damaged or says no sizes.
    package init(modelAt path: String) throws {
      let metadata = try GGUFFile(at: path).metadata
      func size(_ key: String) throws -> Int {
        guard let value = metadata["bert.\(key)"]?.asInt, (1...65536).contains(value) else {
          throw EmbeddingError.unsupported(path: path, found: "it gives no 'bert.\(key)'")
        }
        return value
      }
      self.init(
        hidden: try size("embedding_length"), feedForward: try size("feed_forward_length"),
        layers: try size("block_count"))
    }

    /// Outputs and inputs of a layer's weights, in the order of use: query, key and value together;
    /// attention's output; up; down.
    var weights: [(output: Int, input: Int)] {
      [(3 * hidden, hidden), (hidden, hidden), (feedForward, hidden), (hidden, feedForward)]
    }

    /// Floating-point operations a token, a multiplication and an addition counted as two.
    package var operations: Int {
      2 * layers * weights.reduce(0) { $0 + $1.output * $1.input }
    }
  }

  package let shape: Shape
  private let threads: Int
  /// Tokens of each batch.
  private let batches: [Int]
  /// Of every layer and use; one set would stay in the cache, which the encoder's do not.
  private let weights: [[[Float]]]

  /// - Parameter lengths: tokens of the texts.
  package init(shape: Shape, lengths: [Int], threads: Int) {
    self.shape = shape
    self.threads = threads
    batches = BatchPlan.batches(
      of: lengths, batchTokens: BERTEmbedder.defaultBatchTokens, workers: threads
    ).map { batch in batch.reduce(0) { $0 + lengths[$1] } }
    weights = (0..<shape.layers).map { layer in
      shape.weights.map { weight in
        (0..<weight.output * weight.input).map { Float(($0 &+ layer) % 61) / 61 - 0.5 }
      }
    }
  }

  package func run() async {
    _ = MatrixProducts.current
    let taken = Taken()
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<threads {
        group.addTask {
          let largest = batches.max() ?? 0
          let wide = max(3 * shape.hidden, shape.feedForward)
          let source = (0..<largest * shape.feedForward).map { Float($0 % 59) / 59 - 0.5 }
          var target = [Float](repeating: 0, count: largest * wide)
          while case let index = taken.count.wrappingAdd(1, ordering: .relaxed).oldValue,
            index < batches.count
          {
            multiply(source, rows: batches[index], into: &target)
          }
        }
      }
    }
  }

  /// How many batches the threads have taken.
  private final class Taken: Sendable {
    let count = Atomic(0)
  }

  private func multiply(_ source: [Float], rows: Int, into target: inout [Float]) {
    for layer in weights {
      for (weight, size) in zip(layer, shape.weights) {
        copenblas_multiply(
          true, Int32(rows), Int32(size.output), Int32(size.input), 1, source, Int32(size.input),
          weight, Int32(size.input), 0, &target, Int32(size.output))
      }
    }
  }
}
