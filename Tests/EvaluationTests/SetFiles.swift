import Evaluation
import TestSupport

/// A retrieval set in a temporary folder, written for a test.
struct SetFiles {
  let files: TemporaryFolder
  var corpus: [String]
  var queries: [String]
  var judgements: [String]

  /// Twelve rules, each with a word of its own that one query asks for.
  init() throws {
    files = try TemporaryFolder()
    corpus = Self.words.enumerated().map { number, word in
      """
      {"_id":"d\(number)","title":"Regel \(number + 1)","text":"Die \(word) wird der Behörde gemeldet."}
      """
    }
    queries = Self.words.enumerated().map { number, word in
      #"{"_id":"q\#(number)","text":"Was gilt für die \#(word)?"}"#
    }
    judgements =
      ["query-id\tcorpus-id\tscore"] + Self.words.indices.map { "q\($0)\td\($0)\t1" }
  }

  var folder: String { files.path + "/set" }

  func write() throws {
    try files.write(corpus.joined(separator: "\n"), to: "set/corpus.jsonl")
    try files.write(queries.joined(separator: "\n"), to: "set/queries.jsonl")
    try files.write(judgements.joined(separator: "\n"), to: "set/qrels/test.tsv")
  }

  func read() throws -> RetrievalSet {
    try write()
    return try RetrievalSet.read(folder)
  }

  static let words = [
    "Laterne", "Schaukel", "Mühle", "Bäckerei", "Brücke", "Weide", "Fähre", "Quelle", "Kapelle",
    "Scheune", "Schleuse", "Baustelle",
  ]
}
