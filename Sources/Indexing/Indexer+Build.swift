package import Norms
internal import PassageStore

extension Indexer {
  /// Publishes a snapshot of these norms and nothing else, for texts that are no files of acts.
  ///
  /// - Parameters:
  ///   - norms: each with an identifier of its own.
  ///   - hash: stands for the source, as the states of all acts tell it.
  /// - Throws: as `index` does.
  package func build(
    _ norms: [Norm], from path: String, hash: String
  ) async throws -> IndexingReport {
    let start = ContinuousClock.now
    let build = SnapshotBuild(self, startEmpty: true, lock: try WriterLock(folder))
    let texts = Dictionary(
      uniqueKeysWithValues: norms.map { norm in
        let state = StoredState(date: norm.stateDate, sourcePath: path, sourceHash: hash)
        return (norm.identifier, [(norm: norm, source: state)])
      })
    build.report.acts = texts.count
    build.report.provisions = norms.reduce(0) { $0 + $1.provisions.count }
    progress(.reading(file: path, number: 1, of: 1, provisions: build.report.provisions))
    try await build.store(texts)
    try build.publish()
    build.report.seconds = start.duration(to: .now).seconds
    return build.report
  }
}
