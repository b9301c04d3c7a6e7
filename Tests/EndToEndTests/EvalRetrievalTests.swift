import Foundation
import Synchronization
import TestSupport
import Testing

/// `paragraf eval retrieval` on a small set, with the real embedding model.
@Suite(.tags(.model), .needsEmbeddingModel) struct EvalRetrievalTests {
  let files: TemporaryFolder
  let set: String

  init() async throws {
    files = try TemporaryFolder()
    set = files.path + "/set"
    try files.write(
      """
      {"_id":"dogs","title":"Hunde","text":"Hunde sind im Park an der Leine zu führen."}
      {"_id":"bins","title":"Abfall","text":"Abfall gehört in die bereitgestellten Behälter."}
      {"_id":"noise","title":"Ruhezeiten","text":"Zwischen 22 und 6 Uhr ist Lärm zu vermeiden."}
      """, to: "set/corpus.jsonl")
    try files.write(
      """
      {"_id":"1","text":"Muss mein Hund an die Leine?"}
      {"_id":"2","text":"Wohin mit dem Abfall?"}
      """, to: "set/queries.jsonl")
    try files.write(
      "query-id\tcorpus-id\tscore\n1\tdogs\t1\n2\tbins\t1\n", to: "set/qrels/test.tsv")
  }

  private struct Report: Decodable {
    var modes: [String: [String: Double]]
  }

  @Test func `every mode is measured; a kept index is embedded once`() async throws {
    let arguments = ["eval", "retrieval", set, "--json", "--index", files.path + "/index"]
    let first = try await Program.run(arguments: arguments)
    try #require(first.status == 0, "\(first.errors)")
    let report = try JSONDecoder().decode(Report.self, from: Data(first.output.utf8))
    #expect(Set(report.modes.keys) == ["hybrid", "lexical", "dense"])
    for scores in report.modes.values {
      #expect(scores["ndcg@10"] == 1 && scores["mrr@10"] == 1 && scores["queries"] == 2)
      #expect(scores["recall@10"] == 1 && scores["recall@100"] == 1 && scores["seconds"] != nil)
    }
    #expect(first.errors.contains("embedding"))
    let second = try await Program.run(arguments: arguments + ["--mode", "dense"])
    #expect(second.status == 0 && !second.errors.contains("embedding"))
    #expect(second.output.contains("dense") && !second.output.contains("hybrid"))
  }

  @Test func `people get a table with four decimals`() async throws {
    let outcome = try await Program.run("eval", "retrieval", set, "--mode", "lexical")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("nDCG@10") && outcome.output.contains("lexical    1.0000"))
  }

  @Test func `a broken set is an error that names file and line`() async throws {
    let path = try files.write("{\"_id\":\"dogs\"}\n", to: "set/corpus.jsonl")
    let outcome = try await Program.run("eval", "retrieval", set)
    #expect(outcome.status == 1 && outcome.output.isEmpty)
    #expect(outcome.errors.contains("line 1 of '\(path)'"), "\(outcome.errors)")
  }

  @Test func `Ctrl-C ends the embedding and leaves no index`() async throws {
    let lines = (0..<2_000).map { number in
      #"{"_id":"\#(number)","text":"Regel \#(number): \#(String(repeating: "Wort ", count: 200))"}"#
    }
    let corpus = try String(contentsOfFile: set + "/corpus.jsonl", encoding: .utf8)
    try files.write(corpus + "\n" + lines.joined(separator: "\n"), to: "set/corpus.jsonl")
    let isSent = Mutex(false)
    let outcome = try await Program.run(
      "eval", "retrieval", set, "--index", files.path + "/index"
    ) { errors, process in
      guard errors.contains("embedding") else { return }
      isSent.withLock { isSent in
        if !isSent { process.interrupt() }
        isSent = true
      }
    }
    #expect(outcome.status == 1 && outcome.errors.contains("Interrupted"))
    let names = try FileManager.default.contentsOfDirectory(atPath: files.path + "/index")
    #expect(!names.contains("CURRENT") && !names.contains("building.sqlite"))
  }
}
