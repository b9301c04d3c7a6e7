internal import Foundation
internal import Synchronization

/// A program of the system, run to its end.
package struct Subprocess {
  private let process = Process()
  private let errorFile: String

  /// - Parameters:
  ///   - environment: added to this process's own.
  ///   - errorFile: takes what the program writes to stderr; a pipe would fill up.
  /// - Throws: `MissingProgram` if it is in no folder of `PATH`.
  package init(
    _ name: String, debianPackage: String, arguments: [String], environment: [String: String] = [:],
    errorFile: String
  ) throws(MissingProgram) {
    var variables = ProcessInfo.processInfo.environment
    let candidates = (variables["PATH"] ?? "/usr/bin:/bin").split(separator: ":").map {
      $0 + "/" + name
    }
    guard let path = candidates.first(where: FileManager.default.isExecutableFile(atPath:)) else {
      throw MissingProgram(name: name, debianPackage: debianPackage)
    }
    variables.merge(environment) { $1 }
    _ = FileManager.default.createFile(atPath: errorFile, contents: nil)
    self.errorFile = errorFile
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.environment = variables
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle(forWritingAtPath: errorFile) ?? FileHandle.nullDevice
  }

  /// Exit status and what the program wrote to stderr; a cancelled task kills the program: gentler
  /// signals are blocked in the threads of the pool, and a child inherits that.
  package func run() async throws -> (status: Int32, errorOutput: String) {
    let running = Mutex<pid_t?>(nil)
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation {
        (continuation: CheckedContinuation<Void, any Error>) in
        process.terminationHandler = { _ in
          running.withLock { $0 = nil }
          continuation.resume()
        }
        do {
          try process.run()
          let pid = process.processIdentifier
          running.withLock { if process.isRunning { $0 = pid } }
          if Task.isCancelled { kill(pid, SIGKILL) }
        } catch {
          process.terminationHandler = nil
          continuation.resume(throwing: error)
        }
      }
    } onCancel: {
      running.withLock { if let pid = $0 { _ = kill(pid, SIGKILL) } }
    }
    try Task.checkCancellation()
    let output = FileManager.default.contents(atPath: errorFile) ?? Data()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }
}

/// A program this machine does not have.
package struct MissingProgram: Error, Hashable, CustomStringConvertible {
  package var name: String
  package var debianPackage: String

  package init(name: String, debianPackage: String) {
    self.name = name
    self.debianPackage = debianPackage
  }

  package var description: String {
    "\(name) is missing (install it with 'apt install \(debianPackage)')"
  }
}
