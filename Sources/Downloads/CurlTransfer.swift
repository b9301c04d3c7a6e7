package import Foundation
internal import Synchronization

/// One request with the system's curl, which knows this machine's proxies and certificates.
///
/// Not with URLSession: on Linux it keeps what has arrived in memory, 2.4 GB for a file of 1.1 GB,
/// and took 27 s for it where curl takes 3.
package struct CurlTransfer: Sendable {
  package enum Redirects: Sendable {
    /// A redirection is the response.
    case returned
    /// Followed, to https only.
    case followed
  }

  package var url: URL
  /// Takes the body of a good response.
  package var output: String
  /// Bytes of the body that `output` has; the rest is appended.
  package var present: Int64 = 0
  /// Bytes `output` may have in the end; a transfer of more is ended.
  package var limit: Int64
  /// `Name: value`
  package var headers: [String] = []
  package var redirects = Redirects.returned
  package var connectTimeout: Duration = .seconds(10)
  /// A connection that brings nothing for so long is dead.
  package var stallTimeout: Duration = .seconds(30)

  package init(url: URL, output: String, limit: Int64) {
    self.url = url
    self.output = output
    self.limit = limit
  }

  /// - Parameter progress: called now and then with the bytes that are there.
  /// - Throws: `MissingProgram`, `CancellationError`, or the system's error if curl cannot start.
  package func run(progress: @escaping @Sendable (Int64) -> Void = { _ in }) async throws -> Result
  {
    let log = output + ".curl"
    let head = output + ".head"
    defer {
      try? FileManager.default.removeItem(atPath: log)
      try? FileManager.default.removeItem(atPath: head)
    }
    let curl = try Subprocess(
      "curl", debianPackage: "curl", arguments: arguments(headTo: head), errorFile: log)
    let running = Task { try await curl.run() }
    let isTooLong = Mutex(false)
    let watch = Task {
      while !Task.isCancelled {
        let bytes = fileSize(output) ?? 0
        progress(bytes)
        // curl itself does not notice where the server does not say the length.
        if bytes > limit {
          isTooLong.withLock { $0 = true }
          running.cancel()
        }
        try await Task.sleep(for: .milliseconds(100))
      }
    }
    defer { watch.cancel() }
    do {
      let (status, text) = try await withTaskCancellationHandler {
        try await running.value
      } onCancel: {
        running.cancel()
      }
      let message = text.split(separator: "\n").last { $0.hasPrefix("curl:") }.map(String.init)
      return Result(
        exitStatus: (fileSize(output) ?? 0) > limit ? Result.tooLong : status,
        head: HTTPHead(dumpedTo: head), message: message ?? "curl ends with status \(status)")
    } catch is CancellationError where isTooLong.withLock(\.self) && !Task.isCancelled {
      return Result(
        exitStatus: Result.tooLong, head: HTTPHead(dumpedTo: head), message: "too long")
    }
  }

  private func arguments(headTo head: String) -> [String] {
    var arguments = [
      "--silent", "--show-error", "--fail", "--globoff", "--proto", "=http,https",
      "--suppress-connect-headers", "--dump-header", head,
      "--connect-timeout", String(connectTimeout / .seconds(1)),
      "--speed-limit", "100", "--speed-time",
      String(max(1, Int((stallTimeout / .seconds(1)).rounded(.up)))),
      "--max-filesize", String(limit), "--output", output,
    ]
    switch redirects {
    case .returned: arguments += ["--no-location"]
    case .followed: arguments += ["--location", "--proto-redir", "=https"]
    }
    if present > 0 { arguments += ["--continue-at", String(present)] }
    for header in headers { arguments += ["--header", header] }
    return arguments + ["--url", url.absoluteString]
  }
}

extension CurlTransfer {
  package struct Result: Sendable {
    /// As in the manual's "EXIT CODES".
    package var exitStatus: Int32
    /// Nil where no server answered.
    package var head: HTTPHead?
    /// curl's own words for what went wrong.
    package var message: String

    /// The exit status for a body beyond the limit.
    static let tooLong: Int32 = 63

    package var outcome: Outcome {
      switch exitStatus {
      case 0, 22: .answered
      case 18, 52, 55, 56, 92: .broken
      case 28: head == nil ? .noAnswer : .broken
      case 23: .failedWrite
      case 33: .noRange
      case Self.tooLong: .tooLong
      default: .unreachable
      }
    }
  }

  package enum Outcome: Sendable {
    /// There is a response, good or bad.
    case answered
    /// The connection ended, or brought nothing any more, before the body did.
    case broken
    /// Nobody answered in time.
    case noAnswer
    case unreachable
    /// The server cannot, or will not, go on in the middle of the body.
    case noRange
    case tooLong
    case failedWrite
  }
}
