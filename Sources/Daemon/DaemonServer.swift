internal import Foundation
internal import Hummingbird
package import Logging
internal import NIOCore

/// Serves answers on a Unix domain socket until it is told to stop (SIGINT, SIGTERM).
package struct DaemonServer: Sendable {
  let service: Service
  let socket: String
  let logger: Logger

  /// Bytes a socket's path may have.
  package static let longestSocketPath = SocketPath.longest

  package init(service: Service, socket: String, logger: Logger) {
    self.service = service
    self.socket = socket
    self.logger = logger
  }

  /// - Parameter onReady: called once the socket accepts connections.
  /// - Throws: `DaemonError` where the socket cannot be had.
  package func run(onReady: @escaping @Sendable () -> Void) async throws {
    let socket = try SocketPath(socket)
    let path = socket.path
    // The socket must never be open to others, not even before its mode is set.
    let previousMask = umask(0o177)
    defer { umask(previousMask) }
    let application = Application(
      router: Routes.router(service),
      configuration: ApplicationConfiguration(
        address: .unixDomainSocket(path: path), serverName: "paragraf"),
      onServerRunning: { _ in
        chmod(path, 0o600)
        onReady()
      },
      logger: logger)
    try await application.runService()
    _ = consume socket
  }
}
