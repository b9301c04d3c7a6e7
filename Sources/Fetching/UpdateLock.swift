internal import Foundation

/// Keeps a second update out of a corpus; the system releases it when the process ends.
package struct UpdateLock: ~Copyable {
  private let descriptor: Int32

  /// - Throws: `FetchError.alreadyRunning`, `.cannotWrite`
  package init(_ corpus: CorpusFolder) throws(FetchError) {
    let path = corpus.rawPath + "/LOCK"
    do {
      try FileManager.default.createDirectory(
        atPath: corpus.rawPath, withIntermediateDirectories: true)
    } catch {
      throw SourceStore.failedWrite(corpus.rawPath, error)
    }
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw .cannotWrite(path: path, reason: String(cString: strerror(errno)))
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      throw .alreadyRunning(folder: corpus.path)
    }
    self.descriptor = descriptor
  }

  deinit {
    // Closing alone would leave the lock to a child process that is just being started.
    flock(descriptor, LOCK_UN)
    close(descriptor)
  }
}
