internal import Answering
internal import ArgumentParser
internal import Foundation
internal import LanguageModels
internal import Norms
internal import PassageStore
internal import Retrieval

struct AskCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask", abstract: "Answers a question, each statement with its provision.")

  enum AnswerLanguage: String, ExpressibleByArgument, CaseIterable { case de, fr, en, auto }

  @Argument(help: "The question, in German, French or English.")
  var question: String

  @OptionGroup var index: IndexOptions
  @OptionGroup var scope: ScopeOptions
  @OptionGroup var texts: TextOptions

  @Option(name: .long, help: "The language of the answer; auto is the question's own.")
  var language = AnswerLanguage.auto

  @Flag(name: .long, help: "Quote only; no language model is loaded.")
  var extractive = false

  @Option(
    name: .long,
    help: ArgumentHelp("A model of the catalogue or a GGUF file.", valueName: "name|path"))
  var model: String?

  @Option(name: .long, help: "How many passages the answer may rest on.")
  var top = AnswerRequest.usualEvidenceCount

  @Flag(inversion: .prefixedNo, help: "Print statements as soon as they are checked.")
  var stream = true

  @OptionGroup var encoder: EncoderOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard (1...20).contains(top) else {
      throw ValidationError("--top takes a number from 1 to 20.")
    }
  }

  func run() async throws {
    let snapshot = try Snapshot(currentOf: index.folder)
    let retriever = try Retriever(
      snapshot: snapshot, folder: index.folder,
      embedder: try Models.embedder(encoder))
    retriever.warnOfDamage()
    let answerer = Answerer(
      retriever: retriever,
      generator: extractive ? nil : try Models.generator(model, threads: encoder.threads))
    let lawDate = scope.lawDate(of: question)
    let request = AnswerRequest(
      question: question, asOf: lawDate.date, asOfBasis: lawDate.basis,
      jurisdictions: scope.jurisdictions, textLanguages: texts.languages, acts: texts.acts,
      language: language == .auto ? nil : Language(rawValue: language.rawValue),
      isExtractive: extractive, evidenceCount: top)
    let answer = try await interruptible { [output, stream] in
      try await answerer.answer(request) { event in
        if stream, !output.json { AskCommand.show(event) }
      }
    }
    if let note = answer.note { printError(note) }
    if output.json {
      try printJSON(answer)
    } else if !stream {
      let printer = AnswerPrinter(language: Language(rawValue: answer.language))
      if !answer.refused {
        printOut(printer.sources(answer.sources))
        for statement in answer.answer { printOut(AnswerPrinter.statement(statement)) }
      }
      printOut(printer.ending(answer))
    }
    if answer.refused { throw refusedExitCode }
  }

  private static func show(_ event: AnswerEvent) {
    switch event {
    case .sources(let sources, let language):
      printOut(AnswerPrinter(language: language).sources(sources))
    case .statement(let statement):
      printOut(AnswerPrinter.statement(statement))
    case .done(let answer):
      printOut(AnswerPrinter(language: Language(rawValue: answer.language)).ending(answer))
    }
  }
}
