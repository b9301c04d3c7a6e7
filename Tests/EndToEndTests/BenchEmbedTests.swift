import Foundation
import TestSupport
import Testing

@Suite(.tags(.model, .slow), .needsEmbeddingModel) struct BenchEmbedTests {
  private struct Report: Decodable {
    struct Speed: Decodable {
      var name: String
      var seconds: [Double]
    }
    struct Latency: Decodable { var runs: Int }
    struct Products: Decodable { var gigaflops, share: Double }
    var tokensPerSecond, textsPerSecond: Double
    var dimension, texts, tokens, threads, repeats: Int
    var encoders: [Speed]
    var matrixProducts: Products
    var latency: [Latency]
  }

  @Test func `the JSON document has what the contract names`() async throws {
    let files = try TemporaryFolder()
    let texts = try files.write("Die Frist beträgt 20 Tage.\nDas Amt prüft.\n", to: "texts.txt")
    let outcome = try await Program.run(
      "bench", "embed", "--texts", texts, "--repeats", "2", "--threads", "1", "--arithmetic",
      "f32", "--json")
    #expect(outcome.status == 0, "\(outcome.errors)")
    for name in ["tokens_per_second", "texts_per_second", "dimension", "texts", "tokens"] {
      #expect(outcome.output.contains("\"\(name)\" : "))
    }
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    let report = try decoder.decode(Report.self, from: Data(outcome.output.utf8))
    #expect(report.dimension == 384 && report.texts == 2 && report.threads == 1)
    #expect(report.tokens > 10 && report.tokens < 40)
    let ratio = report.tokensPerSecond / report.textsPerSecond
    #expect(abs(ratio - Double(report.tokens) / 2) < 1e-6)
    #expect(report.encoders.map(\.name) == ["paragraf f32"])
    #expect(report.repeats == 2 && report.encoders[0].seconds.count == 2)
    #expect(report.latency.map(\.runs) == [200] && report.matrixProducts.gigaflops > 0)
  }

  @Test func `a bad line is named, as by embed`() async throws {
    let files = try TemporaryFolder()
    let texts = try files.write("eins\n\n", to: "texts.txt")
    let outcome = try await Program.run("bench", "embed", "--texts", texts)
    #expect(outcome.status == 1 && outcome.errors.contains("line 2"))
    let usage = try await Program.run("bench", "embed", "--texts", texts, "--repeats", "0")
    #expect(usage.status == 64 && usage.errors.contains("--repeats"))
  }
}
