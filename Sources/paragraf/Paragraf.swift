internal import ArgumentParser

@main
struct Paragraf: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "paragraf",
    abstract:
      "Answers questions about regulations on this machine, each statement with its provision.",
    discussion: """
      Exit status: 0 done or answered, 1 failed, 3 refused (no supported answer), 64 usage.
      """,
    version: programVersion,
    subcommands: [
      CorpusCommand.self, UpdateCommand.self, IndexCommand.self, AskCommand.self,
      SearchCommand.self, ShowCommand.self, HistoryCommand.self, DiffCommand.self,
      ChangesCommand.self, ServeCommand.self,
      ModelsCommand.self, SnapshotsCommand.self, EvalCommand.self, EmbedCommand.self,
      BenchCommand.self, DoctorCommand.self,
    ])
}

let programVersion = "0.1.0"

/// The exit status of a refusal; programs tell it from a failure.
let refusedExitCode = ExitCode(3)
