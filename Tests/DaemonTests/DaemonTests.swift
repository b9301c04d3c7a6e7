import Daemon
import Foundation
import Logging
import PassageStore
import Retrieval
import TestSupport
import Testing

/// A daemon on a socket in a temporary folder, over an index with the stand-in encoder.
private final class RunningDaemon {
  let index: TestIndex
  let client: HTTPSocketClient
  private let task: Task<Void, any Error>

  init(script: String? = nil) async throws {
    let index = try await TestIndex.of(.tenders)
    self.index = index
    let path = index.files.path + "/d.sock"
    client = HTTPSocketClient(path: path)
    let service = Service(
      live: try LiveRetriever(folder: index.folder, embedder: index.embedder),
      generator: script.map { ScriptedGenerator($0) })
    let (ready, continuation) = AsyncStream.makeStream(of: Void.self)
    task = Task {
      defer { continuation.finish() }
      try await DaemonServer(service: service, socket: path, logger: Logger(label: "test"))
        .run { continuation.yield() }
    }
    for await _ in ready { break }
  }

  deinit { task.cancel() }
}

private let question = "Wie lange beträgt die Angebotsfrist mindestens?"

@Suite(.serialized) struct DaemonTests {
  @Test func `the socket is open to its owner only and has a lock file`() async throws {
    let daemon = try await RunningDaemon()
    let attributes = try FileManager.default.attributesOfItem(atPath: daemon.client.path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    #expect(FileManager.default.fileExists(atPath: daemon.client.path + ".lock"))
    await #expect(throws: DaemonError.alreadyServed(socket: daemon.client.path)) {
      let service = Service(
        live: try LiveRetriever(folder: daemon.index.folder, embedder: daemon.index.embedder),
        generator: nil)
      try await DaemonServer(
        service: service, socket: daemon.client.path, logger: Logger(label: "second")
      ).run {}
    }
    #expect(try await daemon.client.send("GET", "/healthz").status == 200)
  }

