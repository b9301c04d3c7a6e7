internal import ArgumentParser
internal import DaemonAPI
internal import Foundation
internal import PassageStore
internal import Retrieval

struct SearchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Finds passages without answering.")

  @Argument(help: "What to look for.")
  var query: String

  @OptionGroup var index: IndexOptions
  @OptionGroup var scope: ScopeOptions

  @Option(name: .customShort("k"), help: "How many passages to show.")
  var count = 10

  @Option(name: .long, help: "Which arms of the search take part.")
  var mode = SearchMode.hybrid

  @Flag(
    name: .long,
    help:
      "Compare the query with every embedding instead of using the vector index: the true order.")
  var exact = false

  @Flag(name: .long, help: "Show what each arm gave.")
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
    let result = try await retriever.search(
      SearchRequest(
        query: query, mode: mode, filter: scope.filter, limit: count, isExact: exact))
    let response = SearchResponse(
      result, query: query, asOf: scope.date, snapshot: snapshot.number)
    if output.json {
      try printJSON(response)
      return
    }
    for (rank, hit) in response.hits.enumerated() {
      let heading = hit.heading.map { ": \($0)" } ?? ""
      printOut("\(rank + 1). \(hit.citation)\(heading)")
      if explain { printOut("   \(hit.explanation)") }
      let start = hit.text.split(separator: "\n").joined(separator: " ")
      printOut("   " + (start.count > 200 ? start.prefix(200) + " …" : start))
    }
    if response.hits.isEmpty { printOut("Nothing found.") }
  }
}

extension SearchMode: ExpressibleByArgument {}

extension SearchResponse.Hit {
  fileprivate var explanation: String {
    func number(_ value: Double?) -> String { value.map { String(format: "%.3f", $0) } ?? "-" }
    let named = namedInQuestion ? ", named in the question" : ""
    return "score \(number(score)), full text \(number(lexicalScore)), similarity "
      + "\(number(similarity))\(named)"
  }
}
