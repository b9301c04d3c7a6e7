package import Foundation
internal import Glibc
internal import Synchronization

/// An HTTP server on 127.0.0.1, as bad as a test wants.
package final class LocalServer: Sendable {
  package struct Response: Sendable {
    package var status = 200
    package var headers: [String: String] = [:]
    package var content: [UInt8]
    /// Answers `If-None-Match` with 304 and names the content for `If-Range`.
    package var entityTag: String?
    package var knowsRange = true
    package var statesLength = true
    /// Closes the connection after so many bytes of content, the first `breaks` times.
    package var breakAfter = Int.max
    /// Sends so many bytes of content and then nothing more, the first `breaks` times.
    package var hangAfter = Int.max
    package var breaks = Int.max
    /// What the next request for it gets; where empty, the same.
    package var next: [Response] = []
    /// The connection stays open and nothing comes.
    package var isSilent = false

    package init(_ content: some Sequence<UInt8> = [], status: Int = 200) {
      self.content = Array(content)
      self.status = status
    }

    package init(_ text: String, status: Int = 200) { self.init(text.utf8, status: status) }

    package static func redirect(to location: String, status: Int = 302) -> Response {
      var response = Response(status: status)
      response.headers["Location"] = location
      return response
    }
  }

  package struct Request: Sendable {
    /// All lines up to the empty one.
    package let head: String
    /// Path with query.
    package let target: String

    package var path: String { String(target.prefix { $0 != "?" }) }

    package subscript(header: String) -> String? {
      head.split(whereSeparator: \.isNewline).dropFirst().first {
        $0.lowercased().hasPrefix(header.lowercased() + ":")
      }.map { $0.dropFirst(header.count + 1).trimmingCharacters(in: .whitespaces) }
    }
  }

  private struct State {
    var responses: [String: Response] = [:]
    var answer: @Sendable (Request) -> Response? = { _ in nil }
    var requests: [Request] = []
    var open = 0
    var mostOpen = 0
  }

  /// Without a path.
  package let base: String
  private let listener: Int32
  private let state: Mutex<State>

  /// - Parameter responses: by path.
  package init(_ responses: [String: Response] = [:]) {
    state = Mutex(State(responses: responses))
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
    base = "http://127.0.0.1:\(UInt16(bigEndian: address.sin_port))"
    Thread.detachNewThread { [weak self] in
      while true {
        let connection = accept(listener, nil, nil)
        guard connection >= 0, let self else { return }
        Thread.detachNewThread { self.serve(connection) }
      }
    }
  }

  deinit {
    shutdown(listener, Int32(SHUT_RDWR))
    close(listener)
  }

  package func url(_ path: String) -> URL { URL(string: base + path)! }

  /// All requests so far.
  package var requests: [Request] { state.withLock { $0.requests } }

  /// Targets of all requests so far but those for robots.txt.
  package var targets: [String] {
    requests.map(\.target).filter { $0 != "/robots.txt" }
  }

  /// The most connections that were open at once.
  package var mostOpenConnections: Int { state.withLock { $0.mostOpen } }

  package subscript(path: String) -> Response? {
    get { state.withLock { $0.responses[path] } }
    set { state.withLock { $0.responses[path] = newValue } }
  }

  /// Answers requests for paths that have no response of their own.
  package func answerOthers(_ answer: @escaping @Sendable (Request) -> Response?) {
    state.withLock { $0.answer = answer }
  }

  private func serve(_ connection: Int32) {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while !bytes.contains([13, 10, 13, 10]) {
      let count = read(connection, &buffer, buffer.count)
      guard count > 0, bytes.count < 1 << 16 else { break }
      bytes += buffer.prefix(count)
    }
    let head = String(decoding: bytes, as: UTF8.self)
    let parts = head.prefix { !$0.isNewline }.split(separator: " ")
    let request = Request(head: head, target: parts.count > 1 ? String(parts[1]) : "")
    let (own, answer) = state.withLock { state in
      state.requests.append(request)
      state.open += 1
      state.mostOpen = max(state.mostOpen, state.open)
      let response = state.responses[request.path]
      state.responses[request.path]?.breaks -= 1
      if let next = response?.next.first { state.responses[request.path] = next }
      return (response, state.answer)
    }
    let response = own ?? answer(request) ?? Response("nothing here", status: 404)
    // A silent connection stays open until the test process ends.
    if !response.isSilent {
      send(response, to: request, on: connection)
      if response.breaks <= 0 || response.hangAfter == .max { close(connection) }
    }
    state.withLock { $0.open -= 1 }
  }

  private func send(_ response: Response, to request: Request, on connection: Int32) {
    var headers = response.headers
    headers["Connection"] = "close"
    headers["ETag"] = response.entityTag
    if let tag = response.entityTag, request["If-None-Match"] == tag {
      send(head: 304, headers, on: connection)
      return
    }
    let total = response.content.count
    var start = 0
    var status = response.status
    let isSame = request["If-Range"].map { $0 == response.entityTag } ?? true
    if response.knowsRange, isSame, let range = request["Range"] {
      start = Int(range.dropFirst("bytes=".count).prefix { $0.isNumber })!
      guard start < total else {
        send(head: 416, ["Content-Length": "0"], on: connection)
        return
      }
      status = 206
      headers["Content-Range"] = "bytes \(start)-\(total - 1)/\(total)"
    }
    if response.statesLength { headers["Content-Length"] = String(total - start) }
    send(head: status, headers, on: connection)
    let most = min(response.breakAfter, response.hangAfter)
    let part = min(total - start, response.breaks > 0 ? most : total)
    send(Array(response.content[start..<start + part]), on: connection)
  }

  private func send(head status: Int, _ headers: [String: String], on connection: Int32) {
    let lines = ["HTTP/1.1 \(status) -"] + headers.map { "\($0): \($1)" } + ["", ""]
    send(Array(lines.joined(separator: "\r\n").utf8), on: connection)
  }

  private func send(_ bytes: [UInt8], on connection: Int32) {
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
