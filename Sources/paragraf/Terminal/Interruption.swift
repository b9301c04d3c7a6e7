internal import ArgumentParser
internal import Dispatch
internal import Foundation

/// Runs work that Ctrl-C cancels instead of killing the process.
///
/// - Throws: what the work throws; `CancellationError` after an interruption.
func cancelledByInterrupt<T: Sendable>(
  _ work: @escaping @Sendable () async throws -> T
) async throws -> T {
  let task = Task { try await work() }
  signal(SIGINT, SIG_IGN)
  signal(SIGTERM, SIG_IGN)
  let sources = [SIGINT, SIGTERM].map { number in
    let source = DispatchSource.makeSignalSource(signal: number)
    source.setEventHandler { task.cancel() }
    source.resume()
    return source
  }
  defer {
    for source in sources { source.cancel() }
    signal(SIGINT, SIG_DFL)
    signal(SIGTERM, SIG_DFL)
  }
  return try await task.value
}

/// As `cancelledByInterrupt`, for work that has nothing to undo.
func interruptible<T: Sendable>(_ work: @escaping @Sendable () async throws -> T) async throws -> T
{
  do {
    return try await cancelledByInterrupt(work)
  } catch is CancellationError {
    printError("Interrupted.")
    throw ExitCode.failure
  }
}
