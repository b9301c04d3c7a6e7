internal import Corpus
internal import Downloads
internal import Foundation

/// A file or folder of this machine; it is read where it lies.
struct FileSource {
  let act: CorpusManifest.Act
  let store: SourceStore
  let read: StateReader

  /// - Returns: whether it is other than it was.
  func update(_ record: inout SourceRecord) throws -> Bool {
    guard let path = act.source.path else { return false }
    let files: [RawFile]
    do {
      files = try SourceStore.files(in: path)
    } catch {
      throw FetchError.unusable(
        source: act.source.description, reason: "there is no such file or folder; check the path")
    }
    let hash = SourceStore.hash(of: files)
    if let current = record.states.last, current.sha256 == hash,
      current.asOf == act.options.asOf
    {
      return false
    }
    let reading = try read(path, act.options, act.source)
    record.states = [
      RawState(
        name: "file", folder: "", date: reading.date, fetched: .now, address: path, sha256: hash,
        files: files, asOf: act.options.asOf)
    ]
    record.title = reading.title
    return true
  }
}
