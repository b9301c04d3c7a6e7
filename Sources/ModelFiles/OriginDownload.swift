internal import Foundation

/// Fetches one file over HTTP with curl, going on where an earlier transfer ended.
///
/// Not with URLSession: on Linux it keeps what has arrived in memory, 2.4 GB for a file of 1.1 GB,
/// and took 27 s for it where curl takes 3.
struct OriginDownload {
  let url: URL
  let expected: Int64
  let meter: ProgressMeter
  /// How long connecting may take before the next place is tried.
  var connectTimeout: Duration = .seconds(5)
  /// Doubled after each failure in a row that brought nothing new.
  var retryDelay: Duration = .seconds(1)

  private static let attempts = 4

  func append(to part: PartFile) async throws {
    var failures = 0
    var most = part.bytes
    while part.bytes != expected {
      // More than there can be comes from elsewhere.
      if part.bytes > expected { try part.truncate(to: 0) }
      do {
        try await transfer(to: part)
      } catch let error as ModelFilesError where Self.mayPass(error) {
        failures = part.bytes > most ? 1 : failures + 1
        most = max(most, part.bytes)
        guard failures < Self.attempts else { throw error }
        try await Task.sleep(for: retryDelay * (1 << (failures - 1)))
      }
    }
  }

  /// Whether the same request may succeed in a moment.
  private static func mayPass(_ error: ModelFilesError) -> Bool {
    switch error {
    case .incompleteTransfer: true
    case .unexpectedStatus(_, let status): status == 429 || status >= 500
    default: false
    }
  }

  private func transfer(to part: PartFile) async throws {
    let log = part.path + ".curl"
    defer { try? FileManager.default.removeItem(atPath: log) }
    let curl = try Subprocess(
      "curl", debianPackage: "curl",
      arguments: [
        "--silent", "--show-error", "--fail", "--location", "--proto-redir", "=https",
        "--connect-timeout", String(connectTimeout / .seconds(1)),
        // A connection that brings nothing for half a minute is dead.
        "--speed-limit", "1", "--speed-time", "30", "--max-filesize", String(expected),
        "--continue-at", String(part.bytes), "--output", part.path,
        "--write-out", "%{stderr}\nstatus %{http_code}\n", url.absoluteString,
      ],
      environment: [:], errorFile: log)
    let path = part.path
    let watch = Task { [meter] in
      while !Task.isCancelled {
        meter.update(.downloading, bytes: FileStamp(of: path)?.bytes ?? 0)
        try await Task.sleep(for: .milliseconds(250))
      }
    }
    defer { watch.cancel() }
    let result = try await curl.run()
    try judge(result.status, result.errorOutput, part: part)
  }

  /// curl's exit status in this module's terms; the numbers are in the manual's "EXIT CODES".
  private func judge(_ status: Int32, _ output: String, part: PartFile) throws {
    let lines = output.split(separator: "\n").map(String.init)
    let reason = lines.first { $0.hasPrefix("curl:") } ?? "curl ends with status \(status)"
    switch status {
    case 0:
      guard part.bytes <= expected else {
        try part.truncate(to: 0)
        throw ModelFilesError.tooLong(expected: expected)
      }
      guard part.bytes == expected else {
        throw ModelFilesError.incompleteTransfer(received: part.bytes, expected: expected)
      }
    case 22:
      let code = code(in: lines)
      if code == 416 {
        // The server's file ends before what is here already: one of them is something else.
        let received = part.bytes
        try part.truncate(to: 0)
        throw ModelFilesError.incompleteTransfer(received: received, expected: expected)
      }
      throw ModelFilesError.unexpectedStatus(url: url.absoluteString, status: code)
    case 18, 28, 52, 55, 56,
      92 where part.bytes > 0:
      throw ModelFilesError.incompleteTransfer(received: part.bytes, expected: expected)
    case 23:
      throw part.failedWrite(of: expected - part.bytes, reason: reason)
    case 33:
      // The server cannot go on in the middle of a file: from the beginning then.
      try part.truncate(to: 0)
    case 63: throw ModelFilesError.tooLong(expected: expected)
    default:
      throw ModelFilesError.noConnection(
        host: url.host ?? url.absoluteString, reason: reason)
    }
  }

  /// The HTTP status curl was told to write last; 0 where no server answered.
  private func code(in lines: [String]) -> Int {
    lines.last.flatMap { Int($0.dropFirst("status ".count)) } ?? 0
  }
}
