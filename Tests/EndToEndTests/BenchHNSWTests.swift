import Foundation
import TestSupport
import Testing

@Suite struct BenchHNSWTests {
  private let files: TemporaryFolder
  private let base: String
  private let queries: String

  init() throws {
    let files = try TemporaryFolder()
    self.files = files
    var random = SeededGenerator(seed: 3)
    func vectors(_ count: Int, to name: String) throws -> String {
      var bytes = Data()
      for _ in 0..<count {
        let values = (0..<8).map { _ in Float.random(in: -1...1, using: &random) }
        let length = values.reduce(0) { $0 + $1 * $1 }.squareRoot()
        withUnsafeBytes(of: Int32(8).littleEndian) { bytes.append(contentsOf: $0) }
        for value in values {
          withUnsafeBytes(of: (value / length).bitPattern.littleEndian) {
            bytes.append(contentsOf: $0)
          }
        }
      }
      let path = files.path + "/" + name
      try bytes.write(to: URL(fileURLWithPath: path))
      return path
    }
    base = try vectors(600, to: "base.fvecs")
    queries = try vectors(20, to: "queries.fvecs")
  }

  @Test(arguments: ["int8", "float32"])
  func `searches are measured`(precision: String) async throws {
    let outcome = try await Program.run(
      "bench", "hnsw", "--base", base, "--queries", queries, "--search-breadth", "10,200",
      "--precision", precision, "--repeats", "1", "--json")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    #expect(report["vectors"] as? Int == 600)
    let rows = try #require(report["breadths"] as? [[String: Any]])
    #expect(rows.map { $0["search_breadth"] as? Int } == [10, 200])
    let names = ["recall@10", "qps", "p50_us", "p99_us"]
    #expect(names.allSatisfy { rows[1][$0] is Double }, "\(rows[1])")
    #expect(try #require(rows[1]["recall@10"] as? Double) > 0.97)
  }

  @Test func `filters are measured`() async throws {
    let outcome = try await Program.run(
      "bench", "hnsw", "--base", base, "--queries", queries, "--search-breadth", "50",
      "--filters", "--json")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    let rows = try #require(report["filters"] as? [[String: Any]])
    #expect(rows.count == 14 && rows.allSatisfy { $0["unfiltered_p50_us"] is Double })
    #expect(rows.allSatisfy { ($0["recall@10"] as? Double ?? 0) > 0.97 }, "\(rows)")
  }

  @Test func `the first search of an index is measured`() async throws {
    let folder = files.path + "/made-up"
    let made = try await Program.run("bench", "open", "--index", folder, "--base", base)
    #expect(made.status == 0, "\(made.errors)")
    let outcome = try await Program.run(
      "bench", "open", "--index", folder, "--queries", queries, "--json")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    #expect(report["passages"] as? Int == 600 && report["vectors"] as? Int == 600)
    #expect(report["open_ms"] is Double && report["first_search_ms"] is Double)
  }

  @Test func `turnovers are measured`() async throws {
    let names = (0..<600).map { "act \($0 / 50)" }.joined(separator: "\n") + "\n"
    let clusters = try files.write(names, to: "clusters.txt")
    let outcome = try await Program.run(
      "bench", "hnsw", "--base", base, "--queries", queries, "--search-breadth", "50",
      "--clusters", clusters, "--turnovers", "2", "--json")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains(#""clusters" : 12"#))
    #expect(outcome.output.contains(#""flaws" : 0"#))
  }

  @Test func `files that are no vectors are named`() async throws {
    let text = try files.write("no vectors at all", to: "text.fvecs")
    let empty = try files.write("", to: "empty.fvecs")
    for (path, other) in [(text, queries), (empty, queries), (base, text), ("/none", queries)] {
      let outcome = try await Program.run("bench", "hnsw", "--base", path, "--queries", other)
      let wrong = other == queries ? path : other
      #expect(outcome.status == 1 && outcome.errors.contains(wrong), "\(outcome.errors)")
    }
    let wrong = try await Program.run(
      "bench", "hnsw", "--base", base, "--queries", queries, "--turnovers", "2")
    #expect(wrong.status == 64 && wrong.errors.contains("--clusters"))
  }
}
