import Benchmarking
import Embedding
import Foundation
import LlamaModels
import ModelFiles
import TestSupport
import Testing

private let modelPath = ModelFolder.standard.path(of: Catalogue.defaultEmbeddingModel)

@Suite struct MatrixProductTests {
  @Test func `multilingual-e5-small multiplies 42 million times and adds a token`() {
    let shape = MatrixProductLimit.Shape(hidden: 384, feedForward: 1536, layers: 12)
    #expect(shape.operations == 24 * (384 * 1152 + 384 * 384 + 384 * 1536 + 1536 * 384))
  }

  @Test func `only configurations that can take the longest text are tried`() {
    let all = LlamaSweep.configurations(formats: LlamaQuantisation.allCases, longest: 20)
    #expect(all.count == 4 * 5 * 2 && Set(all).count == all.count)
    let some = LlamaSweep.configurations(formats: [.q4], longest: 300)
    #expect(some.map(\.batchTokens) == [512, 512, 1024, 1024, 2048, 2048])
    #expect(
      LlamaSweep.configurations(formats: [.q4], longest: 9000).map(\.batchTokens) == [9000, 9000])
  }
}

@Suite struct BatchPlanTests {
  @Test(arguments: [1, 2, 7], [1, 64, 768])
  func `batches hold every text once, the longest first, and are full but for the last`(
    workers: Int, batchTokens: Int
  ) {
    let lengths = (0..<200).map { 3 + ($0 * 7919) % 120 }
    let batches = BatchPlan.batches(of: lengths, batchTokens: batchTokens, workers: workers)
    #expect(batches.joined().sorted() == Array(lengths.indices))
    #expect(batches.joined().map { -lengths[$0] } == lengths.map { -$0 }.sorted())
    for batch in batches.dropLast() {
      #expect(batch.reduce(0) { $0 + lengths[$1] } >= batchTokens)
    }
    for batch in batches {
      #expect(batch.dropLast().reduce(0) { $0 + lengths[$1] } < batchTokens)
    }
  }

  @Test func `few texts are shared between the workers`() {
    #expect(BatchPlan.batches(of: [10, 10, 10, 10], batchTokens: 768, workers: 2).count == 2)
    #expect(BatchPlan.batches(of: [], batchTokens: 768, workers: 2).isEmpty)
  }
}

@Suite(
  .enabled(
    if: FileManager.default.fileExists(atPath: modelPath),
    "the embedding model is not here; fetch it with 'paragraf models pull'"))
struct EncoderBenchmarkTests {
  private static let texts = [
    "Die Frist beträgt 20 Kalendertage.", "Le délai est de vingt jours.", "It depends.",
  ]

  @Test func `llama.cpp is measured on the same texts and embeds them alike`() async throws {
    let files = try TemporaryFolder()
    let embedder = try BERTEmbedder(modelAt: modelPath, threads: 1, arithmetic: .f32)
    var benchmark = EncoderBenchmark(
      encoders: [EncoderBenchmark.Encoder(name: "f32", embedder: embedder)], modelPath: modelPath,
      texts: Self.texts, threads: 1, repeats: 2, peerFolder: files.path)
    // The model's own format: no other file has to be made.
    benchmark.peerFormats = [.q4]
    let report = try await benchmark.run { _ in }

    let tokens = Self.texts.reduce(0) { $0 + embedder.tokenCount($1, as: .passage) }
    #expect(report.texts == 3 && report.tokens == tokens && report.dimension == 384)
    let peer = try #require(report.llama)
    #expect(peer.lowestCosines.allSatisfy { $0 > 0.999 && $0 < 1.001 })
    #expect(peer.sweep.count == 10 && peer.configuration == peer.sweep[0].configuration)
    #expect(peer.speed.seconds.count == 2 && report.encoders[0].seconds.count == 2)
    #expect(abs(peer.ratios[0] - report.tokensPerSecond / peer.speed.tokensPerSecond) < 1e-9)
    #expect(report.latency.map(\.runs) == [200, 200])
    for latency in report.latency {
      #expect(
        0 < latency.medianMilliseconds && latency.medianMilliseconds <= latency.p95Milliseconds)
    }
    let products = report.matrixProducts
    #expect(products.seconds.count == 2 && products.gigaflops > 0)
    #expect(abs(products.share * products.tokensPerSecond / report.tokensPerSecond - 1) < 1e-9)
    #expect(try FileManager.default.contentsOfDirectory(atPath: files.path).isEmpty)
  }
}
