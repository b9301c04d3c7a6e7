internal import Answering
internal import ArgumentParser
internal import Evaluation
internal import Foundation
internal import Norms
internal import PassageStore
internal import Retrieval

struct EvalCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "eval", abstract: "Measures answers and searches against sets of questions.",
    subcommands: [Answers.self, EvalRetrievalCommand.self])

  struct Answers: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Asks every question of an answer set and judges the answers.")

    @Argument(help: "One JSON object a line: id, question, answerable, gold, must_contain.")
    var file: String

    @OptionGroup var index: IndexOptions

    @Option(name: .long, help: "Only questions whose id begins with one of these, comma-separated.")
    var only: String?

    @Flag(name: .long, help: "Quote only; no language model is loaded.")
    var extractive = false

    @Option(
      name: .long,
      help: ArgumentHelp("A model of the catalogue or a GGUF file.", valueName: "name|path"))
    var model: String?

    @OptionGroup var encoder: EncoderOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
      let prefixes = only.map { $0.split(separator: ",").map(String.init) }
      let questions = try AnswerSet.read(file).filter { question in
        prefixes.map { $0.contains { question.id.hasPrefix($0) } } ?? true
      }
      let snapshot = try Snapshot(currentOf: index.folder)
      let retriever = try Retriever(
        snapshot: snapshot, folder: index.folder,
        embedder: try Models.embedder(encoder))
      let answerer = Answerer(
        retriever: retriever,
        generator: extractive ? nil : try Models.generator(model, threads: encoder.threads))
      let judge = AnswerJudge(snapshot: snapshot)
      var judgements: [AnswerJudgement] = []
      for question in questions {
        let answer = try await answerer.answer(
          AnswerRequest(
            question: question.question,
            asOf: LawDate(given: question.asOf, question: question.question).date,
            isExtractive: extractive))
        let judgement = try judge.judge(answer, for: question)
        judgements.append(judgement)
        printError(judgement.line)
        for statement in answer.answer { printError("    \(statement.kind): \(statement.text)") }
        for dropped in answer.gate.dropped {
          printError("    dropped (\(dropped.reason.rawValue)): \(dropped.text)")
        }
      }
      let scores = AnswerScores(judgements)
      try printJSON(scores)
    }
  }
}

extension AnswerJudgement {
  fileprivate var line: String {
    let outcome =
      refused
      ? "refused (\(refusalCode ?? "no code"))"
      : "cited \(citations.joined(separator: ", "))"
    let isRight = answerable ? goldCited : refused
    return "\(isRight ? "right" : "WRONG")  \(id)  \(outcome)  "
      + "\(containsExpected ? "" : "expected words missing  ")\(milliseconds) ms"
  }
}
