internal import Corpus
internal import Downloads
internal import Foundation
internal import Norms

/// The texts of DILA's LEGI archive that a corpus has.
///
/// All come from the same archives, so they are updated together: each archive is fetched once,
/// kept, and read once. A text's files are a tree as in the archives, with every archive worked in.
struct LEGISources {
  private struct Text {
    let store: SourceStore
    /// As it was before.
    let known: SourceRecord
    var record: SourceRecord
    var archives: Set<LEGIArchive>
    /// Where its files lie until they are taken over; nil while nothing has changed.
    var tree: String?
    /// The last archive that changed it.
    var changed: String?
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
      let isWhole = record.states.last.map(store.isIntact) ?? (record.archive != nil)
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
  /// Works an archive into the texts whose way leads through it.
  private func apply(_ archive: LEGIArchive, to texts: inout [String: Text]) async throws {
    let wanted = texts.filter { $0.value.archives.contains(archive) }
    let layerFolder = folder + "/.layer"
    defer { try? FileManager.default.removeItem(atPath: layerFolder) }
    var layer: LEGILayer?
    while layer == nil {
      let (path, isFresh) = try await fetch(archive)
      try? FileManager.default.removeItem(atPath: layerFolder)
      progress("reading \(archive.name)")
      do {
        layer = try LEGILayer(
          archive: path, named: archive.name, texts: Set(wanted.keys), into: layerFolder)
      } catch let error as ArchiveError {
        // A mirror's own file is not ours to remove.
        if path.hasPrefix(folder) { try? FileManager.default.removeItem(atPath: path) }
        // One that was here, in part or whole, may be wrong where the server's is not.
        guard case .unreadable = error, !isFresh, !FileManager.default.fileExists(atPath: path)
        else { throw error }
      }
    }
    guard let layer else { return }
    for number in wanted.keys.sorted() {
      if archive.isComplete || !layer.isEmpty(for: number) {
        do {
          try open(&texts[number]!, startsEmpty: archive.isComplete)
          try layer.apply(to: texts[number]!.tree!, text: number)
        } catch {
          // A tree changed by half is nothing to go on with.
          texts[number]!.tree = nil
          texts[number]!.record = texts[number]!.known
          throw error
        }
        texts[number]!.changed = archive.stamp
      }
      texts[number]!.record.archive = archive.stamp
    }
  }

  /// Gives a text a tree of its own to change: hard links to the files it has.
  private func open(_ text: inout Text, startsEmpty: Bool) throws {
    guard text.tree == nil else { return }
    let tree = try text.store.staging() + "/tree"
    do {
      if let state = text.record.states.last, !startsEmpty {
        let current = text.store.path(of: state)
        for file in state.files {
          // The first folder is the time of the last archive.
          let place = file.path.drop { $0 != "/" }
          let target = tree + place
          try FileManager.default.createDirectory(
            atPath: URL(fileURLWithPath: target).deletingLastPathComponent().path,
            withIntermediateDirectories: true)
          try FileManager.default.linkItem(atPath: current + "/" + file.path, toPath: target)
        }
      } else {
        try FileManager.default.createDirectory(atPath: tree, withIntermediateDirectories: true)
      }
    } catch {
      throw SourceStore.failedWrite(tree, error)
    }
    text.tree = tree
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
  /// - Returns: whether the text changed.
  private func take(_ text: inout Text, number: String) throws -> Bool {
    guard let tree = text.tree, let stamp = text.changed else { return false }
    // The reader takes the state's day from the folder's name.
    let staged = tree + "-staged"
    do {
      try FileManager.default.createDirectory(atPath: staged, withIntermediateDirectories: true)
      try FileManager.default.moveItem(atPath: tree, toPath: staged + "/" + stamp)
    } catch {
      throw SourceStore.failedWrite(staged, error)
    }
    let files = try SourceStore.files(in: staged)
    let source = text.store.source
    guard !files.isEmpty else {
      throw FetchError.notPublished(
        source: source.description,
        reason: text.record.states.isEmpty
          ? "the archives have no text of this number"
          : "the archives do not have it any more; its last text stays")
    }
    let reading = try read(staged, ReadingOptions(), source)
    let date = LEGIArchive.date(ofStamp: stamp)
    let place = try text.store.place(staged, as: date?.description ?? stamp)
    text.record.states = [
      RawState(
        name: stamp, folder: place, date: date, fetched: .now,
        address: origin.address(of: OriginRequest(.dila, Self.listing)),
        sha256: SourceStore.hash(of: files), files: files, edition: stamp)
    ]
    text.record.title = reading.title
    return true
  }
}
