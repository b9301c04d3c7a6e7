import Foundation
import Glibc
import Synchronization

/// Serves one file over HTTP on 127.0.0.1, as badly as a test wants.
final class FileServer: Sendable {
  struct Behaviour: Sendable {
    var content: [UInt8]
    var knowsRange = true
    /// Closes the connection after so many bytes of content, the first `breaks` times.
    var breakAfter = Int.max
    var breaks = Int.max
    /// Accepts connections and says nothing.
    var isSilent = false
  }

  private struct State {
    var behaviour: Behaviour
    var requests: [String] = []
  }

  let url: URL
  private let listener: Int32
  private let state: Mutex<State>

  init(_ behaviour: Behaviour) {
    state = Mutex(State(behaviour: behaviour))
    listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let listener = listener
    withUnsafeMutableBytes(of: &address) { bytes in
      let pointer = bytes.baseAddress!.assumingMemoryBound(to: sockaddr.self)
      precondition(bind(listener, pointer, length) == 0 && listen(listener, 16) == 0)
      precondition(getsockname(listener, pointer, &length) == 0)
    }
    url = URL(string: "http://127.0.0.1:\(UInt16(bigEndian: address.sin_port))/model.gguf")!
    Thread.detachNewThread { [weak self] in
      while true {
        let connection = accept(listener, nil, nil)
        guard connection >= 0, let self else { return }
        self.answer(connection)
      }
    }
  }

  deinit {
    shutdown(listener, Int32(SHUT_RDWR))
    close(listener)
  }

  /// The heads of all requests so far.
  var requests: [String] { state.withLock { $0.requests } }

  func change(_ body: @Sendable (inout Behaviour) -> Void) {
    state.withLock { body(&$0.behaviour) }
  }

  private func answer(_ connection: Int32) {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = read(connection, &buffer, buffer.count)
    let head = String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
    let behaviour = state.withLock { state in
      state.requests.append(head)
      defer { state.behaviour.breaks -= 1 }
      return state.behaviour
    }
    // A silent connection stays open until the test process ends.
    if behaviour.isSilent { return }
    defer { close(connection) }

    let total = behaviour.content.count
    var start = 0
    var lines = ["HTTP/1.1 200 OK"]
    if behaviour.knowsRange, let range = head.firstRange(of: "Range: bytes=") {
      start = Int(head[range.upperBound...].prefix { $0.isNumber })!
      guard start < total else {
        send(Array("HTTP/1.1 416 No\r\nContent-Length: 0\r\n\r\n".utf8), to: connection)
        return
      }
      lines = [
        "HTTP/1.1 206 Partial Content", "Content-Range: bytes \(start)-\(total - 1)/\(total)",
      ]
    }
    lines += ["Content-Length: \(total - start)", "Connection: close", "", ""]
    send(Array(lines.joined(separator: "\r\n").utf8), to: connection)
    let end = behaviour.breaks > 0 ? min(total, start + min(behaviour.breakAfter, total)) : total
    send(Array(behaviour.content[start..<end]), to: connection)
  }

  private func send(_ bytes: [UInt8], to connection: Int32) {
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes {
        Glibc.send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return }
      sent += count
    }
  }
}
