/// What a benchmark of the encoder has found; medians of all repeats.
package struct EncoderReport: Encodable, Sendable {
  // Of the first encoder.
  package var tokensPerSecond: Double
  package var textsPerSecond: Double
  package var dimension: Int

  package var texts: Int
  /// With prefix and special tokens.
  package var tokens: Int
  package var threads: Int
  package var repeats: Int
  /// Turning texts into tokens is part of every time but the matrix products'.
  package var tokenisation = "counted"
  package var encoders: [Speed]
  package var matrixProducts: Products
  package var latency: [Latency]
  package var llama: Peer?

  package struct Speed: Encodable, Sendable {
    package var name: String
    package var tokensPerSecond: Double
    package var textsPerSecond: Double
    /// Of each repeat.
    package var seconds: [Double]

    init(name: String, seconds: [Double], texts: Int, tokens: Int) {
      self.name = name
      self.seconds = seconds
      tokensPerSecond = Double(tokens) / seconds.median
      textsPerSecond = Double(texts) / seconds.median
    }
  }

  /// The matrix products alone.
  package struct Products: Encodable, Sendable {
    package var kernel: String
    /// Why these kernels.
    package var reason: String
    package var tokensPerSecond: Double
    /// Of all threads together.
    package var gigaflops: Double
    /// What the last encoder reaches of it: the one in f32, if that takes part.
    package var share: Double
    package var seconds: [Double]
  }

  /// From a query to its embedding.
  package struct Latency: Encodable, Sendable {
    package var name: String
    package var tokens: Int
    package var runs: Int
    package var medianMilliseconds: Double
    package var p95Milliseconds: Double

    init(name: String, tokens: Int, seconds: [Double]) {
      self.name = name
      self.tokens = tokens
      runs = seconds.count
      medianMilliseconds = seconds.median * 1000
      p95Milliseconds = seconds.percentile(0.95) * 1000
    }
  }

  /// llama.cpp on the same model, in the configuration that was fastest in the sweep.
  package struct Peer: Encodable, Sendable {
    package var speed: Speed
    package var configuration: LlamaSweep.Configuration
    /// Each encoder's speed over llama.cpp's, in their order.
    package var ratios: [Double]
    /// Each encoder's, of the same text's two embeddings.
    package var lowestCosines: [Double]
    package var sweep: [LlamaSweep.Result]
  }
}
