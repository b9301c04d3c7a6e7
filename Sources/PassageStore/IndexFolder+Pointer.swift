internal import Foundation

extension IndexFolder {
  /// Makes another snapshot that is kept the current one; the folder's snapshots stay as they are.
  ///
  /// - Parameter number: nil for the one before the current one.
  /// - Returns: the number of the snapshot that is current now.
  /// - Throws: `PassageStoreError`, also where that snapshot is damaged; nothing was changed then.
  package func rollBack(to number: Int? = nil) throws -> Int {
    guard FileManager.default.fileExists(atPath: path) else {
      throw PassageStoreError.noIndex(folder: path)
    }
    let lock = try WriterLock(self)
    return try withExtendedLifetime(lock) {
      let kept = snapshotNumbers()
      let current = try? currentNumber()
      guard
        let target = number ?? kept.last(where: { $0 < (current ?? .max) }), kept.contains(target)
      else {
        throw PassageStoreError.noSuchSnapshot(
          folder: path, number: number, kept: kept.filter { $0 != current })
      }
      if let flaw = try Snapshot(target, in: self).flaw() {
        throw PassageStoreError.notASnapshot(file: snapshotPath(target), reason: flaw)
      }
      try point(at: target)
      return target
    }
  }

  /// Removes what a writer that was killed has left; the lock has to be held, and nothing in the
  /// folder may be unfinished that somebody goes on with.
  package func removeLeftovers() {
    for path in [buildingPath, pointerPath + ".new"] {
      try? FileManager.default.removeItem(atPath: path)
    }
    EmbeddingJournal.remove(from: self)
  }

  /// Replaces the pointer as a whole: a reader sees the old one or the new one.
  func point(at number: Int) throws {
    let temporary = pointerPath + ".new"
    let name = Data((Self.snapshotName(number) + "\n").utf8)
    guard FileManager.default.createFile(atPath: temporary, contents: name) else {
      throw PassageStoreError.cannotWrite(path: temporary, reason: lastSystemError())
    }
    try synchronize(temporary)
    try replace(pointerPath, with: temporary)
    try synchronize(path)
  }
}

/// Renames a file, over the one that is there.
func replace(_ destination: String, with source: String) throws {
  guard rename(source, destination) == 0 else {
    throw PassageStoreError.cannotWrite(path: destination, reason: lastSystemError())
  }
}
