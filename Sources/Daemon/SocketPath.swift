internal import Foundation

/// The place of a Unix domain socket, held by a lock file so that two daemons never share it.
struct SocketPath: ~Copyable {
  /// Bytes that `sockaddr_un` leaves for a path on Linux, without the closing zero.
  static let longest = 107

  let path: String
  private let lock: Int32

  /// Takes the lock and removes the socket that a killed daemon left.
  ///
  /// - Throws: `DaemonError`
  init(_ path: String) throws {
    guard path.utf8.count <= Self.longest else {
      throw DaemonError.pathTooLong(path, bytes: path.utf8.count)
    }
    let descriptor = try Self.takeLock(of: path)
    if let attributes = try? FileManager.default.attributesOfItem(atPath: path) {
      guard attributes[.type] as? FileAttributeType == .typeSocket else {
        close(descriptor)
        throw DaemonError.notASocket(path)
      }
      unlink(path)
    }
    self.path = path
    lock = descriptor
  }

  private static func takeLock(of path: String) throws -> Int32 {
    let lockPath = path + ".lock"
    let descriptor = open(lockPath, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw DaemonError.cannotLock(lockPath, reason: String(cString: strerror(errno)))
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      throw DaemonError.alreadyServed(socket: path)
    }
    return descriptor
  }

  deinit {
    unlink(path)
    flock(lock, LOCK_UN)
    close(lock)
  }
}
