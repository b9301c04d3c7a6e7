package import Corpus
internal import Downloads
internal import Foundation
package import Norms

/// Brings the raw files of a corpus up to date, source by source; one that fails does not keep the
/// others back, and keeps what it has.
package struct SourceUpdate: Sendable {
  private let corpus: CorpusFolder
  private let mirror: Mirror?
  private let policy: WebPolicy
  private let read: StateReader
  private let progress: @Sendable (String) -> Void

  /// - Parameter mirror: asked instead of the official servers.
  package init(
    corpus: CorpusFolder, mirror: Mirror? = nil, policy: WebPolicy,
    read: @escaping StateReader = StateReading.read,
    progress: @escaping @Sendable (String) -> Void = { _ in }
  ) {
    self.corpus = corpus
    self.mirror = mirror
    self.policy = policy
    self.read = read
    self.progress = progress
  }

  /// - Returns: what became of each, in the order of the acts.
  /// - Throws: `CancellationError` alone.
  package func run(_ acts: [CorpusManifest.Act]) async throws -> [SourceOutcome] {
    let origin = origin()
    var outcomes: [ActSource: SourceOutcome] = [:]
    let contents = GIIContents(folder: corpus.rawPath + "/gii", origin: origin)
    for act in acts {
      if case .legi = act.source { continue }
      try Task.checkCancellation()
      let store = corpus.store(for: act.source)
      outcomes[act.source] = try await update(store) { record in
        switch act.source {
        case .gii(let slug):
          return try await GIISource(slug: slug, store: store, origin: origin, read: read)
            .update(&record, contents: contents)
        case .celex(let celex):
          let languages =
            act.languages.isEmpty ? CellarLanguages.fetchedByDefault : act.languages
          return try await CellarSource(
            celex: celex, languages: languages, store: store, origin: origin, read: read
          ).update(&record)
        case .file: return try FileSource(act: act, store: store, read: read).update(&record)
        case .legi: return false
        }
      }
    }
    let texts = acts.map(\.source).filter { if case .legi = $0 { true } else { false } }
    outcomes.merge(try await updateLEGI(texts, origin: origin)) { $1 }
    return acts.compactMap { outcomes[$0.source] }
  }

  private func origin() -> any Origin {
    switch mirror {
    case .folder(let path): FolderOrigin(folder: path)
    case .server(let url):
      WebOrigin(
        client: WebClient(policy: policy, onlyHost: url.host, progress: progress), mirror: url)
    case nil: WebOrigin(client: WebClient(policy: policy, progress: progress), mirror: nil)
    }
  }

  /// Updates one source and remembers how that went.
  private func update(
    _ store: SourceStore, _ work: (inout SourceRecord) async throws -> Bool
  ) async throws -> SourceOutcome {
    progress("\(store.source)")
    do {
      var record = try store.record()
      let result: Result<Bool, any Error>
      do {
        result = .success(try await work(&record))
      } catch let error as CancellationError {
        store.removeStaging()
        throw error
      } catch {
        result = .failure(error)
      }
      return try finish(store, record, result)
    } catch let error as FetchError {
      return SourceOutcome(store.source, .failed, message: error.description)
    }
  }

  private func finish(
    _ store: SourceStore, _ record: SourceRecord, _ result: Result<Bool, any Error>
  ) throws -> SourceOutcome {
    var record = record
    store.removeStaging()
    switch result {
    case .success(let isChanged):
      record.checked = .now
      record.failure = nil
      try store.save(record)
      store.removeUnused(record)
      return SourceOutcome(
        store.source, isChanged ? .changed : .unchanged, stateDate: record.stateDate)
    case .failure(let error):
      record.failure = SourceRecord.Failure(time: .now, message: "\(error)")
      try store.save(record)
      return SourceOutcome(
        store.source, .failed, message: "\(error)", stateDate: record.stateDate)
    }
  }

  private func updateLEGI(
    _ sources: [ActSource], origin: any Origin
  ) async throws -> [ActSource: SourceOutcome] {
    guard !sources.isEmpty else { return [:] }
    try Task.checkCancellation()
    progress("LEGI archives")
    var outcomes: [ActSource: SourceOutcome] = [:]
    var known: [(store: SourceStore, record: SourceRecord)] = []
    for source in sources {
      let store = corpus.store(for: source)
      do {
        known.append((store, try store.record()))
      } catch {
        outcomes[source] = SourceOutcome(source, .failed, message: error.description)
      }
    }
    let legi = LEGISources(
      folder: corpus.rawPath + "/legi/archives", origin: origin, read: read, progress: progress)
    let results: [ActSource: (record: SourceRecord, result: Result<Bool, any Error>)]
    do {
      results = try await legi.update(known)
    } catch let error as CancellationError {
      for (store, _) in known { store.removeStaging() }
      throw error
    } catch {
      results = Dictionary(
        uniqueKeysWithValues: known.map { ($0.store.source, ($0.record, .failure(error))) })
    }
    for (store, record) in known {
      let (record, result) = results[store.source] ?? (record, .success(false))
      do {
        outcomes[store.source] = try finish(store, record, result)
      } catch {
        outcomes[store.source] = SourceOutcome(store.source, .failed, message: "\(error)")
      }
    }
    return outcomes
  }
}

/// What became of one source in an update.
package struct SourceOutcome: Hashable, Sendable, Codable {
  package enum Result: String, Sendable, Codable {
    case unchanged
    /// There are new raw files.
    case changed
    case failed
  }

  package var source: String
  package var result: Result
  /// Why it failed.
  package var message: String?
  /// Of the newest text that is here.
  package var stateDate: CalendarDate?

  init(
    _ source: ActSource, _ result: Result, message: String? = nil, stateDate: CalendarDate? = nil
  ) {
    self.source = source.description
    self.result = result
    self.message = message
    self.stateDate = stateDate
  }
}
