internal import DaemonAPI
internal import Foundation

/// Writes to standard output at once: answers appear while they are made, also in a pipe.
func printOut(_ text: String, terminator: String = "\n") {
  FileHandle.standardOutput.write(Data((text.safeForTerminal + terminator).utf8))
}

/// The one document that `--json` prints.
func printJSON(_ value: some Encodable) throws {
  FileHandle.standardOutput.write(try WireJSON.encode(value, isPretty: true) + Data("\n".utf8))
}

/// Progress and diagnostics; standard output carries results only.
///
/// - Parameter prefix: written as it is, before the text.
func printError(_ text: String, prefix: String = "", terminator: String = "\n") {
  FileHandle.standardError.write(Data((prefix + text.safeForTerminal + terminator).utf8))
}

var standardErrorIsTerminal: Bool { isatty(STDERR_FILENO) == 1 }
