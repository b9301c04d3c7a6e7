internal import ArgumentParser
internal import DaemonAPI
internal import Retrieval

/// Looks something up; where the index has nothing to show, says why and ends as a refusal.
func refusing<T>(_ output: OutputOptions, _ work: () throws -> T) throws -> T {
  do {
    return try work()
  } catch let error as LookupError {
    guard case .unresolved = error else { throw error }
    if output.json { try printJSON(WireError(error)) }
    printError("\(error)")
    throw refusedExitCode
  }
}
