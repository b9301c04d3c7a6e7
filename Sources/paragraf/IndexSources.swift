internal import Corpus
internal import Fetching
internal import Foundation
internal import Indexing

/// What an `index` or `update` command reads: files, folders, or the acts of a corpus.
struct IndexSources {
  private(set) var inputs: [Indexer.Input] = []
  private(set) var skipped: [CorpusWalk.Skipped] = []

  /// - Throws: `CorpusError`, `FetchError`
  init(paths: [String], options: ReadingOptions) throws {
    for path in paths {
      if let corpus = Self.corpus(at: path) {
        try add(corpus)
      } else {
        try add(path, options: options)
      }
    }
  }

  /// The acts of a corpus, as far as they are on this machine.
  ///
  /// - Throws: `CorpusError`, `FetchError`
  init(corpus: CorpusFolder) throws { try add(corpus) }

  private mutating func add(_ corpus: CorpusFolder) throws {
    for act in try corpus.manifest().acts {
      let texts = try corpus.texts(of: act)
      if texts.isEmpty {
        skipped.append(
          .init(
            path: act.source.description,
            reason: "not fetched yet; fetch it with 'paragraf update'"))
      }
      for text in texts {
        do {
          try add(text.path, options: text.options)
        } catch is CorpusError {
          // The indexer says what is wrong with it, and goes on with the others.
          inputs.append(Indexer.Input(path: text.path, options: text.options))
        }
      }
    }
  }

  private mutating func add(_ path: String, options: ReadingOptions) throws {
    let walk = try CorpusWalker.walk([path])
    inputs += walk.candidates.map { Indexer.Input(path: $0, options: options) }
    skipped += walk.skipped
  }

  private static func corpus(at path: String) -> CorpusFolder? {
    let name = CorpusManifest.fileName
    if path == name { return CorpusFolder(".") }
    if path.hasSuffix("/" + name) { return CorpusFolder(String(path.dropLast(name.count + 1))) }
    let folder = CorpusFolder(path)
    return FileManager.default.fileExists(atPath: folder.manifestPath) ? folder : nil
  }
}
