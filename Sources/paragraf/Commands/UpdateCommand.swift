internal import ArgumentParser
internal import Corpus
internal import Fetching
internal import Foundation
internal import Indexing

struct UpdateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "update", abstract: "Fetches what changed at the sources, and indexes it.",
    discussion: """
      Asks the sources of the corpus one request at a time, keeps what they send in the corpus's \
      folder raw/, and publishes one new snapshot. A source that fails is named and keeps its last \
      good state; the others go on, and the exit status is 1. curl does the fetching, with this \
      machine's proxies and certificates.
      """)

  @Argument(
    help: "Ask these sources only, named as in the list of the corpus; by default all.")
  var sources: [String] = []

  @OptionGroup var corpus: CorpusOptions
  @OptionGroup var index: IndexOptions

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Ask a copy of the official servers' files instead, on a server or in a folder, under the same "
        + "paths.", valueName: "url|path"))
  var mirror: String?

  @OptionGroup var age: AgeOptions
  @OptionGroup var encoder: EncoderOptions
  @OptionGroup var output: OutputOptions

  func run() async throws {
    let acts = try corpus.folder.manifest().acts.selected(by: sources, in: corpus.folder)
    let lock = try UpdateLock(corpus.folder)
    let outcomes = try await fetch(acts)
    if !output.json { printOut(outcomes.map(\.line).joined(separator: "\n")) }
    let run = IndexRun(
      folder: index.folder, sources: try IndexSources(corpus: corpus.folder),
      encoder: encoder)
    guard !run.sources.inputs.isEmpty else {
      if output.json { try printJSON(UpdateOutput(sources: outcomes)) }
      printError("There is nothing to index yet.")
      throw ExitCode.failure
    }
    var outcome = try await run.run()
    _ = consume lock
    // Why these are not there has been said.
    let failed = Set(outcomes.filter { $0.result == .failed }.map(\.source))
    outcome.report.unusable.removeAll { failed.contains($0.path) }
    if output.json {
      try printJSON(UpdateOutput(sources: outcomes, index: IndexOutput(outcome)))
    } else {
      printOut("\n" + outcome.report.text)
      if let changes = outcome.changes {
        printOut("\n" + ChangePrinter(printer: .standard, hasTexts: false).text(of: changes))
      }
    }
    if !failed.isEmpty {
      printError(
        "\(failed.count) of \(outcomes.count) sources could not be brought up to date; the index answers "
          + "from their last good state. Run 'paragraf update' again to try them once more.")
    }
    try run.requireNone(outcome.failures)
    try age.requireCurrent(corpus.folder)
    if !failed.isEmpty { throw ExitCode.failure }
  }

  private func fetch(_ acts: [CorpusManifest.Act]) async throws -> [SourceOutcome] {
    let progress = ProgressLine()
    let update = SourceUpdate(
      corpus: corpus.folder, mirror: try mirror.map { try Mirror($0) },
      policy: WebPolicy(program: "Paragraf", version: programVersion),
      progress: { progress.show($0) })
    do {
      let outcomes = try await cancelledByInterrupt { try await update.run(acts) }
      progress.clear()
      return outcomes
    } catch is CancellationError {
      progress.clear()
      printError(
        "Interrupted: the sources that were not finished keep their last good state. Run the same "
          + "command to go on.")
      throw ExitCode.failure
    }
  }
}

/// What `update --json` prints.
private struct UpdateOutput: Encodable {
  var sources: [SourceOutcome]
  /// Null where there was nothing to index.
  var index: IndexOutput?
}

extension SourceOutcome {
  fileprivate var line: String {
    let date = stateDate.map { "\($0)" } ?? "no date"
    return switch result {
    case .changed: "\(source): new text, now of \(date)"
    case .unchanged: "\(source): unchanged, of \(date)"
    case .failed: "\(source): FAILED: \(message ?? "no reason")"
    }
  }
}

extension [CorpusManifest.Act] {
  /// The acts of these sources; all where none is named.
  ///
  /// - Throws: `ValidationError` for a source that is not listed.
  func selected(by names: [String], in corpus: CorpusFolder) throws -> Self {
    try names.isEmpty ? self : names.map { self[try place(of: $0, in: corpus)] }
  }

  /// The index of the act with a source.
  ///
  /// - Throws: `ValidationError` where it is not listed.
  func place(of name: String, in corpus: CorpusFolder) throws -> Int {
    let source = try ActSource.named(name).standardized
    guard let place = firstIndex(where: { $0.source.standardized == source }) else {
      throw ValidationError(
        "'\(name)' is not in '\(corpus.manifestPath)'; 'paragraf corpus list' shows what is.")
    }
    return place
  }
}

extension ActSource {
  /// - Throws: `ValidationError` where the text names no source.
  static func named(_ text: String) throws -> ActSource {
    do {
      return try ActSource(text)
    } catch {
      throw ValidationError(error.description)
    }
  }

  /// With an absolute path, so that two ways to write one are the same.
  var standardized: ActSource {
    path.map { .file(URL(fileURLWithPath: $0).standardized.path) } ?? self
  }
}
