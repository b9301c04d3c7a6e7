package import Downloads
package import Foundation

/// Asks servers politely: one request at a time, with pauses, after their robots.txt, with back-off.
///
/// Not `Sendable`, so never used by two tasks at once: no host ever has two connections.
package final class WebClient {
  package struct Request {
    package var url: URL
    package var accept: String?
    package var language: String?
    /// Of what is here already: an answer of 304 then says that it is still so.
    package var validators = Validators()
    package var limit: Int64 = 256 << 20
    /// The address always stands for the same bytes, so a beginning of any age is gone on with.
    package var isImmutable = false

    package init(_ url: URL) { self.url = url }
  }

  package enum Reply {
    case notModified
    /// The body is in the file.
    case fetched(url: URL, head: HTTPHead)
  }

  private struct Host {
    var rules: RobotsRules?
    var lastRequest: ContinuousClock.Instant?
    /// Why it is asked no more.
    var failure: FetchError?
  }

  private let policy: WebPolicy
  /// Redirections to other hosts than this are refused; nil allows all.
  private let onlyHost: String?
  private let progress: @Sendable (String) -> Void
  private var hosts: [String: Host] = [:]

  package init(
    policy: WebPolicy, onlyHost: String? = nil,
    progress: @escaping @Sendable (String) -> Void = { _ in }
  ) {
    self.policy = policy
    self.onlyHost = onlyHost
    self.progress = progress
  }

  /// Fetches into a file, going on with what an immutable one already holds.
  ///
  /// - Throws: `FetchError`, `CancellationError`.
  package func get(_ request: Request, into file: String) async throws -> Reply {
    var request = request
    var visited: Set<URL> = []
    for _ in 0...policy.redirections {
      guard visited.insert(request.url).inserted else {
        throw FetchError.redirectionLoop(url: request.url.plain)
      }
      try await checkRules(for: request.url)
      let head = try await answer(to: request, into: file)
      switch head.status {
      case 200, 206: return .fetched(url: request.url, head: head)
      case 304: return .notModified
      case 300..<400:
        try? FileManager.default.removeItem(atPath: file)
        request.url = try target(of: head, from: request.url)
      case 404, 410: throw FetchError.notFound(url: request.url.plain)
      default:
        throw FetchError.unexpectedStatus(url: request.url.plain, status: head.status)
      }
    }
    throw FetchError.tooManyRedirections(
      url: request.url.plain, limit: policy.redirections)
  }

  private func target(of head: HTTPHead, from url: URL) throws -> URL {
    func refused(_ target: String, _ reason: String) -> FetchError {
      .refusedRedirection(url: url.plain, target: target, reason: reason)
    }
    guard let location = head["Location"],
      let target = URL(string: location, relativeTo: url)?.absoluteURL,
      var parts = URLComponents(url: target, resolvingAgainstBaseURL: true), let host = parts.host,
      !host.isEmpty
    else { throw refused(head["Location"] ?? "nowhere", "it is no address") }
    parts.fragment = nil
    guard parts.scheme == "https" || parts.scheme == "http" else {
      throw refused(location, "only http and https are")
    }
    if url.scheme == "https", parts.scheme == "http" {
      // Some servers name themselves with http, though they answer with https too.
      guard host == url.host else { throw refused(location, "it is not encrypted") }
      parts.scheme = "https"
    }
    if let onlyHost, host != onlyHost { throw refused(location, "it leaves the mirror") }
    guard let result = parts.url else { throw refused(location, "it is no address") }
    return result
  }
}

// MARK: - One address

extension WebClient {
  /// The answer of one address, whatever its status, after as many tries as it takes.
  private func answer(to request: Request, into file: String) async throws -> HTTPHead {
    let url = request.url.plain
    var failures = 0
    var tries = 0
    var validator: String?
    var most: Int64 = 0
    if !request.isImmutable { try? FileManager.default.removeItem(atPath: file) }
    while true {
      try await pause(before: request.url)
      let present = fileSize(file) ?? 0
      let result = try await transfer(request, into: file, validator: validator)
      var wait = policy.retryDelay * (1 << failures)
      let error: FetchError
      switch result.outcome {
      case .answered:
        guard var head = result.head else { throw unreachable(request.url, result.message) }
        if head.status == 416, present > 0 {
          if request.isImmutable, head["Content-Range"] == "bytes */\(present)" {
            // It was all here already.
            head.status = 206
            return head
          }
          // What is here is no beginning of what is there.
          try? FileManager.default.removeItem(atPath: file)
          error = .broken(url: url, received: present)
          break
        }
        guard head.status == 429 || head.status >= 500 else { return head }
        let seconds = head.retryAfter()
        error = .busy(url: url, status: head.status, seconds: seconds.map { Int($0.rounded(.up)) })
        if let seconds { wait = max(wait, .seconds(seconds)) }
        guard wait <= policy.longestWait else { throw error }
      case .broken:
        let received = fileSize(file) ?? 0
        error = .broken(url: url, received: received)
        if received > most {
          most = received
          failures = 0
        }
        if let new = result.head?.rangeValidator { validator = new }
        if validator == nil, !request.isImmutable {
          try? FileManager.default.removeItem(atPath: file)
        }
      case .noRange:
        try? FileManager.default.removeItem(atPath: file)
        error = .broken(url: url, received: present)
      case .noAnswer:
        error = .noAnswer(url: url, seconds: Int(policy.stallTimeout / .seconds(1)))
        // Two long silences are enough; other requests would meet the same.
        if failures > 0 { throw giveUp(request.url, error) }
      case .unreachable: throw unreachable(request.url, result.message)
      case .tooLong:
        try? FileManager.default.removeItem(atPath: file)
        throw FetchError.tooLarge(url: url, limit: request.limit)
      case .failedWrite:
        let folder = URL(fileURLWithPath: file).deletingLastPathComponent().path
        throw freeBytes(in: folder) < 1 << 20
          ? FetchError.diskFull(folder: folder, reason: result.message)
          : FetchError.cannotWrite(path: file, reason: result.message)
      }
      failures += 1
      tries += 1
      guard failures < policy.attempts, tries < policy.attempts * 10 else { throw error }
      try await Task.sleep(for: wait)
    }
  }

