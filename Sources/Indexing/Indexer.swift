internal import Chunking
package import Corpus
package import Embedding
internal import Foundation
internal import Hashing
internal import Norms
package import PassageStore

/// Reads files, brings their provisions into the next snapshot of an index, and publishes it.
package struct Indexer: Sendable {
  package struct Input: Sendable {
    package var path: String
    package var options: ReadingOptions

    package init(path: String, options: ReadingOptions) {
      self.path = path
      self.options = options
    }
  }

  let folder: IndexFolder
  let embedder: any Embedder
  let progress: @Sendable (IndexingProgress) -> Void

  package init(
    folder: IndexFolder, embedder: any Embedder,
    progress: @escaping @Sendable (IndexingProgress) -> Void
  ) {
    self.folder = folder
    self.embedder = embedder
    self.progress = progress
  }

  /// Indexes the files; an act that is already there gets its new text as its next version.
  ///
  /// - Parameter rebuild: start from nothing instead of the current snapshot.
  /// - Throws: `IndexingError`, `PassageStoreError`, the embedder's errors, `CancellationError`; the
  ///   published snapshot is then what it was before.
  package func index(_ inputs: [Input], rebuild: Bool) async throws -> IndexingReport {
    let start = ContinuousClock.now
    let metadata = SnapshotMetadata.current(of: embedder)
    if !rebuild { try checkFit(of: metadata) }
    let writer = try SnapshotWriter(folder: folder, metadata: metadata, startEmpty: rebuild)

    var report = IndexingReport()
    let known = rebuild ? [] : try writer.sourceHashes()
    var acts: Set<String> = []
    var isChanged = false
    var rest = inputs[...]
    while !rest.isEmpty {
      let texts = try read(&rest, of: inputs.count, known: known, into: &report)
      acts.formUnion(texts.keys)
      isChanged = try await store(texts, in: writer, report: &report) || isChanged
    }
    report.acts = acts.count
    if acts.isEmpty, report.unchangedFiles == 0 {
      throw report.unusable.isEmpty
        ? IndexingError.nothingToRead : IndexingError.nothingUsable(report.unusable)
    }
    if let baseNumber = writer.baseNumber, !isChanged {
      report.snapshot = baseNumber
    } else {
      try publish(writer, report: &report)
    }
    report.seconds = start.duration(to: .now).seconds
    return report
  }

  /// Stores all texts and embeds what is new.
  ///
  /// - Returns: whether any of the texts is needed.
  func store(
    _ texts: [String: [ActMerge.Text]], in writer: SnapshotWriter, report: inout IndexingReport
  ) async throws -> Bool {
    let passages = PassageMaker(embedder: embedder)
    var pending: [PendingPassage] = []
    var isChanged = false
    for act in texts.sorted(by: { $0.key < $1.key }).map(\.value) {
      try Task.checkCancellation()
      guard let new = try store(act, with: passages, in: writer, report: &report) else { continue }
      pending += new
      isChanged = true
    }
    try await embed(pending, in: writer, report: &report)
    return isChanged
  }

  func publish(_ writer: SnapshotWriter, report: inout IndexingReport) throws {
    progress(.publishing)
    report.snapshot = try writer.publish()
    report.published = true
  }

  /// An index goes on only with the model, chunking and analysis it was begun with.
  private func checkFit(of metadata: SnapshotMetadata) throws {
    guard try folder.currentNumber() != nil else { return }
    try Snapshot(currentOf: folder).metadata.requireFit(to: metadata, folder: folder.path)
  }

  /// Takes the first of the inputs, as many as fit into memory together.
  ///
  /// - Returns: the readable texts that the index does not know yet, by act.
  private func read(
    _ inputs: inout ArraySlice<Input>, of total: Int, known: Set<String>,
    into report: inout IndexingReport
  ) throws -> [String: [ActMerge.Text]] {
    var texts: [String: [ActMerge.Text]] = [:]
    let limit = report.provisions + Self.provisionsAtOnce
    while report.provisions < limit, let input = inputs.popFirst() {
      try Task.checkCancellation()
      progress(.reading(file: input.path, number: total - inputs.count, of: total))
      do {
        let fileHash = try DocumentReader.hash(path: input.path)
        // The names of file and folder may say which act it is and of which day.
        let names = input.path.split(separator: "/").suffix(2).joined(separator: "/")
        let hash = SHA256.hash(fileHash + names + input.options.fingerprint)
        if known.contains(hash) {
          report.unchangedFiles += 1
          continue
        }
        let norm = try DocumentReader.read(path: input.path, options: input.options)
        let sameDay = texts[norm.identifier]?.first {
          $0.norm.stateDate == norm.stateDate && $0.norm.isDated == norm.isDated
            && $0.norm.omittedKinds == norm.omittedKinds
            && ($0.norm.extent != .excerpt || norm.extent != .excerpt)
        }
        if let sameDay {
          if sameDay.source.sourceHash != hash {
            report.unusable.append(
              .init(
                path: input.path,
                reason: "'\(sameDay.source.sourcePath)' already gives \(norm.abbreviation) as of "
                  + "\(norm.stateDate); give another date with '--as-of'"))
          }
          continue
        }
        let state = StoredState(
          date: norm.stateDate, extent: norm.extent, isDated: norm.isDated,
          omittedKinds: norm.omittedKinds, sourcePath: input.path, sourceHash: hash)
        texts[norm.identifier, default: []].append((norm, state))
        report.provisions += norm.provisions.count
        report.headings += norm.headingCount
        report.repealed += norm.repealedKeys.count
      } catch let error as CancellationError {
        throw error
      } catch {
        report.unusable.append(.init(path: input.path, reason: "\(error)"))
      }
    }
    return texts
  }

  /// Stores the act's versions; its new passages wait for their embeddings.
  ///
  /// - Returns: nil where none of the texts is needed.
  private func store(
    _ texts: [ActMerge.Text], with maker: PassageMaker, in writer: SnapshotWriter,
    report: inout IndexingReport
  ) throws -> [PendingPassage]? {
    let identifier = texts[0].norm.identifier
    let act = try writer.act(identifiedBy: identifier)
    let rows = try act.map { try writer.provisions(ofAct: $0.id) } ?? []
    let merge = ActMerge(texts: texts, act: act, rows: rows)
    report.superseded += merge.superseded.map { state in
      .init(
        path: state.sourcePath,
        reason: "not needed: the act is there from a source that dates each provision")
    }
    guard let norm = merge.norm else { return nil }
    let actID = try writer.save(
      norm, isNewest: merge.isNewest, states: merge.states)
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
      if let row = change.row {
        if row.dates != change.version.dates || row.position != change.version.position {
          try writer.update(
            provision: row.id, position: change.version.position, dates: change.version.dates)
          if row.validity.end != change.version.dates.validity.end { report.endedVersions += 1 }
        }
        continue
      }
      let provisionID = try writer.insert(
        change.provision, number: change.provision.citation(in: norm)?.number ?? "",
        contentHash: change.version.contentHash, position: change.version.position,
        dates: change.version.dates, act: actID)
      report.newVersions += 1
      pending += maker.passages(of: change.provision, in: norm, row: provisionID)
    }
    report.passages += pending.count
    report.tokens += pending.reduce(0) { $0 + $1.tokens }
    return pending
  }

  /// Embeds what no stored text covers, longest first, and stores all passages.
  private func embed(
    _ pending: [PendingPassage], in writer: SnapshotWriter, report: inout IndexingReport
  ) async throws {
    var rows: [String: Int64] = [:]
    var missing: [String: PendingPassage] = [:]
    for passage in pending where rows[passage.textHash] == nil {
      if let row = try writer.embedding(ofTextWithHash: passage.textHash) {
        rows[passage.textHash] = row
      } else {
        missing[passage.textHash] = passage
      }
    }
    // Texts of similar length make even batches; the longest first show the worst case early.
    let queue = missing.values.sorted { ($0.tokens, $0.textHash) > ($1.tokens, $1.textHash) }
    let start = ContinuousClock.now
    var done = 0
    if !queue.isEmpty {
      progress(.embedding(done: 0, of: queue.count, passagesPerSecond: 0))
    }
    while done < queue.count {
      try Task.checkCancellation()
      let slice = queue[done..<min(done + Self.embeddingSlice, queue.count)]
      let vectors = try await embedder.embed(slice.map(\.passage.embeddedText), as: .passage)
      for (passage, vector) in zip(slice, vectors) {
        rows[passage.textHash] = try writer.insert(embedding: vector, textHash: passage.textHash)
      }
      done += slice.count
      let seconds = start.duration(to: .now).seconds
      progress(
        .embedding(
          done: done, of: queue.count, passagesPerSecond: Double(done) / max(seconds, 0.001)))
    }
    report.embedded += queue.count
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

  /// A whole law has some thousand; more than this are not held in memory at once.
  private static let provisionsAtOnce = 60_000

  /// Passages handed to the embedder at once: enough to fill its batches, few enough for progress.
  private static let embeddingSlice = 128
}

extension ReadingOptions {
  /// Tells options apart that read the same file differently.
  fileprivate var fingerprint: String {
    [asOf?.description, jurisdiction?.rawValue, language?.rawValue, abbreviation, work]
      .map { $0 ?? "" }.joined(separator: "\u{1F}")
  }
}

extension Duration {
  var seconds: Double {
    Double(components.seconds) + Double(components.attoseconds) / 1e18
  }
}
