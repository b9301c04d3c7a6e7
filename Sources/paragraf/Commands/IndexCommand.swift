internal import ArgumentParser
internal import Changes
internal import Corpus
internal import DaemonAPI
internal import Embedding
internal import Foundation
internal import Indexing
internal import Norms
internal import PassageStore

struct IndexCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "index", abstract: "Builds or extends an index from files and folders.",
    discussion: """
      Formats are recognised by content. An act that is already there gets its new text as its next \
      version; unchanged files are not read again, unchanged passages not embedded again.
      """)

  @Argument(help: "Files and folders; a corpus manifest (manifest.yaml) names its acts itself.")
  var paths: [String]

  @OptionGroup var index: IndexOptions

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The day from which the texts apply, instead of what the files say.", valueName: "YYYY-MM-DD")
  )
  var asOf: CalendarDate?

  @Option(name: .long, help: "Whose law it is, instead of what the files say: de, fr, eu.")
  var jurisdiction: String?

  @Option(
    name: .long, help: "The language of the texts, instead of what the files say: de, fr, en.")
  var language: String?

  @Flag(name: .long, help: "Start from nothing instead of the current snapshot.")
  var rebuild = false

  @OptionGroup var encoder: EncoderOptions
  @OptionGroup var output: OutputOptions

  func run() async throws {
    let options = ReadingOptions(
      asOf: asOf, jurisdiction: jurisdiction.map(Jurisdiction.init(rawValue:)),
      language: language.map(Language.init(rawValue:)))
    let sources = try IndexSources(paths: paths, options: options)
    let inputs = sources.inputs
    let embedder = try Models.embedder(encoder)
    let progress = ProgressLine()
    let indexer = Indexer(folder: index.folder, embedder: embedder) {
      progress.show($0.line, phase: $0.phase)
    }
    let rebuild = rebuild
    let previous = try? index.folder.currentNumber()
    var report: IndexingReport
    do {
      report = try await cancelledByInterrupt { try await indexer.index(inputs, rebuild: rebuild) }
      progress.clear()
    } catch is CancellationError {
      progress.clear()
      printError(Self.interrupted(index.folder))
      throw ExitCode.failure
    } catch {
      progress.clear()
      throw error
    }
    let failed = report.unusable.count
    let skipped = sources.skipped.map { IndexingReport.Unusable(path: $0.path, reason: $0.reason) }
    report.unusable = skipped + report.unusable
    let changes = changes(since: previous, in: report)
    if output.json {
      try printJSON(IndexOutput(report: report, changes: changes.map(ChangeDocument.init)))
    } else {
      printOut(report.text)
      if let changes { printOut(ChangePrinter.summary(of: changes)) }
    }
    if failed > 0 {
      printError("\(failed) of \(inputs.count) files could not be used; the reasons are listed.")
      throw ExitCode.failure
    }
  }

  /// What the new snapshot changed; nil where it is the first one or none was published.
  private func changes(since previous: Int?, in report: IndexingReport) -> ChangeReport? {
    guard let previous, report.published else { return nil }
    do {
      return try ChangeReport(from: previous, to: report.snapshot, in: index.folder)
    } catch {
      printError("What changed cannot be told: \(error)")
      return nil
    }
  }

  private static let goOn =
    "Run the same command to go on: what was embedded so far is kept."

  private static func interrupted(_ folder: IndexFolder) -> String {
    if let number = try? folder.currentNumber() {
      return "Interrupted: nothing was published, snapshot \(IndexFolder.label(number)) in "
        + "'\(folder.path)' still answers. \(goOn)"
    }
    return "Interrupted: nothing was published. \(goOn)"
  }
}
