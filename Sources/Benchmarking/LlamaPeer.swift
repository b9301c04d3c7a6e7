internal import Embedding
internal import LlamaModels

/// llama.cpp in its fastest configuration for the texts at hand.
struct LlamaPeer {
  let configuration: LlamaSweep.Configuration
  let results: [LlamaSweep.Result]
  private let sweep: LlamaSweep
  private let embedder: LlamaEmbedder
  /// What the model wants before a passage.
  private let prefix: String

  /// - Parameters:
  ///   - sample: texts the configurations are tried with.
  ///   - longest: tokens of the longest of all texts.
  /// - Throws: `LlamaModelError`.
  init(
    sweep: LlamaSweep, prefix: String, sample: [String], sampleTokens: Int, longest: Int,
    report: (String) -> Void
  ) throws {
    report("making the model's other formats in '\(sweep.files.folder)'")
    self.sweep = sweep
    self.prefix = prefix
    results = try sweep.throughput(
      of: sample.map { prefix + $0 }, tokens: sampleTokens, longest: longest, report: report)
    configuration = results[0].configuration
    embedder = try sweep.embedder(configuration)
  }

  func contender(_ texts: [String]) -> Contender {
    Contender(configuration.name, run: { _ = try embed(texts) }, rest: embedder.rest)
  }

  /// - Parameter query: with its prefix.
  func contender(query: String, tokens: Int, report: (String) -> Void) throws -> Contender {
    let best = try sweep.latency(of: query, tokens: tokens, report: report)
    let embedder = try sweep.embedder(best)
    return Contender(
      best.name, run: { _ = try embedder.embed([embedder.tokens(query)]) }, rest: embedder.rest)
  }

  /// The least similarity of any text's two embeddings: both must compute the same thing.
  func lowestCosine(_ texts: [String], comparedWith other: any Embedder) async throws -> Double {
    let ours = try await other.embed(texts, as: .passage)
    let theirs = try embed(texts)
    embedder.rest()
    return zip(ours, theirs).map { ours, theirs in
      zip(ours, theirs).reduce(0) { $0 + Double($1.0) * Double($1.1) }
    }.min() ?? .nan
  }

  private func embed(_ texts: [String]) throws -> [[Float]] {
    try embedder.embed(texts.map { embedder.tokens(prefix + $0) })
  }
}
