internal import Foundation
package import LanguageModels
internal import Norms
internal import PassageStore
package import Retrieval
internal import TextAnalysis

/// Answers questions from one snapshot: evidence first, then the model's draft, then the gate.
package struct Answerer: Sendable {
  package let retriever: Retriever
  /// Nil where no model is loaded; questions are then answered only by quotation.
  package let generator: (any TextGenerator)?

  package init(retriever: Retriever, generator: (any TextGenerator)?) {
    self.retriever = retriever
    self.generator = generator
  }

  /// Answers the question, telling `emit` of sources and statements as soon as they are sure.
  ///
  /// - Throws: errors of retrieval and of the model; a refusal is an answer, not an error.
  package func answer(
    _ request: AnswerRequest, emit: @Sendable (AnswerEvent) -> Void = { _ in }
  ) async throws -> Answer {
    let clock = Stopwatch()
    let result = try await retriever.search(
      SearchRequest(
        query: request.question, filter: request.filter,
        limit: max(request.evidenceCount, Self.retrievedCount)))
    let language = request.language ?? Self.language(of: result)
    var composition = Composition(
      request: request, language: language, result: result,
      snapshot: retriever.snapshot.number, retrievalMilliseconds: clock.milliseconds)

    if let refusal = refusal(of: result, request, language) {
      composition.refusal = refusal
    } else if result.isCitationOnly {
      quote(Self.named(in: result, language), in: &composition, emit)
    } else if request.isExtractive {
      quote(Self.quotable(composition.evidence), in: &composition, emit)
    } else if let generator {
      try await draft(with: generator, in: &composition, clock, emit)
    } else {
      composition.refusal = .of(.noModel, language, about: result.nearestCitations)
    }
    let answer = composition.answer(totalMilliseconds: clock.milliseconds)
    emit(.done(answer))
    return answer
  }

  /// Reasons that are known before anything is written.
  private func refusal(
    of result: SearchResult, _ request: AnswerRequest, _ language: Language
  ) -> Refusal? {
    for citation in result.citations {
      if let refusal = Refusal.of(citation, language) { return refusal }
    }
    guard let first = result.passages.first else {
      let acts = retriever.snapshot.acts.filter(request.filter.admits)
      if let oldest = acts.compactMap({ $0.states.first?.date }).min(), request.asOf < oldest {
        return .of(.versionUnknown, language, about: oldest.description)
      }
      return .of(.notInCorpus, language, about: request.question)
    }
    if first.isNamedInQuestion || Answerability.isSupported(result.support) { return nil }
    return .of(.belowThreshold, language, about: result.nearestCitations)
  }

  private func quote(
    _ evidence: [Evidence], in composition: inout Composition,
    _ emit: @Sendable (AnswerEvent) -> Void
  ) {
    composition.evidence = evidence
    if evidence.isEmpty {
      composition.refusal = .of(
        .notInForce, composition.language, about: composition.request.question)
      return
    }
    emit(.sources(composition.offeredSources, language: composition.language))
    for evidence in evidence {
      emit(.statement(composition.addQuote(of: evidence)))
    }
  }

  private func draft(
    with generator: any TextGenerator, in composition: inout Composition, _ clock: Stopwatch,
    _ emit: @Sendable (AnswerEvent) -> Void
  ) async throws {
    composition.shortenEvidence(toCharacters: Self.longestEvidence)
    emit(.sources(composition.offeredSources, language: composition.language))
    let request = GenerationRequest(
      messages: Prompt.messages(
        question: composition.request.question, evidence: composition.evidence,
        language: composition.language, quote: composition.quote(of:)),
      maximumTokens: Self.longestDraft,
      grammar: Prompt.grammar(evidence: composition.evidence))
    var reader = DraftReader()
    for try await piece in generator.generate(request) {
      composition.firstTokenMilliseconds = composition.firstTokenMilliseconds ?? clock.milliseconds
      for line in reader.read(piece) {
        if let statement = composition.add(line) { emit(.statement(statement)) }
      }
    }
    // A cancelled stream ends like a finished one.
    try Task.checkCancellation()
    if let line = reader.finish(), let statement = composition.add(line) {
      emit(.statement(statement))
    }
    composition.model = generator.identity
    guard composition.statements.isEmpty else { return }
    let nearest = composition.result.nearestCitations
    if composition.gate.statements == 0 {
      composition.refusal = .of(.belowThreshold, composition.language, about: nearest)
    } else if Answerability.isStrong(composition.result.support) {
      // Nothing the model wrote held, but the passages themselves do.
      for evidence in Self.quotable(composition.evidence) {
        emit(.statement(composition.addQuote(of: evidence)))
      }
    } else {
      composition.refusal = .of(.rejectedByGate, composition.language, about: nearest)
    }
  }

  /// The passages of the named provisions, in the answer's language where they exist in several.
  private static func named(in result: SearchResult, _ language: Language) -> [Evidence] {
    let named = result.passages.filter(\.isNamedInQuestion)
    let preferred = named.filter { $0.act.language == language }
    return Evidence.list(preferred.isEmpty ? named : preferred)
  }

  /// The best passages, as long as they come close to the first.
  private static func quotable(_ evidence: [Evidence]) -> [Evidence] {
    guard let best = evidence.first?.ranked.score else { return [] }
    return evidence.prefix(quotedPassages).filter { $0.ranked.score >= best * closeToBest }
  }

  private static func language(of result: SearchResult) -> Language {
    result.language.map { Language(rawValue: $0.rawValue) }
      ?? result.passages.first?.act.language ?? .english
  }

  private static let retrievedCount = 10
  private static let quotedPassages = 3
  private static let closeToBest = 0.7
  /// Characters of all passages together: about half of the model's context.
  private static let longestEvidence = 6_000
  /// Tokens; three statements of a law's length.
  private static let longestDraft = 220
}
