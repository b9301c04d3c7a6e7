package import Corpus
internal import Downloads
internal import Foundation
internal import Hashing
internal import Norms

/// The folder with the raw files of one source and their record.
///
/// New files are made in a folder of their own and take their place by rename, after the record has
/// been made to fit; so whatever fails, the last good state stays.
package struct SourceStore: Sendable {
  package let source: ActSource
  package let folder: String

  init(_ source: ActSource, below raw: String) {
    self.source = source
    folder =
      switch source {
      case .gii(let slug): "\(raw)/gii/\(slug)"
      case .legi(let number): "\(raw)/legi/\(number)"
      case .celex(let number): "\(raw)/celex/\(number)"
      case .file(let path):
        "\(raw)/file/\(SHA256.hash(URL(fileURLWithPath: path).standardized.path).prefix(16))"
      }
  }

  var recordPath: String { folder + "/source.json" }
  private var stagingPath: String { folder + "/.staging" }

  /// The record; an empty one where there is none yet.
  ///
  /// - Throws: `FetchError.damagedRecord`
  package func record() throws(FetchError) -> SourceRecord {
    guard let data = FileManager.default.contents(atPath: recordPath) else {
      return SourceRecord(source)
    }
    let decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .iso8601
    do {
      return try decoder.decode(SourceRecord.self, from: data)
    } catch {
      throw .damagedRecord(path: recordPath, reason: "it is no record of a source")
    }
  }

  func save(_ record: SourceRecord) throws(FetchError) {
    let encoder = JSONEncoder()
    encoder.dateEncodingStrategy = .iso8601
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try encoder.encode(record).write(to: URL(fileURLWithPath: recordPath), options: .atomic)
    } catch {
      throw Self.failedWrite(recordPath, error)
    }
  }

  package func path(of state: RawState) -> String {
    source.path ?? folder + "/" + state.folder
  }

  /// Whether all files of a state are there as they were fetched.
  func isIntact(_ state: RawState) -> Bool {
    (try? Self.files(in: path(of: state)))?.sorted() == state.files.sorted()
  }

  /// An empty folder for new files.
  func staging() throws(FetchError) -> String {
    do {
      try? FileManager.default.removeItem(atPath: stagingPath)
      try FileManager.default.createDirectory(
        atPath: stagingPath, withIntermediateDirectories: true)
    } catch {
      throw Self.failedWrite(stagingPath, error)
    }
    return stagingPath
  }

  func removeStaging() { try? FileManager.default.removeItem(atPath: stagingPath) }

  /// Gives a folder of new files its place beside the others.
  ///
  /// - Parameter name: of the place; changed where it is taken.
  /// - Returns: the name of the place.
  func place(_ staged: String, as name: String) throws(FetchError) -> String {
    var free = name
    var number = 2
    while FileManager.default.fileExists(atPath: folder + "/" + free) {
      free = "\(name)-\(number)"
      number += 1
    }
    guard rename(staged, folder + "/" + free) == 0 else {
      throw .cannotWrite(path: folder + "/" + free, reason: String(cString: strerror(errno)))
    }
    return free
  }

  /// Removes folders that no state of the record needs.
  func removeUnused(_ record: SourceRecord) {
    let used = Set(record.states.map(\.folder))
    for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    where !used.contains(name) && name != "source.json" {
      try? FileManager.default.removeItem(atPath: folder + "/" + name)
    }
  }

  /// All files of a folder, or the one file at that path.
  static func files(in path: String) throws -> [RawFile] {
    func file(_ name: String, _ path: String) throws -> RawFile {
      RawFile(path: name, bytes: fileSize(path) ?? 0, sha256: try SHA256.hash(fileAt: path))
    }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw FetchError.notFound(url: path)
    }
    guard isFolder.boolValue else {
      guard isRegularFile(path) else { throw FetchError.notFound(url: path) }
      return [try file(URL(fileURLWithPath: path).lastPathComponent, path)]
    }
    return try FileManager.default.subpathsOfDirectory(atPath: path).sorted().compactMap { name in
      let type = try FileManager.default.attributesOfItem(atPath: path + "/" + name)[.type]
      guard type as? FileAttributeType == .typeRegular else { return nil }
      return try file(name, path + "/" + name)
    }
  }

  /// Over paths and hashes of files.
  static func hash(of files: [RawFile]) -> String {
    SHA256.hash(files.sorted().map { "\($0.path)\u{1F}\($0.sha256)\n" }.joined())
  }

  static func failedWrite(_ path: String, _ error: any Error) -> FetchError {
    (error as? CocoaError)?.code == .fileWriteOutOfSpace
      ? .diskFull(
        folder: URL(fileURLWithPath: path).deletingLastPathComponent().path,
        reason: error.localizedDescription)
      : .cannotWrite(path: path, reason: error.localizedDescription)
  }
}

extension RawFile: Comparable {
  package static func < (left: RawFile, right: RawFile) -> Bool { left.path < right.path }
}
