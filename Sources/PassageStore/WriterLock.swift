internal import Foundation

/// Keeps a second writer out of an index folder; the system releases it when the process ends.
package final class WriterLock: Sendable {
  private let descriptor: Int32

  /// Makes the folder where there is none.
  ///
  /// - Throws: `locked` where another process holds it, `cannotWrite` where the folder is read-only.
  package init(_ folder: IndexFolder) throws {
    do {
      try FileManager.default.createDirectory(
        atPath: folder.path, withIntermediateDirectories: true)
    } catch {
      throw PassageStoreError.cannotWrite(path: folder.path, reason: error.localizedDescription)
    }
    descriptor = open(folder.lockPath, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw PassageStoreError.cannotWrite(path: folder.lockPath, reason: lastSystemError())
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      throw PassageStoreError.locked(folder: folder.path)
    }
  }

  deinit {
    // Closing alone would leave the lock to a child process that is just being started.
    flock(descriptor, LOCK_UN)
    close(descriptor)
  }
}

/// The C library's words for `errno`.
func lastSystemError() -> String { String(cString: strerror(errno)) }

/// Forces a file's or a folder's content to the disk.
func synchronize(_ path: String) throws {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else {
    throw PassageStoreError.cannotWrite(path: path, reason: lastSystemError())
  }
  defer { close(descriptor) }
  guard fsync(descriptor) == 0 else {
    throw PassageStoreError.cannotWrite(path: path, reason: lastSystemError())
  }
}
