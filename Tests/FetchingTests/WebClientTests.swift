import Fetching
import Foundation
import TestSupport
import Testing

/// The client against a server on this machine that misbehaves.
@Suite struct WebClientTests {
  let files: TemporaryFolder
  let content = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 7) }

  init() throws { files = try TemporaryFolder() }

  private var file: String { files.path + "/file" }

  @discardableResult
  private func get(
    _ url: URL, policy: WebPolicy = .hasty, onlyHost: String? = nil,
    _ change: (inout WebClient.Request) -> Void = { _ in }
  ) async throws -> WebClient.Reply {
    var request = WebClient.Request(url)
    change(&request)
    return try await WebClient(policy: policy, onlyHost: onlyHost).get(request, into: file)
  }

  private func failure(
    _ url: URL, policy: WebPolicy = .hasty, onlyHost: String? = nil,
    _ change: (inout WebClient.Request) -> Void = { _ in }
  ) async -> FetchError? {
    await #expect(throws: FetchError.self) {
      try await get(url, policy: policy, onlyHost: onlyHost, change)
    }
  }

  private var fetched: [UInt8]? { FileManager.default.contents(atPath: file).map(Array.init) }

  private func validators(_ reply: WebClient.Reply) -> Validators? {
    if case .fetched(_, let head) = reply { Validators(head) } else { nil }
  }

  // MARK: Good answers

  @Test func `a file is fetched once; asked again, the server says it is the same`() async throws {
    var response = LocalServer.Response(content)
    response.entityTag = "\"one\""
    let server = LocalServer(["/a": response])
    let first = try await get(server.url("/a"))
    #expect(fetched == content)
    let known = try #require(validators(first))
    guard case .notModified = try await get(server.url("/a"), { $0.validators = known }) else {
      Issue.record("it was fetched again")
      return
    }
    #expect(server.requests.last?["If-None-Match"] == "\"one\"")

    server["/a"]?.entityTag = "\"two\""
    server["/a"]?.content = [1]
    let second = try await get(server.url("/a")) { $0.validators = known }
    #expect(validators(second)?.entityTag == "\"two\"" && fetched == [1])
  }

  @Test func `the request names the project, the formats and the languages`() async throws {
    let server = LocalServer(["/a": .init("x")])
    try await get(server.url("/a")) {
      $0.accept = "application/zip;mtype=fmx4"
      $0.language = "deu"
    }
    let request = try #require(server.requests.last)
    #expect(request["User-Agent"]?.hasPrefix("Paragraf/0 ") == true)
    #expect(request["User-Agent"]?.contains("@") == false)
    #expect(request["Accept"] == "application/zip;mtype=fmx4")
    #expect(request["Accept-Language"] == "deu")
  }

  // MARK: Redirections

  @Test func `redirections are followed, relative ones too`() async throws {
    let server = LocalServer([
      "/a": .redirect(to: "b/c", status: 303), "/b/c": .redirect(to: "/d", status: 301),
      "/d": .init("x"),
    ])
    guard case .fetched(let url, _) = try await get(server.url("/a")) else { return }
    #expect(url == server.url("/d") && fetched == Array("x".utf8))
  }

  @Test func `circles and endless chains end`() async throws {
    let server = LocalServer(["/a": .redirect(to: "/b"), "/b": .redirect(to: "/a")])
    #expect(await failure(server.url("/a")) == .redirectionLoop(url: server.base + "/a"))
    #expect(server.targets == ["/a", "/b"])
    server.answerOthers { .redirect(to: $0.path + "x") }
    guard case .tooManyRedirections = await failure(server.url("/c")) else {
      Issue.record("not ended for their number")
      return
    }
  }

  @Test(arguments: ["ftp://127.0.0.1/a", "file:///etc/passwd", "http://", "gopher:x"])
  func `redirections to anything but the web are refused`(target: String) async throws {
    let server = LocalServer(["/a": .redirect(to: target)])
    guard case .refusedRedirection = await failure(server.url("/a")) else {
      Issue.record("followed")
      return
    }
    #expect(fetched == nil)
  }

  @Test func `a mirror is not left`() async throws {
    let other = LocalServer(["/a": .init("outside")])
    let target = other.url("/a").absoluteString.replacing("127.0.0.1", with: "localhost")
    let server = LocalServer(["/a": .redirect(to: target)])
    let error = await failure(server.url("/a"), onlyHost: "127.0.0.1")
    #expect(error?.description.contains("it leaves the mirror") == true)
    #expect(other.requests.isEmpty)
    try await get(server.url("/a"))
    #expect(fetched == Array("outside".utf8))
  }

  // MARK: Transfers that break

  @Test func `a broken transfer goes on where it ended`() async throws {
    var response = LocalServer.Response(content)
    response.entityTag = "\"one\""
    response.breakAfter = 70_000
    response.breaks = 2
    let server = LocalServer(["/a": response])
    try await get(server.url("/a"))
    #expect(fetched == content)
    let requests = server.requests.filter { $0.target == "/a" }
    #expect(requests.map { $0["Range"] } == [nil, "bytes=70000-", "bytes=140000-"])
    #expect(requests[1]["If-Range"] == "\"one\"")
  }

  @Test func `what changed in between is fetched from the beginning`() async throws {
    var response = LocalServer.Response(content)
    response.entityTag = "\"one\""
    response.breakAfter = 70_000
    response.breaks = 1
    var other = LocalServer.Response(content.reversed())
    other.entityTag = "\"two\""
    response.next = [other]
    let server = LocalServer(["/a": response])
    try await get(server.url("/a"))
    #expect(fetched == other.content)
    #expect(server.requests.last?["If-Range"] == nil)
  }

  @Test func `without a tag nothing old is gone on with`() async throws {
    var response = LocalServer.Response(content)
    response.breakAfter = 70_000
    response.breaks = 1
    let server = LocalServer(["/a": response])
    try await get(server.url("/a"))
    #expect(fetched == content)
    #expect(server.requests.allSatisfy { $0["Range"] == nil })
  }

  @Test func `an immutable file goes on after an interruption, one that is whole is left alone`()
    async throws
  {
    let server = LocalServer(["/a": .init(content)])
    try Data(content.prefix(50_000)).write(to: URL(fileURLWithPath: file))
    try await get(server.url("/a")) { $0.isImmutable = true }
    #expect(fetched == content)
    #expect(server.requests.last?["Range"] == "bytes=50000-")
    server["/a"]?.knowsRange = false
    try Data(content.prefix(50_000)).write(to: URL(fileURLWithPath: file))
    try await get(server.url("/a")) { $0.isImmutable = true }
    #expect(fetched == content)
  }

  @Test func `a transfer that breaks again and again is given up`() async throws {
    var response = LocalServer.Response(content)
    response.breakAfter = 0
    let server = LocalServer(["/a": response])
    guard case .broken(_, received: 0) = await failure(server.url("/a")) else {
      Issue.record("not given up")
      return
    }
    #expect(server.targets.count == 4)
  }

  @Test(arguments: [true, false])
  func `more than the limit is not taken`(statesLength: Bool) async throws {
    var response = LocalServer.Response([UInt8](repeating: 7, count: 60_000_000))
    response.statesLength = statesLength
    let server = LocalServer(["/a": response])
    let error = await failure(server.url("/a")) { $0.limit = 1_000_000 }
    #expect(error == .tooLarge(url: server.base + "/a", limit: 1_000_000))
    #expect(fetched == nil)
  }

  @Test func `a server that hangs is left, and asked no more`() async throws {
    var silent = LocalServer.Response()
    silent.isSilent = true
    let server = LocalServer(["/robots.txt": .init(status: 404), "/a": silent])
    let client = WebClient(policy: .hasty)
    let expected = FetchError.noAnswer(url: server.base + "/a", seconds: 1)
    await #expect(throws: expected) {
      try await client.get(WebClient.Request(server.url("/a")), into: file)
    }
    let count = server.requests.count
    await #expect(throws: expected) {
      try await client.get(WebClient.Request(server.url("/b")), into: file)
    }
    #expect(server.requests.count == count)
  }

  @Test func `a server that hangs in the middle is a broken transfer`() async throws {
    var response = LocalServer.Response(content)
    response.entityTag = "\"one\""
    response.hangAfter = 1_000
    response.breaks = 1
    let server = LocalServer(["/a": response])
    try await get(server.url("/a"))
    #expect(fetched == content)
  }

  @Test func `where nobody listens, the host is named and asked once`() async throws {
    let client = WebClient(policy: .hasty)
    for path in ["/a", "/b"] {
      let error = await #expect(throws: FetchError.self) {
        try await client.get(
          WebClient.Request(URL(string: "http://127.0.0.1:1\(path)")!), into: file)
      }
      #expect(error?.description.contains("127.0.0.1 cannot be reached") == true)
    }
  }

  @Test func `a cancelled request ends at once`() async throws {
    var silent = LocalServer.Response()
    silent.isSilent = true
    let server = LocalServer(["/robots.txt": .init(status: 404), "/a": silent])
    var policy = WebPolicy.hasty
    policy.stallTimeout = .seconds(120)
    let request = Task { [policy] in try await get(server.url("/a"), policy: policy) }
    while server.targets.isEmpty { try await Task.sleep(for: .milliseconds(10)) }
    request.cancel()
    await #expect(throws: CancellationError.self) { try await request.value }
  }

  // MARK: Bad statuses

  @Test(arguments: [(404, 1), (410, 1), (403, 1), (400, 1), (500, 4), (503, 4), (429, 4)])
  func `a bad status is named; what may pass is tried again`(status: Int, tries: Int) async throws {
    let server = LocalServer(["/a": .init("sorry", status: status)])
    let error = await failure(server.url("/a"))
    let text = try #require(error?.description)
    #expect(text.contains(server.base + "/a"))
    #expect(text.contains("\(status)") || text.contains("nothing"))
    #expect(server.targets.count == tries)
    #expect(fetched == nil)
  }

  @Test func `a server that asks for a pause gets it`() async throws {
    var busy = LocalServer.Response(status: 429)
    busy.headers["Retry-After"] = "1"
    busy.next = [.init("x")]
    let server = LocalServer(["/a": busy])
    let start = ContinuousClock.now
    try await get(server.url("/a"))
    #expect(fetched == Array("x".utf8) && server.targets.count == 2)
    // Retried at once, it would take some milliseconds.
    #expect(ContinuousClock.now - start > .seconds(1))
  }

  @Test func `a server that asks for a long pause is left alone`() async throws {
    var busy = LocalServer.Response(status: 503)
    busy.headers["Retry-After"] = "3600"
    let server = LocalServer(["/a": busy])
    #expect(
      await failure(server.url("/a")) == .busy(url: server.base + "/a", status: 503, seconds: 3600))
    #expect(server.targets == ["/a"])
  }

  // MARK: Manners

  @Test func `what robots.txt forbids is not fetched, and the rule is named`() async throws {
    let server = LocalServer([
      "/robots.txt": .init("User-agent: *\nDisallow: /a"), "/a": .init("x"), "/b": .init("y"),
      "/c": .redirect(to: "/a"),
    ])
    let expected = FetchError.disallowed(url: server.base + "/a", rule: "Disallow: /a")
    #expect(await failure(server.url("/a")) == expected)
    #expect(await failure(server.url("/c")) == expected)
    #expect(server.targets == ["/c"])
    try await get(server.url("/b"))
    #expect(fetched == Array("y".utf8))
  }

  @Test func `robots.txt is asked for once, and followed through redirections`() async throws {
    let server = LocalServer([
      "/robots.txt": .redirect(to: "/rules"), "/rules": .init("User-agent: paragraf\nDisallow: /a"),
      "/b": .init("y"),
    ])
    let client = WebClient(policy: .hasty)
    for _ in 0..<3 {
      _ = try await client.get(WebClient.Request(server.url("/b")), into: file)
    }
    await #expect(throws: FetchError.self) {
      try await client.get(WebClient.Request(server.url("/a")), into: file)
    }
    #expect(server.requests.map(\.target) == ["/robots.txt", "/rules", "/b", "/b", "/b"])
  }

  @Test func `a robots.txt that cannot be read forbids all`() async throws {
    let server = LocalServer(["/robots.txt": .init(status: 503), "/a": .init("x")])
    guard case .unknownRules = await failure(server.url("/a")) else {
      Issue.record("asked in spite of it")
      return
    }
    #expect(server.targets.isEmpty)
  }

  @Test func `requests keep the pause and come one at a time`() async throws {
    let server = LocalServer([
      "/robots.txt": .init("User-agent: *\nCrawl-delay: 0.3"), "/a": .init(content),
    ])
    let client = WebClient(policy: .hasty)
    let start = ContinuousClock.now
    for _ in 0..<3 { _ = try await client.get(WebClient.Request(server.url("/a")), into: file) }
    #expect(ContinuousClock.now - start > .milliseconds(850))
    #expect(server.mostOpenConnections == 1)
  }
}
