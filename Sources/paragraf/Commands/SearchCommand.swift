internal import ArgumentParser
internal import DaemonAPI
internal import Foundation
internal import Norms
internal import PassageStore
internal import Retrieval

struct SearchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Finds passages without answering.",
    discussion: """
      Words are found in all their forms, and parts of compounds too. Who wants it exact marks what every \
      passage has to hold: "words in this order" in quotation marks, and the beginning of a word with an \
      asterisk (Vergabe*). In the shell, put the whole query into single quotes.
      """)

  @Argument(help: "What to look for.")
  var query: String

  @OptionGroup var index: IndexOptions
  @OptionGroup var scope: ScopeOptions
  @OptionGroup var texts: TextOptions

  @Option(name: .customShort("k"), help: "How many passages to show.")
  var count = 10

  @Option(name: .long, help: "Which arms of the search take part.")
  var mode = SearchMode.hybrid

  @Flag(
    name: .long,
    help:
      "Compare the query with every embedding instead of using the vector index: the true order.")
  var exact = false

  @Flag(name: .long, help: "Show what each arm gave and why.")
  var explain = false

  @OptionGroup var encoder: EncoderOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard (1...100).contains(count) else {
      throw ValidationError("-k takes a number from 1 to 100.")
    }
  }

  func run() async throws {
    let snapshot = try Snapshot(currentOf: index.folder)
    let retriever = try Retriever(
      snapshot: snapshot, folder: index.folder,
      embedder: mode == .lexical ? nil : try Models.embedder(encoder))
    if mode != .lexical { retriever.warnOfDamage() }
    let (requirements, text) = TermRequirements.parse(query)
    let lawDate = scope.lawDate(of: query)
    let filter = PassageFilter(
      date: lawDate.date, jurisdictions: scope.jurisdictions, languages: texts.languages,
      acts: texts.acts)
    let result = try await retriever.search(
      SearchRequest(
        query: text, mode: mode, filter: filter, limit: count, isExact: exact,
        requirements: requirements, explains: explain))
    let response = SearchResponse(
      result, query: query, lawDate: lawDate, snapshot: snapshot.number)
    if let note = response.note { printError(note) }
    if output.json {
      try printJSON(response)
      return
    }
    if lawDate.basis == .question {
      printOut("Law of \(lawDate.date), the day in the query; --as-of takes another one.")
    }
    for (rank, hit) in response.hits.enumerated() {
      let heading = hit.heading.map { ": \($0)" } ?? ""
      printOut("\(rank + 1). \(hit.citation)\(heading)")
      if explain { for line in hit.reasons { printOut("   \(line)") } }
      let start = hit.text.split(separator: "\n").joined(separator: " ")
      printOut("   " + (start.count > 200 ? start.prefix(200) + " …" : start))
    }
    if response.hits.isEmpty { printOut("Nothing found.") }
  }
}

extension SearchMode: ExpressibleByArgument {}

extension SearchResponse.Hit {
  /// What each arm gave, then how it was added up, then which words.
  fileprivate var reasons: [String] {
    func number(_ value: Double?) -> String { value.map { String(format: "%.3f", $0) } ?? "-" }
    let named = namedInQuestion ? ", named in the question" : ""
    var lines = [
      "score \(number(score)), full text \(number(lexicalScore)), similarity "
        + "\(number(similarity))\(named)"
    ]
    guard let explanation else { return lines }
    func rank(_ rank: Int?) -> String { rank.map { "rank \($0)" } ?? "not among the first" }
    lines += [
      "\(number(1 - explanation.denseWeight)) x full text \(number(explanation.lexical)) "
        + "(\(rank(explanation.lexicalRank))) + \(number(explanation.denseWeight)) x similarity "
        + "\(number(explanation.dense)) (\(rank(explanation.denseRank))) + neighbours "
        + number(explanation.neighbours)
        + (explanation.jurisdiction > 0
          ? " + \(number(explanation.jurisdiction)) for the state named in the query" : "")
        + (explanation.repetition < 0
          ? " - \(number(-explanation.repetition)) for better passages of the same provision" : "")
    ]
    if !explanation.terms.isEmpty {
      lines.append(
        explanation.terms.map { match in
          let mark =
            switch match.kind {
            case .word: ""
            case .part: "…"
            case .pair: " (together)"
            case .translation: " (translated)"
            case .heading: " (heading)"
            }
          return "\(match.term)\(mark) \(number(match.score))"
        }.joined(separator: ", "))
    }
    return lines
  }
}
