internal import ArgumentParser
internal import Changes
internal import DaemonAPI
internal import PassageStore

struct ChangesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "changes", abstract: "Prints what changed between two snapshots of an index.",
    discussion: """
      Acts that are new or gone, and provisions that are new, amended, repealed or renumbered, with the \
      day from which that holds. --json has the words that changed too; 'paragraf diff' prints them.
      """)

  @Option(
    name: .long,
    help: ArgumentHelp("The older snapshot; by default the one before --to.", valueName: "number"))
  var from: Int?

  @Option(
    name: .long,
    help: ArgumentHelp("The newer snapshot; the current one by default.", valueName: "number"))
  var to: Int?

  @OptionGroup var index: IndexOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let report = try ChangeReport(from: from, to: to, in: index.folder)
    if output.json {
      try printJSON(ChangeDocument(report))
    } else {
      printOut(ChangePrinter(printer: .standard, hasTexts: false).text(of: report))
    }
  }
}
