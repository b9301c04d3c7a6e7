package import Corpus
internal import Foundation

/// The folder of a corpus: its manifest, and the raw files that were fetched for it.
package struct CorpusFolder: Hashable, Sendable {
  package let path: String

  package init(_ path: String) {
    self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  }

  package var manifestPath: String { path + "/" + CorpusManifest.fileName }
  package var rawPath: String { path + "/raw" }

  /// - Throws: `CorpusError`
  package func manifest() throws(CorpusError) -> CorpusManifest {
    guard FileManager.default.fileExists(atPath: manifestPath) else {
      throw .unreadable(
        path: manifestPath,
        reason: "there is no such list of acts; begin one with 'paragraf corpus add gii:gwb'")
    }
    return try CorpusManifest.read(path: manifestPath)
  }

  package func store(for source: ActSource) -> SourceStore {
    SourceStore(source, below: rawPath)
  }

  /// Where the texts of an act are to be read; none while nothing has been fetched.
  package func texts(
    of act: CorpusManifest.Act
  ) throws -> [(path: String, options: ReadingOptions)] {
    if let path = act.source.path { return [(path, act.options)] }
    let store = store(for: act.source)
    let states = try store.record().states
    if case .legi(let number) = act.source {
      // One folder leads to all: its reader applies what lies beside it.
      return LEGISources.folder(of: number, in: states).map {
        [(store.folder + "/" + $0, act.options)]
      } ?? []
    }
    return states.filter { state in
      act.languages.isEmpty || state.language.map(act.languages.contains) ?? true
    }.map { state in
      var options = act.options
      options.asOf = options.asOf ?? state.asOf
      options.language = state.language
      if case .celex(let number) = act.source { options.work = options.work ?? number }
      return (store.path(of: state), options)
    }
  }

  /// Changes the manifest's text; one at a time.
  ///
  /// - Throws: `CorpusError`, `FetchError.cannotWrite`
  package func changeManifest(_ change: (String) throws -> String) throws {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw SourceStore.failedWrite(path, error)
    }
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0, flock(descriptor, LOCK_EX) == 0 else {
      throw FetchError.cannotWrite(path: path, reason: String(cString: strerror(errno)))
    }
    defer { close(descriptor) }
    let exists = FileManager.default.fileExists(atPath: manifestPath)
    let text =
      try exists
      ? String(contentsOfFile: manifestPath, encoding: .utf8) : CorpusManifest.emptyText
    let changed = try change(text)
    if exists, changed == text { return }
    do {
      try Data(changed.utf8).write(to: URL(fileURLWithPath: manifestPath), options: .atomic)
    } catch {
      throw SourceStore.failedWrite(manifestPath, error)
    }
  }
}
