import Foundation
import Hashing
import ModelFiles
import TestSupport

/// A temporary folder with a model folder in it.
final class ModelTestFolder: Sendable {
  private let files: TemporaryFolder
  var path: String { files.path }
  var models: ModelFolder { ModelFolder(path: path + "/models") }

  init() throws {
    files = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: path + "/models", withIntermediateDirectories: true)
  }

  /// Names in the model folder.
  var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: models.path)) ?? []).sorted()
  }

  func download(
    convert: @escaping ModelDownload.Converter = { _, _, _ in }
  ) -> ModelDownload {
    ModelDownload(
      to: models, connectTimeout: .seconds(1), retryDelay: .milliseconds(1),
      // pip finds wheels in this folder and asks no index.
      pipEnvironment: ["PIP_NO_INDEX": "1", "PIP_FIND_LINKS": path], convert: convert)
  }

  func write(_ bytes: some Sequence<UInt8>, to name: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: models.path + "/" + name))
  }

  func read(_ name: String) -> [UInt8]? {
    FileManager.default.contents(atPath: models.path + "/" + name).map(Array.init)
  }
}

extension ModelEntry {
  /// A model whose file is `content`.
  static func sample(
    _ content: [UInt8], at places: [Place], conversion: Conversion? = nil
  ) -> ModelEntry {
    let hash = SHA256.hash(content)
    return ModelEntry(
      name: "sample", kind: .language, languages: ["en"], licence: "MIT", parameters: 1,
      fileName: "sample.gguf", sha256: conversion == nil ? hash : nil,
      download: PinnedFile(bytes: Int64(content.count), sha256: hash), conversion: conversion,
      places: places)
  }
}

/// Bytes that are not all alike, so that a piece in the wrong place is noticed.
func sampleContent(_ count: Int) -> [UInt8] {
  (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 7) }
}
