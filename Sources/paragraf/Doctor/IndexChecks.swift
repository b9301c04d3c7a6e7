internal import Daemon
internal import Embedding
internal import Foundation
internal import Indexing
internal import PassageStore

extension Check {
  static func sqlite() -> Self {
    let name = "SQLite"
    do {
      let library = try SQLiteLibrary()
      return .ok(name, "version \(library.version) with full text (FTS5)")
    } catch {
      return .problem(name, "\(error)", remedy: "apt install libsqlite3-0")
    }
  }

  /// - Parameter embedder: nil where there is none that works.
  static func index(_ folder: IndexFolder, embedder: (any Embedder)?) -> Self {
    let name = "index"
    do {
      guard try folder.currentNumber() != nil else {
        return .warning(
          name, "there is none in '\(folder.path)' yet",
          remedy: "paragraf index PATH --index \(folder.path)")
      }
      let snapshot = try Snapshot(currentOf: folder)
      if let embedder {
        try snapshot.metadata.requireFit(to: .current(of: embedder), folder: folder.path)
      }
      do {
        _ = try snapshot.vectorIndex()
      } catch {
        return .warning(
          name, "\(error)", remedy: "paragraf index PATH --index \(folder.path)")
      }
      let counts = try snapshot.counts()
      return .ok(
        name,
        "'\(folder.path)', snapshot \(IndexFolder.label(snapshot.number)): \(counts.acts) acts, "
          + "\(counts.passages) passages, made with \(snapshot.metadata.modelName)"
          + (embedder == nil ? " (not compared: no embedding model works here)" : ""))
    } catch {
      return .problem(
        name, "\(error)", remedy: "paragraf index --rebuild PATH --index \(folder.path)")
    }
  }

  static func socket() -> Self {
    let name = "socket"
    let path = ServeCommand.usualSocket
    let remedy = "paragraf serve --socket PATH"
    guard path.utf8.count <= DaemonServer.longestSocketPath else {
      return .warning(
        name,
        "'\(path)' has \(path.utf8.count) bytes, the system takes \(DaemonServer.longestSocketPath)",
        remedy: remedy)
    }
    let folder = (path as NSString).deletingLastPathComponent
    guard FileManager.default.fileExists(atPath: folder) else {
      return .warning(
        name, "the folder of '\(path)' is not there: 'paragraf serve' cannot listen",
        remedy: "mkdir -p \(folder)")
    }
    guard FileManager.default.isWritableFile(atPath: folder) else {
      return .warning(
        name, "the folder of '\(path)' is not writable: 'paragraf serve' cannot listen",
        remedy: remedy)
    }
    return .ok(name, "'\(path)' can be made")
  }
}
