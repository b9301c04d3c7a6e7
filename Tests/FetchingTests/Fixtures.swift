import Corpus
import Fetching
import Foundation
import Norms
import TestSupport
import Testing

extension WebPolicy {
  /// Without pauses, and soon out of patience.
  static var hasty: WebPolicy {
    var policy = WebPolicy(program: "Paragraf", version: "0")
    policy.pause = .zero
    policy.connectTimeout = .seconds(2)
    policy.stallTimeout = .seconds(1)
    policy.retryDelay = .milliseconds(1)
    return policy
  }
}

/// A corpus in a temporary folder, updated from a test's own server or folder.
final class TestCorpus: Sendable {
  let files: TemporaryFolder
  let folder: CorpusFolder

  init() throws {
    files = try TemporaryFolder()
    folder = CorpusFolder(files.path + "/corpus")
  }

  var path: String { files.path }

  func update(
    _ sources: String..., from mirror: String, languages: [Language] = [],
    read: StateReader? = nil
  ) async throws -> [SourceOutcome] {
    let acts = try sources.map { CorpusManifest.Act(try ActSource($0), languages: languages) }
    return try await SourceUpdate(
      corpus: folder, mirror: try Mirror(mirror), policy: .hasty, read: read ?? StateReading.read
    ).run(acts)
  }

  func record(_ source: String) throws -> SourceRecord {
    try folder.store(for: ActSource(source)).record()
  }

  /// The raw files of the newest state, by path.
  func newest(_ source: String) throws -> [String: String] {
    let store = folder.store(for: try ActSource(source))
    guard let state = try store.record().states.last else { return [:] }
    return try contents(below: store.path(of: state))
  }

  /// The names in a source's folder, hidden ones too.
  func names(_ source: String) throws -> Set<String> {
    let store = folder.store(for: try ActSource(source))
    return Set(try FileManager.default.contentsOfDirectory(atPath: store.folder))
  }

  func contents(below path: String) throws -> [String: String] {
    var contents: [String: String] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: path) {
      if let data = FileManager.default.contents(atPath: path + "/" + name) {
        contents[name] = String(decoding: data, as: UTF8.self)
      }
    }
    return contents
  }
}

/// Stands in for readers of formats where a test is about fetching them: every file is a text.
let anyText: StateReader = { path, options, source in
  guard let files = try? FileManager.default.subpathsOfDirectory(atPath: path), !files.isEmpty
  else {
    throw FetchError.unusable(source: source.description, reason: "no file")
  }
  return StateReading(
    date: options.asOf ?? CalendarDate(iso: "2020-01-01")!, title: "simulated reading")
}
