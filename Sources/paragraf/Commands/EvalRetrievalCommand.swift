internal import ArgumentParser
internal import Embedding
internal import Evaluation
internal import Foundation
internal import PassageStore
internal import Retrieval
internal import TextAnalysis

struct EvalRetrievalCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retrieval",
    abstract: "Asks the queries of a retrieval set and measures what is found.",
    discussion: """
      The set is a folder in the layout of BEIR: corpus.jsonl, queries.jsonl, qrels/test.tsv. Its \
      documents are cut, embedded and searched as acts are; a document scores as its best passage. \
      Queries that are longer than the search reads find nothing.
      """)

  @Argument(help: "The folder of the set.")
  var set: String

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Keep the index there, and use it if it is there; by default it is made anew and thrown away.",
      valueName: "dir"))
  var index: String?

  @Option(name: .long, help: "Which arms of the search take part; by default each mode in turn.")
  var mode: SearchMode?

  @Option(
    name: .long,
    help: "The language of documents and queries, instead of the one identified for each.")
  var language: AnalysisLanguage?

  @OptionGroup var encoder: EncoderOptions
  @OptionGroup var output: OutputOptions

  func run() async throws {
    let report = try await interruptible { try await measure() }
    if output.json {
      try printJSON(report)
    } else {
      printOut(report.text)
    }
  }

  private func measure() async throws -> RetrievalReport {
    let set = try RetrievalSet.read(set)
    let embedder = try Models.embedder(encoder)
    let temporary = NSTemporaryDirectory() + "paragraf-eval-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: temporary) }
    let progress = ProgressLine()
    defer { progress.clear() }
    let index = try await RetrievalSetIndex(
      of: set, in: IndexFolder(index ?? temporary), language: language, embedder: embedder
    ) { progress.show($0.line, phase: $0.phase) }
    let evaluation = try RetrievalEvaluation(
      set, index: index, embedder: embedder, language: language)
    var report = RetrievalReport(
      set: self.set, documents: set.documents.count, counts: try index.snapshot.counts(),
      model: embedder.identity)
    for mode in mode.map({ [$0] }) ?? SearchMode.allCases {
      report.modes[mode.rawValue] = try await evaluation.scores(mode: mode) { done, total in
        progress.show("\(mode.rawValue): \(done) of \(total) queries", phase: mode.rawValue)
      }
    }
    return report
  }
}

extension AnalysisLanguage: ExpressibleByArgument {}
