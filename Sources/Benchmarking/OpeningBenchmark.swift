internal import Embedding
package import Indexing
internal import Norms
package import PassageStore
internal import Retrieval

/// Measures how long the first search takes of a program that has just started, the embedding model apart:
/// the vectors are read from files, the acts are made up.
package struct OpeningBenchmark {
  package struct Report: Codable, Sendable {
    package var passages: Int
    package var vectors: Int
    package var openMilliseconds: Double
    package var searchMilliseconds: Double

    enum CodingKeys: String, CodingKey {
      case passages, vectors
      case openMilliseconds = "open_ms"
      case searchMilliseconds = "first_search_ms"
    }
  }

  private let folder: IndexFolder

  package init(folder: IndexFolder) { self.folder = folder }

  /// Makes an index with a passage for each vector: acts of 500 provisions with two paragraphs each.
  package func makeIndex(
    of vectors: VectorFile.Rows<Float>, count: Int,
    progress: @escaping @Sendable (IndexingProgress) -> Void
  ) async throws -> IndexingReport {
    let embedder = VectorsOfFile(vectors)
    return try await Indexer(folder: folder, embedder: embedder, progress: progress)
      .build(
        Self.norms(passages: min(count, vectors.count)), from: "made-up",
        hash: "made-up")
  }

  /// Opens the index and searches by meaning for the passages nearest to a vector.
  package func run(query: VectorFile.Rows<Float>) async throws -> Report {
    let embedder = VectorsOfFile(query)
    let start = ContinuousClock.now
    let snapshot = try Snapshot(currentOf: folder)
    let retriever = try Retriever(snapshot: snapshot, folder: folder, embedder: embedder)
    let opened = ContinuousClock.now
    let result = try await retriever.search(
      SearchRequest(
        query: "vector", mode: .dense, filter: PassageFilter(date: .today), limit: 10))
    let searched = ContinuousClock.now
    precondition(!result.passages.isEmpty, "the index has passages that apply today")
    let counts = try snapshot.counts()
    return Report(
      passages: counts.passages, vectors: counts.embeddings,
      openMilliseconds: start.duration(to: opened) / .milliseconds(1),
      searchMilliseconds: opened.duration(to: searched) / .milliseconds(1))
  }

  private static func norms(passages: Int) -> [Norm] {
    var random = SplitMix64(seed: 1)
    func paragraph(_ number: Int) -> Block {
      let text = (0..<wordsOfAParagraph).map { _ in
        syllables.randomElement(using: &random)! + syllables.randomElement(using: &random)!
      }.joined(separator: " ")
      return Block(kind: .paragraph, number: "\(number)", marker: "(\(number))", text: text)
    }
    return stride(from: 0, to: passages, by: passagesOfAnAct).map { start in
      let count = min(passagesOfAnAct, passages - start)
      let number = start / passagesOfAnAct + 1
      return Norm(
        identifier: "made-up:\(number)", abbreviation: "Act\(number)",
        title: "Made-up act \(number)",
        jurisdiction: .germany, language: Language(rawValue: "de"),
        stateDate: CalendarDate(iso: "2020-01-01") ?? .today, basis: .observed,
        provisions: stride(from: 0, to: count, by: 2).map { place in
          Provision(
            key: "\(place)", kind: .section, label: "§ \(place / 2 + 1)",
            content: (place..<min(place + 2, count)).map { paragraph($0 - place + 1) })
        })
    }
  }

  private static let passagesOfAnAct = 1_000
  private static let wordsOfAParagraph = 40
  private static let syllables = [
    "bau", "recht", "amt", "frist", "los", "wert", "gut", "tag", "ort", "weg",
  ]
}

/// Hands out the vectors of a file, whatever the texts, and begins again at its end.
private actor VectorsOfFile: Embedder {
  nonisolated let identity: EmbedderIdentity
  nonisolated let window = 512
  private let rows: VectorFile.Rows<Float>
  private var next = 0

  init(_ rows: VectorFile.Rows<Float>) {
    self.rows = rows
    identity = EmbedderIdentity(
      name: "vectors-of-a-file", sha256: "none", dimension: rows.dimension, queryPrefix: "",
      passagePrefix: "", pooling: "mean")
  }

  nonisolated func tokenCount(_ text: String, as role: EmbeddingRole) -> Int {
    text.utf8.count / 4 + 2
  }

  func embed(_ texts: [String], as role: EmbeddingRole) async throws -> [[Float]] {
    texts.map { _ in
      defer { next += 1 }
      return Array(rows.row(next % rows.count))
    }
  }
}
