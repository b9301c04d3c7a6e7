internal import ArgumentParser
internal import Embedding
internal import Fetching
internal import Foundation
internal import Norms
internal import PassageStore

/// Which index a command works on.
struct IndexOptions: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp("The folder of the index.", valueName: "dir"))
  var index = "indexes/default"

  var folder: IndexFolder { IndexFolder(index) }
}

/// Which corpus a command works on.
struct CorpusOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "The folder of the corpus: manifest.yaml lists its acts, raw/ holds what was fetched.",
      valueName: "dir"))
  var corpus = "corpus"

  var folder: CorpusFolder { CorpusFolder(corpus) }
}

/// Which law a question is about.
struct ScopeOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "The law as it stood on that day; by default the day that the question states, or today.",
      valueName: "YYYY-MM-DD"))
  var asOf: CalendarDate?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Only the law of these, separated by commas: de, fr, eu.", valueName: "codes"))
  var jurisdiction: String?

  var date: CalendarDate { asOf ?? .today }

  func lawDate(of question: String) -> LawDate { LawDate(given: asOf, question: question) }

  var jurisdictions: Set<Jurisdiction>? {
    jurisdiction.map { list in
      Set(
        list.split(separator: ",").map { Jurisdiction(rawValue: String($0.filter { $0 != " " })) })
    }
  }
}

/// Which texts a question is put to.
struct TextOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "Only this act, in any spelling; may be given several times.", valueName: "name"))
  var act: [String] = []

  @Option(
    name: .long,
    help: ArgumentHelp("Only texts in these languages, separated by commas.", valueName: "codes"))
  var textLanguage: String?

  var acts: Set<String>? { act.isEmpty ? nil : Set(act) }

  var languages: Set<Language>? {
    textLanguage.map { list in
      Set(list.split(separator: ",").map { Language(rawValue: String($0.filter { $0 != " " })) })
    }
  }
}

/// How a command computes embeddings.
struct EncoderOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "How many threads compute; by default one a core, or one a free core for a language model.",
      valueName: "count"))
  var threads: Int?

  @Option(
    name: .long,
    help:
      "The numbers embeddings are computed in; by default int8 where this processor is fast at it.")
  var arithmetic: EncoderArithmetic?

  var threadCount: Int { threads ?? ProcessInfo.processInfo.activeProcessorCount }

  func with(_ arithmetic: EncoderArithmetic) -> Self {
    var options = self
    options.arithmetic = arithmetic
    return options
  }

  func validate() throws {
    guard (1...256).contains(threads ?? 1) else {
      throw ValidationError("--threads takes a number from 1 to 256.")
    }
  }
}

/// How a command tells its result.
struct OutputOptions: ParsableArguments {
  @Flag(name: .long, help: "Print one JSON document on standard output and nothing else there.")
  var json = false
}

extension EncoderArithmetic: ExpressibleByArgument {}

extension CalendarDate: ExpressibleByArgument {
  package init?(argument: String) { self.init(iso: argument) }
}
