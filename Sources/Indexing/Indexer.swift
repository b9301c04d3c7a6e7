package import Corpus
package import Embedding
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

  /// What the inputs of a run are of an index.
  package enum Scope: Sendable, Hashable {
    /// Some of its texts: acts that come from elsewhere stay.
    case some
    /// All texts of this folder: an act whose texts come from there, but from none of the inputs, goes.
    case all(inFolder: String)
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
  /// Where nothing is new, nothing is written. What an interrupted run has embedded is used again.
  ///
  /// - Parameter rebuild: start from nothing instead of the current snapshot.
  /// - Throws: `IndexingError`, `PassageStoreError`, the embedder's errors, `CancellationError`; the
  ///   published snapshot is then what it was before.
  package func index(
    _ inputs: [Input], rebuild: Bool, scope: Scope = .some
  ) async throws -> IndexingReport {
    let start = ContinuousClock.now
    let lock = try WriterLock(folder)
    let base = rebuild ? nil : try fittingSnapshot()
    var reader = InputReader(inputs, known: base?.acts ?? [], progress: progress)
    let build = SnapshotBuild(self, startEmpty: rebuild, lock: lock)
    while let texts = try reader.next(into: &build.report) { try await build.store(texts) }
    if !reader.hasRead, reader.unchangedActs.isEmpty, !inputs.isEmpty || base == nil {
      throw build.report.unusable.isEmpty
        ? IndexingError.nothingToRead : IndexingError.nothingUsable(build.report.unusable)
    }
    if case .all(let folder) = scope {
      let names = Set(inputs.map(\.path.absolutePath))
      let given = reader.acts
      for act in base?.acts ?? [] where !given.contains(act.identifier) {
        let paths = act.states.map(\.sourcePath.absolutePath)
        guard names.isDisjoint(with: paths), paths.allSatisfy({ $0.lies(in: folder) }) else {
          continue
        }
        try build.remove(act)
      }
    }
    if let base, !build.isChanged, base.hasVectorIndex {
      build.report.snapshot = base.number
      folder.removeLeftovers()
    } else {
      try build.publish()
    }
    build.report.seconds = start.duration(to: .now).seconds
    return build.report
  }

  /// The current snapshot; an index goes on only with the model, chunking and analysis it was begun
  /// with.
  private func fittingSnapshot() throws -> Snapshot? {
    guard try folder.currentNumber() != nil else { return nil }
    let snapshot = try Snapshot(currentOf: folder)
    try snapshot.metadata.requireFit(to: .current(of: embedder), folder: folder.path)
    return snapshot
  }
}

extension Duration {
  var seconds: Double {
    Double(components.seconds) + Double(components.attoseconds) / 1e18
  }
}
