internal import ArgumentParser
internal import Foundation
internal import Norms
internal import PassageStore
internal import Retrieval

struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Prints the text of a provision.")

  @Argument(help: "A citation: \"§ 97 Abs. 4 GWB\", \"Article 5(1) GDPR\".")
  var citation: String

  @OptionGroup var index: IndexOptions
  @OptionGroup var scope: ScopeOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let snapshot = try Snapshot(currentOf: index.folder)
    let lookup = ProvisionLookup(snapshot: snapshot)
    let (texts, note) = try refusing(output) {
      try lookup.lookUp(citation, on: scope.date, jurisdictions: scope.jurisdictions)
    }
    if let note { printError(note) }
    if output.json {
      try printJSON(texts)
    } else {
      printOut(texts.map(\.forPeople).joined(separator: "\n\n"))
    }
  }
}
