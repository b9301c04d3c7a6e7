internal import Chunking
internal import Norms
internal import PassageStore

/// The making of one snapshot: stores versions, embeds their new passages, publishes.
final class SnapshotBuild {
  var report = IndexingReport()
  private(set) var isChanged = false

  private let indexer: Indexer
  private let startEmpty: Bool
  private let lock: WriterLock
  private let maker: PassageMaker
  /// Of the index that is replaced.
  private let earlier: EarlierEmbeddings?
  /// Made when there is something to write: copying the base is work.
  private var madeWriter: SnapshotWriter?

  init(_ indexer: Indexer, startEmpty: Bool, lock: WriterLock) {
    self.indexer = indexer
    self.startEmpty = startEmpty
    self.lock = lock
    maker = PassageMaker(embedder: indexer.embedder)
    earlier =
      startEmpty
      ? EarlierEmbeddings(folder: indexer.folder, metadata: .current(of: indexer.embedder)) : nil
  }

  private func writer() throws -> SnapshotWriter {
    if let madeWriter { return madeWriter }
    let writer = try SnapshotWriter(
      folder: indexer.folder, metadata: .current(of: indexer.embedder), startEmpty: startEmpty,
      lock: lock)
    report.copyingSeconds = writer.copying.seconds
    madeWriter = writer
    return writer
  }

  /// Stores the texts' versions and embeds what is new.
  func store(_ texts: [String: [ActMerge.Text]]) async throws {
    var pending: [PendingPassage] = []
    for act in texts.sorted(by: { $0.key < $1.key }).map(\.value) {
      try Task.checkCancellation()
      pending += try store(act, in: writer())
    }
    if !pending.isEmpty { try await embed(pending, in: writer()) }
  }

  func remove(_ act: StoredAct) throws {
    try writer().deleteAct(act.id)
    report.removedActs.append(act.abbreviation)
    isChanged = true
  }

  func publish() throws {
    indexer.progress(.publishing)
    let start = ContinuousClock.now
    report.snapshot = try writer().publish()
    report.vectorIndex = try writer().vectorIndex
    report.publishingSeconds = start.duration(to: .now).seconds
    report.published = true
  }

  /// Stores the act's versions.
  ///
  /// - Returns: its new passages, which wait for their embeddings.
  private func store(
    _ texts: [ActMerge.Text], in writer: SnapshotWriter
  ) throws -> [PendingPassage] {
    let act = try writer.act(identifiedBy: texts[0].norm.identifier)
    let rows = try act.map { try writer.provisions(ofAct: $0.id) } ?? []
    let merge = ActMerge(texts: texts, act: act, rows: rows)
    report.superseded += merge.superseded.map { state in
      .init(
        path: state.sourcePath,
        reason: "not needed: the act is there from a source that dates each provision")
    }
    guard var norm = merge.norm else { return [] }
    isChanged = true
    let actID = try writer.save(norm, isNewest: merge.isNewest, states: merge.states)
    if let act, !merge.isNewest { norm.takeNames(from: act) }
    for row in merge.obsolete {
      try writer.deleteProvision(row.id)
      report.removedVersions += 1
    }
    // Versions that move make room for each other first.
    try writer.clearStarts(
      of: merge.changes.filter { $0.row.map(\.validity.start) != $0.version.dates.validity.start }
        .compactMap(\.row?.id))
    var pending: [PendingPassage] = []
    for change in merge.changes {
      try Task.checkCancellation()
      let version = change.version
      if let row = change.row {
        if row.dates != version.dates || row.position != version.position {
          try writer.update(provision: row.id, position: version.position, dates: version.dates)
          if row.validity.end != version.dates.validity.end { report.endedVersions += 1 }
        }
        continue
      }
      let row = try writer.insert(
        change.provision, number: change.provision.citation(in: norm)?.number ?? "",
        contentHash: version.contentHash, position: version.position, dates: version.dates,
        act: actID)
      report.newVersions += 1
      pending += maker.passages(of: change.provision, in: norm, row: row)
    }
    report.passages += pending.count
    report.tokens += pending.reduce(0) { $0 + $1.tokens }
    return pending
  }

  /// Embeds what no stored text covers and stores all passages.
  private func embed(_ pending: [PendingPassage], in writer: SnapshotWriter) async throws {
    let start = ContinuousClock.now
    let rows = try await EmbeddingRows(
      of: pending, in: writer, earlier: earlier, embedder: indexer.embedder, report: &report,
      progress: indexer.progress)
    report.embeddingSeconds += start.duration(to: .now).seconds
    for passage in pending {
      guard let embedding = rows[passage.textHash] else { continue }
      try writer.insertPassage(
        provision: passage.provisionRow, position: passage.position,
        paragraph: passage.passage.paragraph, citation: passage.passage.citation,
        context: passage.passage.context, text: passage.passage.text, embedding: embedding,
        headTerms: passage.headTerms, bodyTerms: passage.bodyTerms)
    }
  }
}

extension Norm {
  /// An act is cited by the names of its newest text, whichever of its texts is at hand.
  fileprivate mutating func takeNames(from act: StoredAct) {
    abbreviation = act.abbreviation
    alternativeNames = act.alternativeNames
    title = act.title
    language = act.language
  }
}
