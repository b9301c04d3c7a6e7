internal import Corpus
internal import Downloads
internal import Foundation
internal import Norms

/// The texts of DILA's LEGI archive that a corpus has.
///
/// All come from the same archives, so they are updated together: each archive is fetched once,
/// kept, and read once. What an archive says of a text is one state of it, unpacked as in the
/// archive; they lie beside each other, and the reader applies them in their order.
struct LEGISources {
  private struct Text {
    let store: SourceStore
    /// As it was before.
    let known: SourceRecord
    var record: SourceRecord
    var archives: Set<LEGIArchive>
    /// The archives that say something of it; what they say lies in the folder for new files.
    var layers: [LEGIArchive] = []
    var staging: String?
    /// Whether a complete archive comes first, which makes all states before it needless.
    var startsAnew = false
  }

  /// Keeps the archives.
  let folder: String
  let origin: any Origin
  let read: StateReader
  let progress: @Sendable (String) -> Void

  private static let listing = "/OPENDATA/LEGI/"
  private static let largestArchive: Int64 = 8 << 30

  /// - Parameter sources: the texts with what is known of them.
  /// - Returns: for each whether it changed, and its new record; or why it did not get up to date.
  func update(
    _ sources: [(store: SourceStore, record: SourceRecord)]
  ) async throws -> [ActSource: (record: SourceRecord, result: Result<Bool, any Error>)] {
    var results: [ActSource: (record: SourceRecord, result: Result<Bool, any Error>)] = [:]
    var texts: [String: Text] = [:]
    let listed = try await archives()
    for (store, record) in sources {
      guard case .legi(let number) = store.source else { continue }
      // Files that are damaged or gone are made anew from the complete archive.
      let isWhole = record.archive != nil && record.states.allSatisfy(store.isIntact)
      guard let path = listed.path(from: isWhole ? record.archive : nil) else {
        results[store.source] = (
          record,
          .failure(
            FetchError.notPublished(
              source: "LEGI", reason: "no complete archive (Freemium_legi_global_…) is listed"))
        )
        continue
      }
      texts[number] = Text(store: store, known: record, record: record, archives: Set(path))
    }
    var failure: (any Error)?
    for archive in Set(texts.values.flatMap(\.archives)).sorted(by: { $0.stamp < $1.stamp }) {
      do {
        try await apply(archive, to: &texts)
      } catch let error as CancellationError {
        throw error
      } catch {
        failure = error
        break
      }
    }
    for number in texts.keys.sorted() {
      guard var text = texts[number] else { continue }
      let isBehind =
        failure != nil && text.archives.contains { $0.stamp > text.record.archive ?? "" }
      do {
        let isChanged = try take(&text, number: number)
        let error = isBehind ? failure : nil
        results[text.store.source] = (
          text.record, error.map { .failure($0) } ?? .success(isChanged)
        )
      } catch {
        results[text.store.source] = (text.known, .failure(error))
      }
      text.store.removeStaging()
    }
    removeOldArchives(listed)
    return results
  }

  private func archives() async throws -> [LEGIArchive] {
    let listed = try await origin.names(in: Self.listing, of: .dila)
    let archives = Set(listed.compactMap(LEGIArchive.init(name:)))
    guard !archives.isEmpty else {
      throw FetchError.wrongContent(
        url: origin.address(of: OriginRequest(.dila, Self.listing)),
        expected: "a list of archives", found: "a list without any")
    }
    return Array(archives)
  }
}

// MARK: - One archive

extension LEGISources {
  /// Unpacks what an archive says of the texts whose way leads through it.
  private func apply(_ archive: LEGIArchive, to texts: inout [String: Text]) async throws {
    let wanted = texts.filter { $0.value.archives.contains(archive) }.keys
    let unpacked = folder + "/.unpacked"
    defer { try? FileManager.default.removeItem(atPath: unpacked) }
    var extract: LEGIExtract?
    while extract == nil {
      let (path, isFresh) = try await fetch(archive)
      try? FileManager.default.removeItem(atPath: unpacked)
      progress("reading \(archive.name)")
      do {
        extract = try LEGIExtract(
          archive: path, named: archive.name, texts: Set(wanted), into: unpacked)
      } catch let error as ArchiveError {
        // A mirror's own file is not ours to remove.
        if path.hasPrefix(folder) { try? FileManager.default.removeItem(atPath: path) }
        // One that was here, in part or whole, may be wrong where the server's is not.
        guard case .unreadable = error, !isFresh, !FileManager.default.fileExists(atPath: path)
        else { throw error }
      }
    }
    for number in wanted.sorted() {
      var text = texts[number]!
      if archive.isComplete {
        text.layers = []
        text.startsAnew = true
      }
      if let layer = extract?.folder(of: number) {
        let tree = try text.staging ?? text.store.staging() + "/tree"
        text.staging = tree
        do {
          try FileManager.default.createDirectory(atPath: tree, withIntermediateDirectories: true)
          try FileManager.default.moveItem(atPath: layer, toPath: tree + "/" + archive.folder)
        } catch {
          throw SourceStore.failedWrite(tree, error)
        }
        text.layers.append(archive)
      }
      text.record.archive = archive.stamp
      texts[number] = text
    }
  }

