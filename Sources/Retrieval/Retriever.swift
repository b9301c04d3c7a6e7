package import Embedding
internal import Norms
package import PassageStore
internal import TextAnalysis

/// Finds the passages of one snapshot that answer a question.
package final class Retriever: Sendable {
  package let snapshot: Snapshot

  private let embedder: (any Embedder)?
  private let dense: DenseArm
  private let lexical: LexicalArm
  private let scope: SearchScope
  private let monitor: RecallMonitor?
  private let acts: [Int64: StoredAct]
  private let jurisdictions: Set<Jurisdiction>
  private let resolver: CitationResolver
  private let parser: CitationParser

  /// Why searches by meaning compare all embeddings, which is slower; nil where they use the vector index.
  package var vectorIndexDamage: String? { dense.damage }

  /// - Parameters:
  ///   - embedder: nil where no model is at hand; only lexical search works then.
  ///   - monitor: watches how much the vector index finds; nil for programs that end soon.
  /// - Throws: `PassageStoreError.otherModel` or `.otherVersion` where the index was made otherwise.
  package init(
    snapshot: Snapshot, folder: IndexFolder, embedder: (any Embedder)?,
    monitor: RecallMonitor? = nil
  ) throws {
    try snapshot.metadata.requireFit(
      to: snapshot.metadata.withAnalysis(TextAnalyzer.version, embedder: embedder?.identity),
      folder: folder.path)
    self.snapshot = snapshot
    self.embedder = embedder
    self.monitor = monitor
    dense = try DenseArm(snapshot: snapshot)
    lexical = try LexicalArm(snapshot: snapshot)
    scope = SearchScope(
      snapshot: snapshot, roster: lexical.roster, languages: lexical.passageLanguages)
    acts = Dictionary(uniqueKeysWithValues: snapshot.acts.map { ($0.id, $0) })
    jurisdictions = Set(snapshot.acts.map(\.jurisdiction))
    resolver = CitationResolver(snapshot: snapshot)
    parser = CitationParser(actNames: snapshot.acts.flatMap(\.names))
  }

  /// - Throws: `RetrievalError`, `PassageStoreError`, the embedder's errors.
  package func search(_ request: SearchRequest) async throws -> SearchResult {
    guard request.query.utf8.count <= Self.longestQuestion else {
      throw RetrievalError.questionOverlong(
        characters: request.query.count, limit: Self.longestQuestion)
    }
    try requireKnown(request.filter.acts ?? [])
    let question = Question(
      request.query, language: request.language, jurisdictions: jurisdictions, parser: parser)
    guard !question.text.isEmpty else { throw RetrievalError.emptyQuestion }
    let citations = try question.citations.map {
      ResolvedCitation(
        citation: $0.citation,
        resolution: try resolver.resolve(
          $0.citation, within: request.filter,
          language: question.language.map { Language(rawValue: $0.rawValue) }))
    }
    let named = try passagesNamed(by: citations)
    let embedded = try await request.mode == .lexical ? nil : embedding(of: question)
    var ranking = try ranking(question, embedded, request, within: request.filter)
    if let state = question.jurisdiction, request.mode == .hybrid,
      request.filter.jurisdictions == nil
    {
      var filter = request.filter
      filter.jurisdictions = [state]
      ranking.lift(
        try self.ranking(question, embedded, request, within: filter), roster: scope.roster)
    }
    let places = ranking.places(first: named.compactMap(scope.place), limit: request.limit)
    let passages = try snapshot.passages(withIDs: places.map { scope.roster.ids[Int($0)] })
    let ranked = places.compactMap { place -> RankedPassage? in
      guard let passage = passages[scope.roster.ids[Int(place)]], let act = acts[passage.actID]
      else { return nil }
      let isNamed = named.contains(passage.id)
      return RankedPassage(
        passage: passage, act: act, score: isNamed ? 1 : ranking.score(of: place),
        lexicalScore: ranking.lexicalScore(of: place), similarity: ranking.similarity(of: place),
        isNamedInQuestion: isNamed,
        explanation: request.explains ? ranking.explanation(of: place) : nil)
    }
    return SearchResult(
      passages: ranked, citations: citations, isCitationOnly: question.isCitationOnly,
      language: question.language,
      support: QuestionSupport(
        coverage: coverage(of: question, by: places, ranking.words),
        similarity: ranking.bestSimilarity),
      cut: embedded?.cut)
  }

  private func requireKnown(_ names: Set<String>) throws {
    for name in names.sorted() where !snapshot.acts.contains(where: { $0.isNamed(name) }) {
      throw RetrievalError.unknownAct(
        name: name, known: Set(snapshot.acts.map(\.abbreviation)).sorted())
    }
  }

  private func ranking(
    _ question: Question, _ embedded: EmbeddedQuestion?, _ request: SearchRequest,
    within filter: PassageFilter
  ) throws -> Ranking {
    let allowed = try scope.allowed(
      by: filter, meeting: request.requirements, language: question.language)
    let words = try lexical.search(
      question, prefixes: request.requirements.prefixes, allowed: allowed, depth: request.depth)
    let meaning = try embedded.map { try similarities($0, request, within: filter) }
    return try Ranking(
      mode: request.mode, depth: request.depth, words: words, meaning: meaning,
      allowed: allowed, scope: scope, language: question.language
    ) { try dense.similarities(of: $0, to: $1) }
  }

  private struct EmbeddedQuestion {
    var query: [Float]
    var cut: QuestionCut?
  }

  private func embedding(of question: Question) async throws -> EmbeddedQuestion? {
    guard let embedder else { throw RetrievalError.noEmbedder }
    let (text, cut) = QuestionCut.fitting(question.searchText, to: embedder)
    return try await embedder.embed([text], as: .query).first.map {
      EmbeddedQuestion(query: $0, cut: cut)
    }
  }

  private func similarities(
    _ embedded: EmbeddedQuestion, _ request: SearchRequest, within filter: PassageFilter
  ) throws -> QuestionSimilarities {
    let nearest = try dense.nearest(
      to: embedded.query, filter: filter, count: request.depth, isExact: request.isExact)
    if !request.isExact { watch(nearest, for: embedded.query, filter: filter) }
    return QuestionSimilarities(query: embedded.query, nearest: nearest, scope: scope)
  }

  private func watch(_ nearest: [DenseArm.Match], for query: [Float], filter: PassageFilter) {
    guard let monitor, dense.damage == nil else { return }
    let first = nearest.prefix(RecallMonitor.compared)
    monitor.consider { [dense] in
      let truth = try dense.nearest(
        to: query, filter: filter, count: RecallMonitor.compared, isExact: true)
      return RecallMonitor.recall(of: first, truth: truth)
    }
  }

  /// Passages of the provisions that the question names, in their order.
  private func passagesNamed(by citations: [ResolvedCitation]) throws -> [Int64] {
    var ids: [Int64] = []
    for citation in citations {
      guard case .found(let provisions) = citation.resolution else { continue }
      for (_, provision) in provisions {
        guard let act = acts[provision.actID] else { continue }
        let paragraphs = Set(
          provision.provision.part(named: citation.citation, in: act.jurisdiction)?.paragraphs ?? []
        )
        // A paragraph without a number belongs to whatever paragraph is named.
        for passage in try snapshot.passages(ofProvision: provision.id)
        where paragraphs.isEmpty || passage.paragraph.map(paragraphs.contains) != false {
          if !ids.contains(passage.id) { ids.append(passage.id) }
        }
      }
    }
    return ids
  }

  /// The share of the question's words that the best of the first passages in its language holds.
  private func coverage(
    of question: Question, by places: [Int32], _ words: LexicalScores
  ) -> Double? {
    guard let language = question.language else { return nil }
    let sameLanguage = places.prefix(Self.coveragePassages).filter {
      scope.language(of: $0) == language
    }
    guard !sameLanguage.isEmpty else { return nil }
    let weights = lexical.weights(of: question.text, in: language, found: words)
    guard !weights.isEmpty else { return nil }
    return sameLanguage.map { words.coverage(of: weights, at: $0) }.max()
  }

  /// Bytes.
  private static let longestQuestion = 8_000
  private static let coveragePassages = 5
}

extension SnapshotMetadata {
  /// The same with what this program would use; only the model and the analysis can differ.
  fileprivate func withAnalysis(_ version: Int, embedder: EmbedderIdentity?) -> Self {
    var metadata = self
    metadata.analysisVersion = version
    if let embedder {
      metadata.modelName = embedder.name
      metadata.modelHash = embedder.sha256
      metadata.dimension = embedder.dimension
      metadata.queryPrefix = embedder.queryPrefix
      metadata.passagePrefix = embedder.passagePrefix
      metadata.pooling = embedder.pooling
    }
    return metadata
  }
}
