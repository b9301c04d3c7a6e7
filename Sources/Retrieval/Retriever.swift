package import Embedding
internal import Norms
package import PassageStore
internal import TextAnalysis

/// Finds the passages of one snapshot that answer a question.
package final class Retriever: Sendable {
  package let snapshot: Snapshot

  private let embedder: (any Embedder)?
  private let dense: DenseArm
  private let monitor: RecallMonitor?
  private let acts: [Int64: StoredAct]
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
    acts = Dictionary(uniqueKeysWithValues: snapshot.acts.map { ($0.id, $0) })
    resolver = CitationResolver(snapshot: snapshot)
    parser = CitationParser(actNames: snapshot.acts.flatMap(\.names))
  }

  /// - Throws: `RetrievalError`, `PassageStoreError`, the embedder's errors.
  package func search(_ request: SearchRequest) async throws -> SearchResult {
    guard request.query.utf8.count <= Self.longestQuestion else {
      throw RetrievalError.questionOverlong(
        characters: request.query.count, limit: Self.longestQuestion)
    }
    let question = Question(request.query, language: request.language, parser: parser)
    guard !question.text.isEmpty else { throw RetrievalError.emptyQuestion }
    let citations = try question.citations.map {
      ResolvedCitation(
        citation: $0.citation,
        resolution: try resolver.resolve(
          $0.citation, on: request.filter.date, jurisdictions: request.filter.jurisdictions))
    }
    let lexical = try request.mode == .dense ? [:] : lexicalScores(question, request)
    let dense =
      try await request.mode == .lexical ? [:] : similarities(question, request)
    let named = try passagesNamed(by: citations)

    let candidates = Set(lexical.keys).union(dense.keys).union(named.keys)
    let passages = try snapshot.passages(withIDs: candidates)
    let fused = Fusion.scores(lexical: lexical, dense: dense) { id in
      switch request.mode {
      case .lexical: 0
      case .dense: 1
      case .hybrid: denseWeight(question.language, passages[id])
      }
    }
    let ranked = passages.values.compactMap { passage -> RankedPassage? in
      guard let act = acts[passage.actID] else { return nil }
      let namedRank = named[passage.id]
      return RankedPassage(
        passage: passage, act: act, score: namedRank != nil ? 1 : fused[passage.id] ?? 0,
        lexicalScore: lexical[passage.id], similarity: dense[passage.id],
        isNamedInQuestion: namedRank != nil)
    }.sorted { left, right in
      let leftRank = named[left.passage.id] ?? .max
      let rightRank = named[right.passage.id] ?? .max
      if leftRank != rightRank { return leftRank < rightRank }
      return (left.score, right.passage.id) > (right.score, left.passage.id)
    }
    let first = Array(ranked.prefix(request.limit))
    return SearchResult(
      passages: first, citations: citations, isCitationOnly: question.isCitationOnly,
      language: question.language,
      support: QuestionSupport(
        coverage: try coverage(of: question, by: first), similarity: dense.values.max()))
  }

  private func lexicalScores(
    _ question: Question, _ request: SearchRequest
  ) throws -> [Int64: Double] {
    let languages = Set(snapshot.acts.map { AnalysisLanguage(code: $0.language.rawValue) })
    let terms = Set(languages.flatMap { TextAnalyzer(language: $0).contentTerms(question.text) })
    let matches = try snapshot.lexicalMatches(
      terms.sorted(), filter: request.filter, headWeight: Self.headWeight, limit: request.depth)
    return Dictionary(uniqueKeysWithValues: matches.map { ($0.passageID, $0.score) })
  }

  private func similarities(
    _ question: Question, _ request: SearchRequest
  ) async throws -> [Int64: Double] {
    let filter = request.filter
    guard let embedder else { throw RetrievalError.noEmbedder }
    let tokens = embedder.tokenCount(question.text, as: .query)
    guard tokens <= embedder.window else {
      throw RetrievalError.questionTooLong(tokens: tokens, limit: embedder.window)
    }
    let vectors = try await embedder.embed([question.text], as: .query)
    guard let query = vectors.first else { return [:] }
    let nearest = try dense.nearest(
      to: query, filter: filter, count: request.depth, isExact: request.isExact)
    if !request.isExact { watch(nearest, for: query, filter: filter) }
    return Dictionary(
      uniqueKeysWithValues: nearest.map { ($0.passageID, Double($0.similarity)) })
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

  /// Passages of the provisions that the question names, with their order.
  private func passagesNamed(by citations: [ResolvedCitation]) throws -> [Int64: Int] {
    var ranks: [Int64: Int] = [:]
    for citation in citations {
      guard case .found(let provisions) = citation.resolution else { continue }
      for (_, provision) in provisions {
        let passages = try snapshot.passages(ofProvision: provision.id)
        let paragraph = citation.citation.paragraph.map(ParagraphNumber.key)
        // A paragraph without a number belongs to whatever paragraph is named.
        for passage in passages
        where paragraph == nil || passage.paragraph == nil
          || passage.paragraph.map(ParagraphNumber.key) == paragraph
        {
          if ranks[passage.id] == nil { ranks[passage.id] = ranks.count }
        }
      }
    }
    return ranks
  }

  /// Full text knows nothing across languages; within one, both arms count the same.
  private func denseWeight(_ language: AnalysisLanguage?, _ passage: StoredPassage?) -> Double {
    guard let language, let passage, let act = acts[passage.actID] else { return 0.6 }
    return AnalysisLanguage(code: act.language.rawValue) == language ? 0.5 : 0.9
  }

  private func coverage(of question: Question, by passages: [RankedPassage]) throws -> Double? {
    guard let language = question.language else { return nil }
    let analyzer = TextAnalyzer(language: language)
    let sameLanguage = passages.prefix(Self.coveragePassages).filter {
      AnalysisLanguage(code: $0.act.language.rawValue) == language
    }
    guard !sameLanguage.isEmpty else { return nil }
    var weights: [String: Double] = [:]
    for term in analyzer.contentTerms(question.text) where weights[term] == nil {
      weights[term] = InverseDocumentFrequency.weight(
        frequency: try snapshot.documentFrequency(of: term), total: dense.passageCount)
    }
    let sum = weights.values.reduce(0, +)
    guard sum > 0 else { return nil }
    return sameLanguage.map { ranked in
      let terms = Set(analyzer.terms(ranked.passage.context + "\n" + ranked.passage.text))
      return weights.reduce(0) { $0 + (terms.contains($1.key) ? $1.value : 0) } / sum
    }.max()
  }

  /// Bytes; the encoder's own limit lies below, but is known only after the work of counting.
  private static let longestQuestion = 8_000
  private static let coveragePassages = 5
  private static let headWeight = 1.5
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
