internal import ArgumentParser
internal import Corpus
internal import Fetching
internal import Foundation
internal import Norms

extension CorpusCommand {
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Shows the acts, the state each is in, and when its source was last asked.",
      discussion: """
        An act is current if its source was asked within a week (or the days of \
        --fail-if-older-than), whether there was anything new or not; otherwise it is stale.
        """)

    @OptionGroup var corpus: CorpusOptions

    @OptionGroup var age: AgeOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
      let days = age.limit?.count ?? Freshness.usualDays
      let lines = try corpus.folder.manifest().acts.map {
        CorpusLine(try Freshness($0, in: corpus.folder), days: days)
      }
      if output.json {
        try printJSON(lines)
      } else if lines.isEmpty {
        printOut("The list is empty; add acts with 'paragraf corpus add gii:gwb'.")
      } else {
        printOut(CorpusLine.table(lines))
      }
      try age.requireCurrent(corpus.folder)
    }
  }
}

/// An act as `corpus list` shows it.
private struct CorpusLine: Encodable {
  enum State: String, Encodable { case current, stale }

  var source: String
  var languages: [String]
  var title: String?
  var stateDate: CalendarDate?
  /// ISO 8601; null where the source has never been asked with success.
  var lastCheck: String?
  var freshness: State
  /// Why the last attempt failed, if it did.
  var failure: String?

  init(_ freshness: Freshness, days: Double) {
    source = freshness.act.source.description
    languages = freshness.act.languages.map(\.rawValue)
    title = freshness.title
    stateDate = freshness.stateDate
    lastCheck = freshness.lastCheck?.formatted(.iso8601)
    self.freshness = freshness.isStale(after: days) ? .stale : .current
    failure = freshness.failure?.message
  }

  private var shortTitle: String {
    guard let title, title.count > 80 else { return title ?? "-" }
    return title.prefix(79) + "…"
  }

  static func table(_ lines: [CorpusLine]) -> String {
    let rows =
      [["SOURCE", "STATE OF", "LAST ASKED", "", "TITLE"]]
      + lines.map { line in
        [
          line.source, line.stateDate?.description ?? "-",
          // Day and minute, in universal time.
          line.lastCheck.map { $0.prefix(16).replacing("T", with: " ") + " UTC" } ?? "never",
          line.freshness.rawValue, line.shortTitle,
        ]
      }
    let widths = (0..<4).map { column in rows.map { $0[column].count }.max() ?? 0 }
    var text = rows.map { row in
      let cells = zip(row, widths).map { $0.padding(toLength: $1, withPad: " ", startingAt: 0) }
      return (cells + [row[4]]).joined(separator: "  ")
    }
    let failures = lines.compactMap { line in
      line.failure.map { "\(line.source): the last attempt failed: \($0)" }
    }
    if !failures.isEmpty { text += [""] + failures }
    return text.joined(separator: "\n")
  }
}
