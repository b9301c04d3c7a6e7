internal import ArgumentParser
internal import Corpus
internal import Fetching
internal import Foundation

/// How old a corpus may be.
struct AgeOptions: ParsableArguments {
  @Option(
    name: [.customLong("fail-if-older-than")],
    help: ArgumentHelp(
      "Exit with status 1, naming the acts, if the source of one last answered longer ago: 30d or 30 "
        + "for 30 days, 12h for 12 hours.", valueName: "time"))
  var limit: Days?

  /// - Throws: `CorpusError`, `FetchError`; `ExitCode.failure`, said why, where an act of the corpus
  ///   is older.
  func requireCurrent(_ corpus: CorpusFolder) throws {
    guard let limit else { return }
    let old = try corpus.manifest().acts.filter {
      try Freshness($0, in: corpus).isStale(after: limit.count)
    }
    guard !old.isEmpty else { return }
    printError(
      "Not brought up to date within \(limit): "
        + "\(old.map(\.source.description).joined(separator: ", ")); run 'paragraf update'.")
    throw ExitCode.failure
  }
}

/// A time in days.
struct Days: ExpressibleByArgument, CustomStringConvertible {
  let count: Double
  let description: String

  init?(argument: String) {
    guard let match = argument.wholeMatch(of: /([0-9]{1,6})([dh]?)/),
      let number = Double(match.output.1)
    else { return nil }
    let isHours = match.output.2 == "h"
    count = isHours ? number / 24 : number
    description = "\(match.output.1) \(isHours ? "hours" : "days")"
  }
}
