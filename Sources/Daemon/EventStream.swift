internal import Answering
internal import DaemonAPI
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore

/// An answer as server-sent events (WHATWG HTML, section 9.2): `sources`, `statement`s, `done`.
enum EventStream {
  static func response(_ service: Service, _ body: AskBody) -> Response {
    Response(
      status: .ok,
      headers: [.contentType: "text/event-stream", .cacheControl: "no-cache"],
      body: ResponseBody { writer in
        let (events, continuation) = AsyncStream.makeStream(of: AnswerEvent.self)
        // Ends with the connection: the group cancels the model when writing fails.
        try await withThrowingTaskGroup(of: Void.self) { group in
          group.addTask {
            defer { continuation.finish() }
            _ = try await service.ask(body) { continuation.yield($0) }
          }
          for await event in events {
            try await writer.write(try Self.bytes(of: event))
          }
          do {
            try await group.waitForAll()
          } catch {
            try await writer.write(
              Self.bytes(
                "error", try WireJSON.encode(WireError(message: "\(error)", kind: .server))))
          }
        }
        try await writer.finish(nil)
      })
  }

  private static func bytes(of event: AnswerEvent) throws -> ByteBuffer {
    switch event {
    case .sources(let sources, _): bytes("sources", try WireJSON.encode(sources))
    case .statement(let statement): bytes("statement", try WireJSON.encode(statement))
    case .done(let answer): bytes("done", try WireJSON.encode(answer))
    }
  }

  private static func bytes(_ name: String, _ data: some Sequence<UInt8>) -> ByteBuffer {
    var buffer = ByteBuffer(string: "event: \(name)\ndata: ")
    buffer.writeBytes(data)
    buffer.writeString("\n\n")
    return buffer
  }
}
