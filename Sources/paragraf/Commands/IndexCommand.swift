internal import ArgumentParser
internal import Corpus
internal import Indexing
internal import Norms

struct IndexCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "index", abstract: "Builds or extends an index from files and folders.",
    discussion: """
      Formats are recognised by content. An act that is already there gets its new text as its next \
      version; unchanged files are not read again, unchanged passages not embedded again.

      Without a path it reads what the corpus lists and 'paragraf update' has fetched.
      """)

  @Argument(help: "Files and folders; a corpus manifest (manifest.yaml) names its acts itself.")
  var paths: [String] = []

  @OptionGroup var index: IndexOptions
  @OptionGroup var corpus: CorpusOptions

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The day from which the texts apply, instead of what the files say.", valueName: "YYYY-MM-DD")
  )
  var asOf: CalendarDate?

  @Option(name: .long, help: "Whose law it is, instead of what the files say: de, fr, eu.")
  var jurisdiction: String?

  @Option(
    name: .long, help: "The language of the texts, instead of what the files say: de, fr, en.")
  var language: String?

  @Flag(name: .long, help: "Start from nothing instead of the current snapshot.")
  var rebuild = false

  @OptionGroup var encoder: EncoderOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard !paths.isEmpty || asOf == nil && jurisdiction == nil && language == nil else {
      throw ValidationError(
        "--as-of, --jurisdiction and --language go with a path; of listed acts the list says them.")
    }
  }

  func run() async throws {
    let options = ReadingOptions(
      asOf: asOf, jurisdiction: jurisdiction.map(Jurisdiction.init(rawValue:)),
      language: language.map(Language.init(rawValue:)))
    let sources =
      try paths.isEmpty
      ? IndexSources(corpus: corpus.folder) : IndexSources(paths: paths, options: options)
    let run = IndexRun(
      folder: index.folder, sources: sources, encoder: encoder, rebuild: rebuild)
    let outcome = try await run.run()
    if output.json {
      try printJSON(IndexOutput(outcome))
    } else {
      printOut(outcome.report.text)
      if let changes = outcome.changes { printOut(ChangePrinter.summary(of: changes)) }
    }
    try run.requireNone(outcome.failures)
  }
}
