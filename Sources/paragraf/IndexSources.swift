internal import Corpus
internal import Fetching
internal import Foundation
internal import Indexing

/// What an `index` or `update` command reads: files, folders, or the acts of a corpus.
struct IndexSources {
  private(set) var inputs: [Indexer.Input] = []
  private(set) var skipped: [CorpusWalk.Skipped] = []
  private(set) var scope = Indexer.Scope.some

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

  /// The acts of a corpus, as far as they are on this machine. Where all are, those that the index
  /// has from there but the list has not any more are to go.
  ///
  /// - Throws: `CorpusError`, `FetchError`
  init(corpus: CorpusFolder) throws {
    try add(corpus)
    if skipped.allSatisfy({ $0.reason != Self.notFetched }) { scope = .all(inFolder: corpus.path) }
  }

  private static let notFetched = "not fetched yet; fetch it with 'paragraf update'"

  private mutating func add(_ corpus: CorpusFolder) throws {
    for act in try corpus.manifest().acts {
      let texts = try corpus.texts(of: act)
      if texts.isEmpty {
        skipped.append(.init(path: act.source.description, reason: Self.notFetched))
      }
      for text in texts {
        do {
          let walk = try CorpusWalker.walk([text.path])
          inputs += walk.candidates.map { Indexer.Input(path: $0, options: text.options) }
          // What else publishers send with an act is nobody's mistake.
          if act.source.path != nil { skipped += walk.skipped }
        } catch {
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
