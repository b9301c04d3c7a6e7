/// Why the daemon cannot listen.
package enum DaemonError: Error, Equatable {
  case pathTooLong(String, bytes: Int)
  case alreadyServed(socket: String)
  case notASocket(String)
  case cannotLock(String, reason: String)
}

extension DaemonError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .pathTooLong(let path, let bytes):
      "Cannot listen on '\(path)': a socket's path may have \(SocketPath.longest) bytes, this one has "
        + "\(bytes); choose a shorter one with '--socket'."
    case .alreadyServed(let socket):
      "Another daemon already serves '\(socket)'; stop it or choose another path with '--socket'."
    case .notASocket(let path):
      "Cannot listen on '\(path)': something that is not a socket is there; remove it or choose "
        + "another path with '--socket'."
    case .cannotLock(let path, let reason):
      "Cannot create the lock file '\(path)': \(reason); choose a folder you may write to with "
        + "'--socket'."
    }
  }
}
