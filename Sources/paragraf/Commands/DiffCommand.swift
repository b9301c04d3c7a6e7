internal import ArgumentParser
internal import Changes
internal import DaemonAPI
internal import Norms
internal import PassageStore
internal import Retrieval

struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Prints what changed in the law between two days.",
    discussion: """
      New, amended, repealed and renumbered provisions, with the words that changed: in colour at a \
      terminal, else as [-removed-]{+added+}.
      """)

  @Argument(help: "Only this act: its abbreviation, name or identifier.")
  var act: String?

  @Option(name: .long, help: ArgumentHelp("The first day.", valueName: "YYYY-MM-DD"))
  var from: CalendarDate

  @Option(
    name: .long, help: ArgumentHelp("The second day; today by default.", valueName: "YYYY-MM-DD"))
  var to: CalendarDate?

  @OptionGroup var index: IndexOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard from < to ?? .today else {
      throw ValidationError("--from must be a day before --to.")
    }
  }

  func run() throws {
    let snapshot = try Snapshot(currentOf: index.folder)
    let report = try refusing(output) {
      try ProvisionLookup(snapshot: snapshot).changes(from: from, to: to ?? .today, inActNamed: act)
    }
    if output.json {
      try printJSON(ChangeDocument(report))
    } else {
      printOut(ChangePrinter(printer: .standard, hasTexts: true).text(of: report))
    }
  }
}