  @Test func `a question is answered with its source`() async throws {
    let daemon = try await RunningDaemon(
      script: "[P1] Die Angebotsfrist beträgt mindestens 20 Kalendertage.")
    let reply = try await daemon.client.send(
      "POST", "/v1/ask", body: #"{"question":"\#(question)","as_of":"2024-06-01"}"#)
    #expect(reply.status == 200)
    #expect(reply.body.contains("§ 2 Abs. 1 TestO") && reply.body.contains(#""refused":false"#))
    #expect(reply.body.contains(#""refusal":null"#) && reply.body.contains(#""valid_to":null"#))
  }

  @Test func `a streamed answer tells sources, statements, done`() async throws {
    let daemon = try await RunningDaemon(
      script: "[P1] Die Angebotsfrist beträgt mindestens 20 Kalendertage.")
    let reply = try await daemon.client.send(
      "POST", "/v1/ask",
      body: #"{"question":"\#(question)","as_of":"2024-06-01","stream":true}"#)
    let events = reply.body.split(separator: "\n").filter { $0.hasPrefix("event: ") }
    #expect(events.map { String($0.dropFirst(7)) } == ["sources", "statement", "done"])
  }

  @Test func `a new snapshot answers from the next request on`() async throws {
    let daemon = try await RunningDaemon()
    let body = #"{"query":"Angebotsfrist","as_of":"2025-06-01"}"#
    #expect(
      try await daemon.client.send("POST", "/v1/search", body: body).body.contains(
        "20 Kalendertage"))
    try await daemon.index.index(try daemon.index.write(.amendedTenders, to: "new.xml"))
    let reply = try await daemon.client.send("POST", "/v1/search", body: body).body
    #expect(reply.contains("30 Kalendertage") && !reply.contains("20 Kalendertage"))
    #expect(try await daemon.client.send("GET", "/healthz").body.contains("000002"))
  }

  @Test func `health tells how much the vector index finds`() async throws {
    let daemon = try await RunningDaemon()
    let before = try await daemon.client.send("GET", "/healthz").body
    #expect(before.contains(#""vector_index":{"sampled_questions":0}"#))
    _ = try await daemon.client.send(
      "POST", "/v1/search", body: #"{"query":"Angebotsfrist","as_of":"2025-06-01","exact":true}"#)
    _ = try await daemon.client.send(
      "POST", "/v1/search", body: #"{"query":"Angebotsfrist","as_of":"2025-06-01"}"#)
    var after = ""
    for _ in 0..<500 where !after.contains(#""sampled_questions":1"#) {
      try await Task.sleep(for: .milliseconds(10))
      after = try await daemon.client.send("GET", "/healthz").body
    }
    #expect(after.contains(#""vector_index":{"recall@10":1,"sampled_questions":1}"#), "\(after)")
  }

  @Test func `a damaged newer snapshot leaves the old one answering`() async throws {
    let daemon = try await RunningDaemon()
    try daemon.index.files.write("rubbish", to: "index/snapshot-000009.sqlite")
    try daemon.index.files.write("snapshot-000009.sqlite", to: "index/CURRENT")
    #expect(try await daemon.client.send("GET", "/healthz").body.contains("stale"))
    let reply = try await daemon.client.send(
      "POST", "/v1/search", body: #"{"query":"Angebotsfrist","as_of":"2025-06-01"}"#)
    #expect(reply.status == 200 && reply.body.contains("20 Kalendertage"))
  }

  @Test func `a provision is shown as of a day, or the reason given why not`() async throws {
    let daemon = try await RunningDaemon()
    let citation = "/v1/provisions?citation=%C2%A7%202%20TestO&as_of="
    let reply = try await daemon.client.send("GET", citation + "2024-06-01")
    #expect(reply.status == 200 && reply.body.contains("20 Kalendertage"))
    #expect(reply.body.contains(#""valid_from":"2024-01-01""#))
    let foreign = try await daemon.client.send("GET", citation + "2024-06-01&jurisdiction=fr,eu")
    #expect(foreign.status == 404 && foreign.body.contains(#""code":"not_in_corpus""#))
    let own = try await daemon.client.send("GET", citation + "2024-06-01&jurisdiction=fr,de")
    #expect(own.status == 200)
    let early = try await daemon.client.send("GET", citation + "2023-06-01")
    #expect(early.status == 404 && early.body.contains(#""code":"version_unknown""#))
    try await daemon.index.index(try daemon.index.write(.amendedTenders, to: "new.xml"))
    let gone = try await daemon.client.send(
      "GET", "/v1/provisions?citation=%C2%A7+3+TestO&as_of=2025-06-01")
    #expect(gone.status == 404 && gone.body.contains(#""code":"not_in_force""#))
  }

  @Test func `changes are told between days and between snapshots`() async throws {
    let daemon = try await RunningDaemon()
    try await daemon.index.index(try daemon.index.write(.amendedTenders, to: "new.xml"))
    for query in [
      "", "?from=1&to=2", "?from=000001&to=000002", "?from=2024-06-01&to=2025-06-01",
      "?from=2024-06-01&to=2025-06-01&act=TestO",
    ] {
      let reply = try await daemon.client.send("GET", "/v1/changes" + query)
      #expect(reply.status == 200, "\(query)")
      #expect(
        reply.body.contains(
          #""counts":{"amended":1,"corrected":0,"new":1,"renumbered":0,"repealed":1,"typographic":0}"#
        ),
        "\(query) \(reply.body)")
      #expect(reply.body.contains(#"{"kind":"removed","text":"20"}"#), "\(query)")
    }
  }

  @Test(arguments: [
    ("GET", "/v1/provisions", "", 400), ("GET", "/v1/provisions?citation=Quatsch", "", 400),
    ("GET", "/v1/provisions?citation=%C2%A7%201%20TestO&as_of=heute", "", 400),
    ("GET", "/v1/provisions?citation=%C2%A7%201%20NixO", "", 404),
    ("GET", "/v1/changes?from=7", "", 404), ("GET", "/v1/changes?from=x", "", 400),
    ("GET", "/v1/changes?from=2024-99-01", "", 400),
    ("GET", "/v1/changes?from=2025-01-01&to=2024-01-01", "", 400),
    ("GET", "/v1/changes?from=2024-06-01&act=NixO", "", 404),
    ("POST", "/v1/ask", "", 400), ("POST", "/v1/ask", "{", 400), ("POST", "/v1/ask", "[]", 400),
    ("POST", "/v1/ask", "{}", 400), ("POST", "/v1/ask", #"{"question":""}"#, 400),
    ("POST", "/v1/ask", #"{"question":7}"#, 400),
    ("POST", "/v1/ask", #"{"question":"x","as_of":"heute"}"#, 400),
    ("POST", "/v1/ask", #"{"question":"x","top":1000}"#, 400),
    ("POST", "/v1/ask", #"{"question":"x","language":"xx"}"#, 400),
    ("POST", "/v1/search", #"{"query":"x","k":0}"#, 400),
    ("POST", "/v1/search", #"{"query":"x","mode":"magic"}"#, 400), ("GET", "/nowhere", "", 404),
  ])
  func `a bad request gets an error document`(
    method: String, target: String, body: String, status: Int
  ) async throws {
    let daemon = try await RunningDaemon()
    let reply = try await daemon.client.send(method, target, body: body)
    #expect(reply.status == status)
    #expect(reply.body.contains(#"{"error":{"code":"#) && reply.body.contains("message"))
  }

  @Test func `a body that is too long or no HTTP does not stop the daemon`() async throws {
    let daemon = try await RunningDaemon()
    let long = String(repeating: "a", count: 2 << 20)
    _ = try? await daemon.client.send("POST", "/v1/ask", body: #"{"question":"\#(long)"}"#)
    _ = try? await daemon.client.send(raw: "\u{0}\u{1}rubbish\r\n\r\n")
    #expect(try await daemon.client.send("GET", "/healthz").status == 200)
  }
}
