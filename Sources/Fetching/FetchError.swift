package import Downloads

/// Why something could not be fetched. What was fetched before is as it was.
package enum FetchError: Error, Hashable, Sendable {
  // The machine
  case missingProgram(MissingProgram)
  case diskFull(folder: String, reason: String)
  case cannotWrite(path: String, reason: String)
  case alreadyRunning(folder: String)
  case damagedRecord(path: String, reason: String)

  // The server
  case unreachable(host: String, reason: String)
  case noAnswer(url: String, seconds: Int)
  case broken(url: String, received: Int64)
  case notFound(url: String)
  case unexpectedStatus(url: String, status: Int)
  case busy(url: String, status: Int, seconds: Int?)
  case tooManyRedirections(url: String, limit: Int)
  case redirectionLoop(url: String)
  case refusedRedirection(url: String, target: String, reason: String)
  case tooLarge(url: String, limit: Int64)
  case disallowed(url: String, rule: String)
  case unknownRules(host: String, reason: String)
  case wrongContent(url: String, expected: String, found: String)

  // The source
  case notPublished(source: String, reason: String)
  case unusable(source: String, reason: String)
  case badMirror(String, reason: String)
}

extension FetchError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .missingProgram(let program): program.description
    case .diskFull(let folder, let reason):
      "Cannot write in '\(folder)': the disk is full (\(reason)); make room and run this again"
    case .cannotWrite(let path, let reason): "Cannot write '\(path)': \(reason)"
    case .alreadyRunning(let folder):
      "Another 'paragraf update' is running on '\(folder)'; wait until it ends, then run this again."
    case .damagedRecord(let path, let reason):
      "Cannot read '\(path)': \(reason); remove it to fetch this source anew"
    case .unreachable(let host, let reason):
      "\(host) cannot be reached (\(reason)); check the connection, or name a copy that can "
        + "be reached with --mirror"
    case .noAnswer(let url, let seconds): "\(url) brings no answer within \(seconds) s"
    case .broken(let url, let received):
      "the transfer of \(url) broke off after \(received) bytes, again and again"
    case .notFound(let url): "there is nothing at \(url)"
    case .unexpectedStatus(let url, let status): "\(url) answers HTTP status \(status)"
    case .busy(let url, let status, let seconds):
      "\(url) is too busy (HTTP status \(status)); try again "
        + (seconds.map { "in \($0) s" } ?? "later")
    case .tooManyRedirections(let url, let limit):
      "\(url) leads through more than \(limit) redirections"
    case .redirectionLoop(let url): "\(url) redirects in a circle"
    case .refusedRedirection(let url, let target, let reason):
      "\(url) redirects to \(target), which is not followed: \(reason)"
    case .tooLarge(let url, let limit): "\(url) sends more than \(limit) bytes"
    case .disallowed(let url, let rule):
      "\(url) may not be fetched: the server's robots.txt says '\(rule)'"
    case .unknownRules(let host, let reason):
      "\(host) may not be asked now: its robots.txt cannot be read (\(reason)); try again later"
    case .wrongContent(let url, let expected, let found):
      "\(url) sends \(found) instead of \(expected)"
    case .notPublished(let source, let reason): "\(source) is not published there: \(reason)"
    case .unusable(let source, let reason): "\(source) cannot be used: \(reason)"
    case .badMirror(let mirror, let reason): "Cannot use mirror '\(mirror)': \(reason)"
    }
  }
}
