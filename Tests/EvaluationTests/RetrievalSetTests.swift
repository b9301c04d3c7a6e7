import Evaluation
import Foundation
import TestSupport
import Testing

@Suite struct RetrievalSetTests {
  @Test func `documents and judged queries keep the order of their files`() throws {
    var files = try SetFiles()
    files.queries.append(#"{"_id":"unjudged","text":"Was gilt?","metadata":{}}"#)
    files.judgements.append("q0\td1\t2")
    let set = try files.read()
    #expect(set.documents.map(\.id) == (0..<12).map { "d\($0)" })
    #expect(set.documents[0].title == "Regel 1")
    #expect(set.queries.map(\.id) == (0..<12).map { "q\($0)" })
    #expect(set.queries[0].grades == ["d0": 1, "d1": 2])
  }

  @Test func `Windows line ends, blank lines and a missing title are read`() throws {
    var files = try SetFiles()
    files.corpus[0] = "{\"_id\":\"d0\",\"text\":\"Ohne Titel.\"}\r\n\r"
    files.judgements[0] += "\r"
    files.judgements[1] += "\r"
    let set = try files.read()
    #expect(set.documents.count == 12 && set.documents[0].title == "")
    #expect(set.queries[0].grades == ["d0": 1])
  }

  @Test func `judgements without a heading are judgements from the first line`() throws {
    var files = try SetFiles()
    files.judgements.removeFirst()
    #expect(try files.read().queries.count == 12)
  }

  private func expectError(
    in file: String, naming parts: String..., sourceLocation: SourceLocation = #_sourceLocation,
    change: (inout SetFiles) -> Void
  ) throws {
    var files = try SetFiles()
    change(&files)
    let error = #expect(throws: EvaluationError.self, sourceLocation: sourceLocation) {
      try files.read()
    }
    for part in [files.folder + "/" + file] + parts {
      #expect(
        error?.description.contains(part) == true, "\(error?.description ?? "no error")",
        sourceLocation: sourceLocation)
    }
  }

  @Test(arguments: [
    ("{\"_id\":\"d2\",", "no valid JSON"), ("[1]", "no JSON object"), ("null", "no JSON object"),
    ("{\"_id\":\"d2\"}", "'text' is missing"),
    ("{\"_id\":7,\"text\":\"a\"}", "'_id' is no string"),
    ("{\"_id\":\"d2\",\"text\":null}", "'text' is no string"), ("\u{0}\u{1}x", "no valid JSON"),
    ("{\"_id\":\"d1\",\"text\":\"a\"}", "'d1' was already on line 2"),
    (String(repeating: "[", count: 100_000), "no valid JSON"),
  ])
  func `a broken line of the corpus is named`(line: String, reason: String) throws {
    try expectError(in: "corpus.jsonl", naming: "line 3", reason) { $0.corpus[2] = line }
  }

  @Test func `a line of bytes that are no UTF-8 is named`() throws {
    let files = try SetFiles()
    try files.write()
    let path = files.folder + "/queries.jsonl"
    try (Data("{\"_id\":\"q0\",\"text\":\"".utf8) + [0xFF, 0xC0] + Data("\"}\n".utf8))
      .write(to: URL(fileURLWithPath: path))
    let error = #expect(throws: EvaluationError.self) { try RetrievalSet.read(files.folder) }
    #expect(error?.description.contains("line 1 of '\(path)'") == true)
  }

  @Test func `a huge line is named before it fills the memory`() throws {
    try expectError(in: "corpus.jsonl", naming: "line 2", "longer than 16 MiB") {
      $0.corpus[1] = String(repeating: "x", count: 17 << 20)
    }
  }

  @Test func `a query without words is named`() throws {
    try expectError(in: "queries.jsonl", naming: "line 4", "'q3' has no text") {
      $0.queries[3] = #"{"_id":"q3","text":" \n"}"#
    }
  }

  @Test(arguments: [
    ("q0\td99\t1", "document 'd99' is not in"), ("q99\td0\t1", "query 'q99' is not in"),
    ("q1\td1", "2 columns"), ("q1\td2\tyes", "score is 'yes'"), ("q0\td0\t1", "already judged"),
    ("q1\td2\t99999999999999999999", "score is"),
  ])
  func `a judgement of nothing is named`(line: String, reason: String) throws {
    try expectError(in: "qrels/test.tsv", naming: "line 5", reason) { $0.judgements[4] = line }
  }

  @Test func `empty files are named`() throws {
    try expectError(in: "corpus.jsonl", naming: "nothing in") { $0.corpus = ["", " "] }
    try expectError(in: "queries.jsonl", naming: "nothing in") { $0.queries = [] }
    try expectError(in: "qrels/test.tsv", naming: "nothing in") {
      $0.judgements = [$0.judgements[0]]
    }
  }

  @Test(arguments: ["corpus.jsonl", "queries.jsonl", "qrels/test.tsv"])
  func `a missing file is named, and so is a folder in its place`(name: String) throws {
    let files = try SetFiles()
    try files.write()
    let path = files.folder + "/" + name
    try FileManager.default.removeItem(atPath: path)
    let missing = #expect(throws: EvaluationError.self) { try RetrievalSet.read(files.folder) }
    #expect(missing?.description.contains("'\(path)': No such file") == true)
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    let folder = #expect(throws: EvaluationError.self) { try RetrievalSet.read(files.folder) }
    #expect(folder?.description.contains(path) == true)
  }

  @Test(arguments: ["gerlayqa-dev", "obliqa-dev", "piaf-dev"])
  func `sets of the field are read whole`(name: String) throws {
    var url = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { url.deleteLastPathComponent() }
    let folder = url.appending(path: "shared/data/beir/\(name)").path
    guard FileManager.default.fileExists(atPath: folder) else {
      try Test.cancel("'\(folder)' is not here; not tested")
    }
    let set = try RetrievalSet.read(folder)
    #expect(set.queries.count > 500 && set.documents.count > 500)
    #expect(set.queries.allSatisfy { $0.grades.values.contains { $0 > 0 } })
  }
}
