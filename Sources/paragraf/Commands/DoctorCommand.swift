internal import ArgumentParser
internal import Embedding
internal import Foundation

struct DoctorCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Says what works here and what does not, and how to mend it.",
    discussion: """
      Exit status 1 if indexing, searching or asking does not work.
      """)

  @OptionGroup var index: IndexOptions
  @OptionGroup var encoder: EncoderOptions
  @OptionGroup var output: OutputOptions

  /// For the process that measures without the user's settings of OpenBLAS.
  @Flag(name: .long, help: .hidden)
  var measureProducts = false

  private struct Report: Encodable {
    var works: Bool
    var checks: [Check]
  }

  func run() async throws {
    if measureProducts {
      try printJSON(ProductSpeed.measured())
      return
    }
    let (model, embedder) = await Check.embeddingModel(encoder)
    let checks = [
      Check.processor(),
      Check.products(areUsed: (encoder.arithmetic ?? .usual()) == .f32), model,
      Check.languageModel(), Check.sqlite(),
      Check.index(index.folder, embedder: embedder), Check.socket(),
      Check.disk(index: index.index), Check.memory(), Check.pdf(),
    ]
    let works = !checks.contains { $0.state == .problem }
    if output.json {
      try printJSON(Report(works: works, checks: checks))
    } else {
      for check in checks { printOut(check.text) }
    }
    if !works { throw ExitCode.failure }
  }
}

extension Check {
  fileprivate var text: String {
    let label = state == .ok ? "ok" : state.rawValue.uppercased()
    let line = "\(label.padding(toLength: 9, withPad: " ", startingAt: 0))\(name): \(finding)"
    return line + (remedy.map { "\n         mend it: \($0)" } ?? "")
  }
}
