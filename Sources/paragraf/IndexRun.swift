internal import ArgumentParser
internal import Changes
internal import Corpus
internal import Embedding
internal import Indexing
internal import PassageStore

/// One run of the indexer, as `index` and `update` do it: with progress, and interruptible.
struct IndexRun {
  let folder: IndexFolder
  let sources: IndexSources
  let encoder: EncoderOptions
  var rebuild = false

  struct Outcome {
    /// With what was passed over.
    var report: IndexingReport
    /// Files that could not be used.
    var failures: Int
    /// What the new snapshot changed; nil where it is the first one or none was published.
    var changes: ChangeReport?
  }

  /// - Throws: what the indexer throws; `ExitCode.failure` after an interruption, which it explains.
  func run() async throws -> Outcome {
    let embedder = try Models.embedder(encoder)
    let progress = ProgressLine()
    let indexer = Indexer(folder: folder, embedder: embedder) {
      progress.show($0.line, phase: $0.phase)
    }
    let (inputs, scope) = (sources.inputs, sources.scope)
    let rebuild = rebuild
    let previous = try? folder.currentNumber()
    var report: IndexingReport
    do {
      report = try await cancelledByInterrupt {
        try await indexer.index(inputs, rebuild: rebuild, scope: scope)
      }
      progress.clear()
    } catch is CancellationError {
      progress.clear()
      printError(Self.interrupted(folder))
      throw ExitCode.failure
    } catch {
      progress.clear()
      throw error
    }
    let failures = report.unusable.count
    let skipped = sources.skipped.map { IndexingReport.Unusable(path: $0.path, reason: $0.reason) }
    report.unusable = skipped + report.unusable
    return Outcome(
      report: report, failures: failures, changes: changes(since: previous, in: report))
  }

  private func changes(since previous: Int?, in report: IndexingReport) -> ChangeReport? {
    guard let previous, report.published else { return nil }
    do {
      return try ChangeReport(from: previous, to: report.snapshot, in: folder)
    } catch {
      printError("What changed cannot be told: \(error)")
      return nil
    }
  }

  /// Says how many files failed, if any did.
  ///
  /// - Throws: `ExitCode.failure` then.
  func requireNone(_ failures: Int) throws {
    guard failures > 0 else { return }
    printError(
      "\(failures) of \(sources.inputs.count) files could not be used; the reasons are listed.")
    throw ExitCode.failure
  }

  private static let goOn = "Run the same command to go on: what was embedded so far is kept."

  private static func interrupted(_ folder: IndexFolder) -> String {
    if let number = try? folder.currentNumber() {
      return "Interrupted: nothing was published, snapshot \(IndexFolder.label(number)) in "
        + "'\(folder.path)' still answers. \(goOn)"
    }
    return "Interrupted: nothing was published. \(goOn)"
  }
}