  /// The path of an archive, fetched unless it is here, and whether all of it comes from there now.
  private func fetch(_ archive: LEGIArchive) async throws -> (path: String, isFresh: Bool) {
    var request = OriginRequest(.dila, Self.listing + archive.name)
    request.limit = Self.largestArchive
    request.isImmutable = true
    if let path = origin.localPath(of: request) { return (path, true) }
    let file = folder + "/" + archive.name
    if FileManager.default.fileExists(atPath: file) { return (file, false) }
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw SourceStore.failedWrite(folder, error)
    }
    let part = file + ".part"
    let isFresh = (fileSize(part) ?? 0) == 0
    guard case .fetched(let address, _) = try await origin.get(request, into: part) else {
      throw FetchError.notFound(url: origin.address(of: request))
    }
    guard RawFiles.beginning(of: part).starts(with: [0x1F, 0x8B]) else {
      let found = RawFiles.description(of: part)
      try? FileManager.default.removeItem(atPath: part)
      throw FetchError.wrongContent(url: address, expected: "a gzip file", found: found)
    }
    guard rename(part, file) == 0 else {
      throw FetchError.cannotWrite(path: file, reason: String(cString: strerror(errno)))
    }
    return (file, isFresh)
  }

  /// A newer complete archive makes all before it needless.
  private func removeOldArchives(_ listed: [LEGIArchive]) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let kept = names.compactMap(LEGIArchive.init(name:))
    guard let newest = kept.filter(\.isComplete).map(\.stamp).max() else { return }
    for archive in kept where archive.stamp < newest {
      try? FileManager.default.removeItem(atPath: folder + "/" + archive.name)
    }
  }
}

// MARK: - Taking over

extension LEGISources {
  /// The folder of a text in the first state that has one, below the source's folder.
  static func folder(of text: String, in states: [RawState]) -> String? {
    for state in states {
      for file in state.files {
        guard let range = file.path.range(of: "/\(text)/") else { continue }
        return state.folder + "/" + file.path[..<range.upperBound].dropLast()
      }
    }
    return nil
  }

  /// - Returns: whether the text changed.
  private func take(_ text: inout Text, number: String) throws -> Bool {
    let store = text.store
    let kept = text.startsAnew ? [] : text.record.states
    guard let tree = text.staging, !text.layers.isEmpty else {
      if kept.isEmpty { throw notPublished(text) }
      return false
    }
    // Read as it will be, beside what stays of it.
    for state in kept { try link(state, of: store, to: tree + "/" + state.folder) }
    var states = try text.layers.map { layer in
      let files = try SourceStore.files(in: tree + "/" + layer.folder)
      return RawState(
        name: layer.stamp, folder: layer.folder, date: layer.date, fetched: .now,
        address: origin.address(of: OriginRequest(.dila, Self.listing + layer.name)),
        sha256: SourceStore.hash(of: files), files: files)
    }
    guard let folder = Self.folder(of: number, in: kept + states),
      LEGIFolder(path: tree + "/" + folder)?.isEmpty == false
    else { throw notPublished(text) }
    text.record.title = try read(tree, ReadingOptions(), store.source).title
    for place in states.indices {
      let name = states[place].folder
      states[place].folder = try store.place(tree + "/" + name, as: name)
    }
    text.record.states = kept + states
    return true
  }

  private func notPublished(_ text: Text) -> FetchError {
    .notPublished(
      source: text.store.source.description,
      reason: text.known.states.isEmpty
        ? "the archives have no text of this number; laws and decrees have theirs from the Journal "
          + "officiel (JORFTEXT…)"
        : "the archives do not have it any more; its last text stays")
  }

  private func link(_ state: RawState, of store: SourceStore, to folder: String) throws {
    do {
      for file in state.files {
        let target = folder + "/" + file.path
        try FileManager.default.createDirectory(
          atPath: URL(fileURLWithPath: target).deletingLastPathComponent().path,
          withIntermediateDirectories: true)
        try FileManager.default.linkItem(
          atPath: store.path(of: state) + "/" + file.path, toPath: target)
      }
    } catch {
      throw SourceStore.failedWrite(folder, error)
    }
  }
}
