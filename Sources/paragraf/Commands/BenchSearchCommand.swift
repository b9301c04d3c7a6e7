internal import ArgumentParser
internal import Benchmarking
internal import Embedding
internal import Foundation

extension BenchCommand {
  struct Search: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "search", abstract: "Measures how long searches take in a program that runs on.",
      discussion: """
        Every question is asked once unmeasured, then as often as --repeats says, one after the other; the \
        embedding of the question is part of a search. Close other programs first.
        """)

    @Option(name: .long, help: ArgumentHelp("One question a line.", valueName: "file"))
    var questions: String

    @Option(name: .long, help: "How often every question is measured.")
    var repeats = 5

    @OptionGroup var index: IndexOptions
    @OptionGroup var encoder: EncoderOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
      guard (1...1000).contains(repeats) else {
        throw ValidationError("--repeats takes a number from 1 to 1000.")
      }
    }

    func run() async throws {
      let embedder = try Models.embedder(encoder)
      let report = try await interruptible { [questions, repeats, folder = index.folder] in
        let texts = try CheckedTexts(path: questions, for: embedder, as: .query)
          .all(for: embedder)
        let progress = ProgressLine()
        defer { progress.clear() }
        return try await SearchBenchmark(
          folder: folder, embedder: embedder, questions: texts, repeats: repeats
        ).run { progress.show("\($0) of \($1) searches", phase: "searches") }
      }
      if output.json {
        try printJSON(report)
      } else {
        printOut(
          String(
            format: "%d passages, %d questions, %d times: median %.1f ms, 99th percentile %.1f ms, "
              + "of which the embedding of the question takes %.1f ms (median)",
            report.passages, report.questions, report.repeats, report.median,
            report.percentile99, report.embeddingMedian))
      }
    }
  }
}
