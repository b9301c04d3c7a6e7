import Foundation
import TestSupport
import Testing

/// The built `paragraf` beside the running tests.
struct Program {
  struct Outcome: Sendable {
    var status: Int32
    var output: String
    var errors: String
  }

  static let path =
    URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    .deletingLastPathComponent().appendingPathComponent("paragraf").path

  static let packageRoot =
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  /// The sample corpus of the project.
  static let corpus = packageRoot + "/corpus"

  static let modelFolder: String = {
    let environment = ProcessInfo.processInfo.environment
    let cache = environment["XDG_CACHE_HOME"] ?? (environment["HOME"] ?? "") + "/.cache"
    return cache + "/paragraf/models"
  }()

  static let embeddingModel = modelFolder + "/multilingual-e5-small-q4_0.gguf"
  static let smallLanguageModel = modelFolder + "/smollm2-135m-instruct-q4_1.gguf"

  static var hasEmbeddingModel: Bool { FileManager.default.fileExists(atPath: embeddingModel) }

  /// - Parameters:
  ///   - cacheFolder: another cache folder, for tests without models or with bad ones.
  ///   - onErrors: sees what has come on standard error so far, and may send signals.
  static func run(
    _ arguments: String..., cacheFolder: String? = nil,
    onErrors: (@Sendable (String, Process) -> Void)? = nil
  ) async throws -> Outcome {
    try await run(arguments: arguments, cacheFolder: cacheFolder, onErrors: onErrors)
  }

  /// - Parameter environment: variables in addition to those of the tests.
  static func run(
    arguments: [String], cacheFolder: String? = nil, environment: [String: String] = [:],
    onErrors: (@Sendable (String, Process) -> Void)? = nil
  ) async throws -> Outcome {
    var environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    if let cacheFolder { environment["XDG_CACHE_HOME"] = cacheFolder }
    return try await blocking { [environment] in
      try runBlocking(arguments, environment: environment, onErrors: onErrors)
    }
  }

  /// Kills the program (SIGKILL) after some time; it may have ended before.
  static func run(arguments: [String], killedAfter delay: Duration) async throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    try await Task.sleep(for: delay)
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    try await blocking { process.waitUntilExit() }
  }

  private static func runBlocking(
    _ arguments: [String], environment: [String: String],
    onErrors: (@Sendable (String, Process) -> Void)?
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.environment = environment
    let files = try TemporaryFolder()
    let outputFile = try files.write("", to: "out")
    process.standardOutput = FileHandle(forWritingAtPath: outputFile)
    let errors = Pipe()
    process.standardError = errors
    process.standardInput = FileHandle.nullDevice
    try process.run()
    var text = ""
    while case let piece = errors.fileHandleForReading.availableData, !piece.isEmpty {
      text += String(decoding: piece, as: UTF8.self)
      onErrors?(text, process)
    }
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus,
      output: try String(contentsOfFile: outputFile, encoding: .utf8), errors: text)
  }
}

extension Tag {
  @Tag static var model: Self
  @Tag static var slow: Self
}

extension Trait where Self == ConditionTrait {
  /// Skips, saying so, where the embedding model has not been pulled.
  static var needsEmbeddingModel: Self {
    .enabled(
      if: Program.hasEmbeddingModel,
      "the embedding model is not here; fetch it with 'paragraf models pull'")
  }
}
