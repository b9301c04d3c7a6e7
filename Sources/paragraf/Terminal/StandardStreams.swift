internal import DaemonAPI
internal import Foundation

/// Writes to standard output at once: answers appear while they are made, also in a pipe.
func printOut(_ text: String, terminator: String = "\n") {
  FileHandle.standardOutput.write(Data((text + terminator).utf8))
}

/// The one document that `--json` prints.
func printJSON(_ value: some Encodable) throws {
  printOut(String(decoding: try WireJSON.encode(value, isPretty: true), as: UTF8.self))
}

/// Progress and diagnostics; standard output carries results only.
func printError(_ text: String, terminator: String = "\n") {
  FileHandle.standardError.write(Data((text + terminator).utf8))
}

var standardErrorIsTerminal: Bool { isatty(STDERR_FILENO) == 1 }
