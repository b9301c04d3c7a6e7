internal import Chunking
internal import Embedding
internal import PassageStore

/// The stored embeddings of passages, by the hash of their text.
///
/// Each text is embedded once: an index, the one it replaces, or an interrupted run may have it already.
struct EmbeddingRows {
  private var rows: [String: Int64] = [:]

  subscript(textHash: String) -> Int64? { rows[textHash] }

  init(
    of passages: [PendingPassage], in writer: SnapshotWriter, earlier: EarlierEmbeddings?,
    embedder: any Embedder, report: inout IndexingReport,
    progress: @Sendable (IndexingProgress) -> Void
  ) async throws {
    var missing: [String: PendingPassage] = [:]
    for passage in passages where rows[passage.textHash] == nil {
      if let row = try writer.embedding(ofTextWithHash: passage.textHash) {
        rows[passage.textHash] = row
      } else if let vector = earlier?.embedding(ofTextWithHash: passage.textHash) {
        rows[passage.textHash] = try writer.insert(embedding: vector, textHash: passage.textHash)
        report.reused += 1
      } else {
        missing[passage.textHash] = passage
      }
    }
    guard !missing.isEmpty else { return }
    let journal = try EmbeddingJournal(folder: writer.folder, metadata: .current(of: embedder))
    for hash in missing.keys.sorted() {
      guard let vector = try journal.embedding(ofTextWithHash: hash) else { continue }
      rows[hash] = try writer.insert(embedding: vector, textHash: hash)
      missing[hash] = nil
      report.resumed += 1
    }
    // Texts of similar length make even batches; the longest first show the worst case early.
    let queue = missing.values.sorted { ($0.tokens, $0.textHash) > ($1.tokens, $1.textHash) }
    try await embed(queue, journal: journal, in: writer, embedder: embedder, progress: progress)
    report.embedded += queue.count
  }

  private mutating func embed(
    _ queue: [PendingPassage], journal: EmbeddingJournal, in writer: SnapshotWriter,
    embedder: any Embedder, progress: @Sendable (IndexingProgress) -> Void
  ) async throws {
    let start = ContinuousClock.now
    let tokens = queue.reduce(0) { $0 + $1.tokens }
    var done = 0
    var tokensDone = 0
    while done < queue.count {
      try Task.checkCancellation()
      let seconds = start.duration(to: .now).seconds
      progress(
        .embedding(
          done: done, of: queue.count, passagesPerSecond: Double(done) / max(seconds, 0.001),
          secondsLeft: tokensDone > 0
            ? seconds * Double(tokens - tokensDone) / Double(tokensDone) : nil))
      let slice = queue[done..<min(done + Self.slice, queue.count)]
      let vectors = try await embedder.embed(slice.map(\.passage.embeddedText), as: .passage)
      let embeddings = zip(slice.map(\.textHash), vectors).map { (textHash: $0, vector: $1) }
      try journal.add(embeddings)
      for (hash, vector) in embeddings {
        rows[hash] = try writer.insert(embedding: vector, textHash: hash)
      }
      done += slice.count
      tokensDone += slice.reduce(0) { $0 + $1.tokens }
    }
  }

  /// Passages handed to the embedder at once: enough to fill its batches, few enough for progress.
  private static let slice = 128
}
