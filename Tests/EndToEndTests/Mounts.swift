import Foundation
import TestSupport

/// Shell scripts that mount what they need, in a namespace of their own that goes with them.
enum Mounts {
  static let areAllowed =
    (try? outcome(of: "mount -t tmpfs none /mnt", arguments: []))?.status == 0

  /// - Parameter arguments: the script's `$0`, `$1` and so on.
  static func run(_ script: String, _ arguments: String...) async throws -> Program.Outcome {
    try await blocking { try outcome(of: script, arguments: arguments) }
  }

  private static func outcome(
    of script: String, arguments: [String]
  ) throws -> Program.Outcome {
    let files = try TemporaryFolder()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["unshare", "--map-root-user", "--mount", "sh", "-c", script] + arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle(forWritingAtPath: try files.write("", to: "out"))
    process.standardError = FileHandle(forWritingAtPath: try files.write("", to: "errors"))
    try process.run()
    process.waitUntilExit()
    return Program.Outcome(
      status: process.terminationStatus,
      output: try String(contentsOfFile: files.path + "/out", encoding: .utf8),
      errors: try String(contentsOfFile: files.path + "/errors", encoding: .utf8))
  }
}
