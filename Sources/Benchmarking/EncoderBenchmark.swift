package import Embedding
internal import Foundation
package import LlamaModels

/// Measures how fast texts are embedded, against the matrix products alone and against llama.cpp.
package struct EncoderBenchmark {
  /// One of our own ways to compute embeddings.
  package struct Encoder {
    package var name: String
    package var embedder: any Embedder

    package init(name: String, embedder: any Embedder) {
      self.name = name
      self.embedder = embedder
    }
  }

  /// At least one; the report's own numbers are the first one's.
  package var encoders: [Encoder]
  package var modelPath: String
  package var texts: [String]
  package var threads: Int
  package var repeats: Int
  /// Where llama.cpp's files in other formats are kept; nil for no comparison.
  package var peerFolder: String?
  /// Those that are tried.
  package var peerFormats = LlamaQuantisation.allCases

  package init(
    encoders: [Encoder], modelPath: String, texts: [String], threads: Int, repeats: Int,
    peerFolder: String?
  ) {
    precondition(!encoders.isEmpty && !texts.isEmpty)
    self.encoders = encoders
    self.modelPath = modelPath
    self.texts = texts
    self.threads = threads
    self.repeats = repeats
    self.peerFolder = peerFolder
  }

  static let query = "Wie lange muss die Behörde warten, bevor sie den Vertrag schließt?"
  static let queryRuns = 200
  /// Enough to fill llama.cpp's largest batch twice.
  private static let sampleTokens = 4096

  /// - Parameter report: hears what is being done.
  /// - Throws: the embedders' errors; `CancellationError`.
  package func run(report: @escaping (String) -> Void) async throws -> EncoderReport {
    let first = encoders[0].embedder
    let lengths = texts.map { first.tokenCount($0, as: .passage) }
    let tokens = lengths.reduce(0, +)
    let sample = Self.sample(of: lengths, tokens: Self.sampleTokens)
    let limit = MatrixProductLimit(
      shape: try MatrixProductLimit.Shape(modelAt: modelPath), lengths: lengths, threads: threads)

    var contenders = encoders.map { encoder in
      Contender(encoder.name) { _ = try await encoder.embedder.embed(texts, as: .passage) }
    }
    contenders.append(Contender("f32 matrix products alone") { await limit.run() })
    let peer = try peer(sample: sample, lengths: lengths, report: report)
    if let peer { contenders.append(peer.contender(texts)) }

    report("warming up")
    for encoder in encoders {
      _ = try await encoder.embedder.embed(sample.map { texts[$0] }, as: .passage)
    }
    let seconds = try await Rounds.seconds(of: contenders, repeats: repeats, report: report)

    let speeds = encoders.indices.map { index in
      EncoderReport.Speed(
        name: encoders[index].name, seconds: seconds[index], texts: texts.count, tokens: tokens)
    }
    let productRate = Double(tokens) / seconds[encoders.count].median
    var found = EncoderReport(
      tokensPerSecond: speeds[0].tokensPerSecond, textsPerSecond: speeds[0].textsPerSecond,
      dimension: first.identity.dimension, texts: texts.count, tokens: tokens, threads: threads,
      repeats: repeats, encoders: speeds,
      matrixProducts: EncoderReport.Products(
        kernel: MatrixProducts.current.kernel, reason: MatrixProducts.current.reason,
        tokensPerSecond: productRate,
        gigaflops: productRate * Double(limit.shape.operations) / 1e9,
        share: speeds[speeds.count - 1].tokensPerSecond / productRate,
        seconds: seconds[encoders.count]),
      latency: try await latency(peer, report: report))
    if let peer {
      let speed = EncoderReport.Speed(
        name: peer.configuration.name, seconds: seconds[encoders.count + 1], texts: texts.count,
        tokens: tokens)
      var cosines: [Double] = []
      for encoder in encoders {
        cosines.append(
          try await peer.lowestCosine(sample.map { texts[$0] }, comparedWith: encoder.embedder))
      }
      found.llama = EncoderReport.Peer(
        speed: speed, configuration: peer.configuration,
        ratios: speeds.map { $0.tokensPerSecond / speed.tokensPerSecond },
        lowestCosines: cosines, sweep: peer.results)
    }
    return found
  }

  /// Indices spread evenly over the texts, of about so many tokens together.
  static func sample(of lengths: [Int], tokens: Int) -> [Int] {
    let total = lengths.reduce(0, +)
    guard total > tokens else { return Array(lengths.indices) }
    let stride = max(1, total / tokens)
    return Array(Swift.stride(from: 0, to: lengths.count, by: stride))
  }

  private func peer(
    sample: [Int], lengths: [Int], report: (String) -> Void
  ) throws -> LlamaPeer? {
    guard let peerFolder else { return nil }
    let identity = encoders[0].embedder.identity
    let files = try QuantisedFiles(
      modelAt: modelPath, sha256: identity.sha256, folder: peerFolder)
    return try LlamaPeer(
      sweep: LlamaSweep(files: files, formats: peerFormats, threads: threads),
      prefix: identity.passagePrefix,
      sample: sample.map { texts[$0] }, sampleTokens: sample.reduce(0) { $0 + lengths[$1] },
      longest: lengths.max() ?? 1, report: report)
  }

  /// Alternating in blocks, so that each finds its own data in the cache, as a series of queries does.
  private func latency(
    _ peer: LlamaPeer?, report: (String) -> Void
  ) async throws -> [EncoderReport.Latency] {
    let first = encoders[0].embedder
    let tokens = first.tokenCount(Self.query, as: .query)
    var contenders = encoders.map { encoder in
      Contender(encoder.name) { _ = try await encoder.embedder.embed([Self.query], as: .query) }
    }
    if let peer {
      let query = first.identity.queryPrefix + Self.query
      contenders.append(try peer.contender(query: query, tokens: tokens, report: report))
    }
    report("embedding one query \(Self.queryRuns) times")
    let block = 20
    var seconds = [[Double]](repeating: [], count: contenders.count)
    for round in 0..<Self.queryRuns / block {
      for index in Rounds.order(of: contenders.count, in: round) {
        try await contenders[index].run()
        for _ in 0..<block {
          seconds[index].append(try await Rounds.time(contenders[index].run))
        }
        contenders[index].rest()
      }
    }
    return zip(contenders, seconds).map {
      EncoderReport.Latency(name: $0.name, tokens: tokens, seconds: $1)
    }
  }
}
