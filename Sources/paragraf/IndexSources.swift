internal import Corpus
internal import Foundation
internal import Indexing

/// What the paths of an `index` command stand for: files, folders, or a corpus with its manifest.
struct IndexSources {
  private(set) var inputs: [Indexer.Input] = []
  private(set) var skipped: [CorpusWalk.Skipped] = []

  /// - Throws: `CorpusError`
  init(paths: [String], options: ReadingOptions) throws {
    for path in paths {
      if let manifest = Self.manifest(at: path) {
        inputs += try CorpusManifest.read(path: manifest).acts.map { act in
          Indexer.Input(path: act.path, options: act.options)
        }
      } else {
        let walk = try CorpusWalker.walk([path])
        inputs += walk.candidates.map { Indexer.Input(path: $0, options: options) }
        skipped += walk.skipped
      }
    }
  }

  private static func manifest(at path: String) -> String? {
    if path.hasSuffix("/manifest.yaml") || path == "manifest.yaml" { return path }
    let inside = path + (path.hasSuffix("/") ? "" : "/") + "manifest.yaml"
    return FileManager.default.fileExists(atPath: inside) ? inside : nil
  }
}
