internal import Downloads
internal import Foundation

/// Fetches one file over HTTP with curl, going on where an earlier transfer ended.
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
    var transfer = CurlTransfer(url: url, output: part.path, limit: expected)
    transfer.present = part.bytes
    transfer.redirects = .followed
    transfer.connectTimeout = connectTimeout
    let result: CurlTransfer.Result
    do {
      result = try await transfer.run { [meter] in meter.update(.downloading, bytes: $0) }
    } catch let error as MissingProgram {
      throw ModelFilesError.missingProgram(error)
    }
    try judge(result, part: part)
  }

  private func judge(_ result: CurlTransfer.Result, part: PartFile) throws {
    switch result.outcome {
    case .answered:
      let status = result.head?.status ?? 0
      if status == 416 {
        // The server's file ends before what is here already: one of them is something else.
        let received = part.bytes
        try part.truncate(to: 0)
        throw ModelFilesError.incompleteTransfer(received: received, expected: expected)
      }
      guard status < 400 else {
        throw ModelFilesError.unexpectedStatus(url: url.absoluteString, status: status)
      }
      guard part.bytes == expected else {
        throw ModelFilesError.incompleteTransfer(received: part.bytes, expected: expected)
      }
    case .broken where part.bytes > 0:
      throw ModelFilesError.incompleteTransfer(received: part.bytes, expected: expected)
    case .failedWrite:
      throw part.failedWrite(of: expected - part.bytes, reason: result.message)
    case .noRange: try part.truncate(to: 0)
    case .tooLong:
      try part.truncate(to: 0)
      throw ModelFilesError.tooLong(expected: expected)
    case .broken, .noAnswer, .unreachable:
      throw ModelFilesError.noConnection(
        host: url.host ?? url.absoluteString, reason: result.message)
    }
  }
}
