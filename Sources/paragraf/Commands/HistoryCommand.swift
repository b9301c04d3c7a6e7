internal import ArgumentParser
internal import DaemonAPI
internal import Norms
internal import PassageStore
internal import Retrieval

struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "Prints the versions of a provision and what changed.",
    discussion: """
      A provision is followed through changes of its number. If several provisions had the number that \
      is asked for, each has its own history.
      """)

  @Argument(help: "A citation: \"§ 97 Abs. 4 GWB\", \"Article 5(1) GDPR\".")
  var citation: String

  @OptionGroup var index: IndexOptions

  @Flag(name: .long, help: "Print each version's whole text instead of the words that changed.")
  var full = false

  @OptionGroup var output: OutputOptions

  func run() throws {
    let snapshot = try Snapshot(currentOf: index.folder)
    let lookup = ProvisionLookup(snapshot: snapshot)
    let histories = try refusing(output) { try lookup.histories(of: citation) }
    let printer = HistoryPrinter(printer: .standard, hasFullTexts: full)
    let found = try histories.map { ($0, try lookup.otherLanguages(of: $0)) }
    if output.json {
      try printJSON(found.map(HistoryDocument.init))
    } else {
      printOut(found.map(printer.text).joined(separator: "\n\n---\n\n"))
    }
  }
}
