internal import ArgumentParser
internal import Benchmarking
internal import Foundation
internal import Indexing
internal import PassageStore

extension BenchCommand {
  struct Open: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "open",
      abstract: "Measures the first search of a program that has just started.",
      discussion: """
        Vectors are read from files (.fvecs), so that no embedding model is loaded; the acts are made up. \
        With --base an index is made in the folder, which must hold none; without, the one there is opened \
        and searched once. Benchmarks/cold-open does both and repeats.
        """)

    @Option(name: .long, help: ArgumentHelp("The folder of the made-up index.", valueName: "dir"))
    var index: String

    @Option(
      name: .long,
      help: ArgumentHelp("Make the index, of these vectors.", valueName: "f.fvecs"))
    var base: String?

    @Option(name: .long, help: "With --base: how many of the vectors to take.")
    var passages = 100_000

    @Option(
      name: .long,
      help: ArgumentHelp("The first of these vectors is searched for.", valueName: "f.fvecs"))
    var queries: String?

    @OptionGroup var output: OutputOptions

    func validate() throws {
      guard (base == nil) != (queries == nil) else {
        throw ValidationError("Give either --base, to make the index, or --queries, to search it.")
      }
      guard passages > 0 else { throw ValidationError("--passages takes a number from 1.") }
    }

    func run() async throws {
      let folder = IndexFolder(index)
      let benchmark = OpeningBenchmark(folder: folder)
      if let base {
        guard try folder.currentNumber() == nil else {
          throw ValidationError("There is an index in '\(index)' already; name another folder.")
        }
        let progress = ProgressLine()
        defer { progress.clear() }
        let report = try await benchmark.makeIndex(
          of: VectorFile.floats(path: base), count: passages
        ) { progress.show($0.line, phase: $0.phase) }
        progress.clear()
        if output.json { try printJSON(report) } else { printOut(report.text) }
      } else if let queries {
        let report = try await benchmark.run(query: VectorFile.floats(path: queries))
        if output.json {
          try printJSON(report)
        } else {
          printOut(
            String(
              format: "%d passages, %d vectors: opened in %.1f ms, first search %.1f ms",
              report.passages, report.vectors, report.openMilliseconds, report.searchMilliseconds))
        }
      }
    }
  }
}