  private func transfer(
    _ request: Request, into file: String, validator: String?
  ) async throws -> CurlTransfer.Result {
    var transfer = CurlTransfer(url: request.url, output: file, limit: request.limit)
    transfer.connectTimeout = policy.connectTimeout
    transfer.stallTimeout = policy.stallTimeout
    transfer.headers = ["User-Agent: \(policy.userAgent)"]
    if let accept = request.accept { transfer.headers.append("Accept: \(accept)") }
    if let language = request.language { transfer.headers.append("Accept-Language: \(language)") }
    transfer.present = fileSize(file) ?? 0
    if transfer.present > 0 {
      if let validator { transfer.headers.append("If-Range: \(validator)") }
    } else {
      transfer.headers += request.validators.headers
    }
    let name = request.url.plain
    let progress = progress
    do {
      return try await transfer.run { bytes in
        progress(bytes > 1_000_000 ? "\(bytes / 1_000_000) MB of \(name)" : "asking \(name)")
      }
    } catch let error as MissingProgram {
      throw FetchError.missingProgram(error)
    }
  }

  private func unreachable(_ url: URL, _ reason: String) -> FetchError {
    giveUp(url, .unreachable(host: url.host ?? url.plain, reason: reason))
  }

  /// The host is asked no more in this run.
  private func giveUp(_ url: URL, _ error: FetchError) -> FetchError {
    hosts[Self.authority(of: url), default: Host()].failure = error
    return error
  }

  private func pause(before url: URL) async throws {
    let name = Self.authority(of: url)
    if let failure = hosts[name]?.failure { throw failure }
    let pause = max(policy.pause, hosts[name]?.rules?.pause ?? .zero)
    if let last = hosts[name]?.lastRequest {
      try await Task.sleep(until: last + pause, clock: .continuous)
    }
    hosts[name, default: Host()].lastRequest = .now
  }
}

// MARK: - robots.txt

extension WebClient {
  private func checkRules(for url: URL) async throws {
    let rules = try await rules(for: url)
    let query = url.query(percentEncoded: true).map { "?" + $0 } ?? ""
    if let rule = rules.rule(against: url.path(percentEncoded: true) + query) {
      throw FetchError.disallowed(url: url.plain, rule: rule)
    }
  }

  /// Asked for once a run. Without a robots.txt all is allowed; one that cannot be had for the
  /// moment forbids all (RFC 9309, section 2.3.1).
  private func rules(for url: URL) async throws -> RobotsRules {
    let name = Self.authority(of: url)
    if let rules = hosts[name]?.rules { return rules }
    guard var address = URL(string: "/robots.txt", relativeTo: url)?.absoluteURL else {
      return RobotsRules()
    }
    let file = FileManager.default.temporaryDirectory.appending(
      path: "paragraf-robots-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: file) }
    var rules = RobotsRules()
    for _ in 0...5 {
      var request = Request(address)
      request.limit = 1 << 20
      let head: HTTPHead
      do {
        head = try await answer(to: request, into: file.path)
      } catch FetchError.busy(_, let status, _) {
        throw giveUp(
          url, .unknownRules(host: url.host ?? name, reason: "HTTP status \(status)"))
      } catch FetchError.tooLarge {
        throw giveUp(url, .unknownRules(host: url.host ?? name, reason: "it is too large"))
      }
      if (300..<400).contains(head.status), let next = try? target(of: head, from: address) {
        address = next
        continue
      }
      if head.status == 200, let data = try? Data(contentsOf: file) {
        rules = RobotsRules(
          String(decoding: data.prefix(512 << 10), as: UTF8.self), for: policy.robot)
      }
      break
    }
    hosts[name, default: Host()].rules = rules
    return rules
  }

  private static func authority(of url: URL) -> String {
    "\(url.scheme ?? "")://\(url.host ?? ""):\(url.port ?? 0)"
  }
}

/// By which a server tells that something is still the same.
package struct Validators: Codable, Hashable, Sendable {
  package var entityTag: String?
  package var lastModified: String?

  package init() {}

  package init(_ head: HTTPHead) {
    entityTag = head["ETag"]
    lastModified = head["Last-Modified"]
  }

  var headers: [String] {
    [entityTag.map { "If-None-Match: \($0)" }, lastModified.map { "If-Modified-Since: \($0)" }]
      .compactMap(\.self)
  }
}

extension URL {
  /// For messages and records: without the query, which may be long, and without a password.
  var plain: String {
    guard var parts = URLComponents(url: self, resolvingAgainstBaseURL: true) else { return path }
    parts.query = nil
    parts.user = nil
    parts.password = nil
    return parts.string ?? path
  }
}
