internal import Answering
internal import DaemonAPI
internal import Foundation
package import LanguageModels
internal import Norms
internal import PassageStore
package import Retrieval

/// What the routes do, apart from HTTP.
package struct Service: Sendable {
  let live: LiveRetriever
  let generator: (any TextGenerator)?

  package init(live: LiveRetriever, generator: (any TextGenerator)?) {
    self.live = live
    self.generator = generator
  }

  func ask(
    _ body: AskBody, emit: @escaping @Sendable (AnswerEvent) -> Void = { _ in }
  ) async throws -> Answer {
    let request = try body.request(today: .today)
    let answerer = Answerer(retriever: await live.current().retriever, generator: generator)
    return try await answerer.answer(request, emit: emit)
  }

  func search(_ body: SearchBody) async throws -> SearchResponse {
    let count = body.k ?? Self.usualHits
    guard (1...100).contains(count) else {
      throw WireError(
        message: "'k' is \(count); give a number from 1 to 100.", param: "k", code: "out_of_range")
    }
    let lawDate = LawDate(given: body.asOf, question: body.query)
    let retriever = await live.current().retriever
    let result = try await retriever.search(
      SearchRequest(
        query: body.query, mode: body.mode ?? .hybrid,
        filter: PassageFilter(
          date: lawDate.date,
          jurisdictions: body.jurisdictions.map { Set($0.map(Jurisdiction.init(rawValue:))) },
          languages: body.textLanguages.map { Set($0.map(Language.init(rawValue:))) },
          acts: body.acts.map(Set.init)),
        limit: count, isExact: body.exact ?? false, explains: body.explain ?? false))
    return SearchResponse(
      result, query: body.query, lawDate: lawDate, snapshot: retriever.snapshot.number)
  }

  func health() async -> Health {
    let (retriever, failure) = await live.current()
    return Health(
      status: failure == nil ? "ok" : "stale",
      snapshot: IndexFolder.label(retriever.snapshot.number), model: generator?.identity,
      reason: failure.map { "\($0)" },
      vectorIndex: Health.VectorIndex(
        damage: retriever.vectorIndexDamage, recall: live.monitor.statistics))
  }

  private static let usualHits = 10
}
