import Foundation
import TestSupport

/// One HTTP request over a Unix domain socket, as any program would send it.
struct HTTPSocketClient: Sendable {
  let path: String

  struct Reply: Sendable {
    var status: Int
    var body: String
  }

  struct NoReply: Error {}

  func send(_ method: String, _ target: String, body: String = "") async throws -> Reply {
    let request =
      "\(method) \(target) HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
      + "Content-Type: application/json\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)"
    return try await send(raw: request)
  }

  func send(raw request: String) async throws -> Reply {
    let bytes = try await blocking { try exchange(Array(request.utf8)) }
    // A line end of HTTP is one character to Swift.
    let text = String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n")
    let parts = text.split(separator: "\n\n", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let status = Int(text.dropFirst(9).prefix(3)) else { throw NoReply() }
    return Reply(status: status, body: String(parts[1]))
  }

  private func exchange(_ bytes: [UInt8]) throws -> [UInt8] {
    let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { buffer in
      buffer.copyBytes(from: Array(path.utf8).prefix(buffer.count - 1))
    }
    let connected = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    guard connected == 0 else { throw NoReply() }
    // The server may answer, and stop reading, before it has been told everything.
    var patience = timeval(tv_sec: 5, tv_usec: 0)
    for option in [SO_SNDTIMEO, SO_RCVTIMEO] {
      setsockopt(
        descriptor, SOL_SOCKET, option, &patience, socklen_t(MemoryLayout<timeval>.size))
    }
    _ = Foundation.send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL))
    var reply: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = read(descriptor, &piece, piece.count), count > 0 {
      reply += piece[0..<count]
    }
    return reply
  }
}
