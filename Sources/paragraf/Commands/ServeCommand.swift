internal import ArgumentParser
internal import Daemon
internal import Foundation
internal import Logging
internal import PassageStore
internal import Retrieval

struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Answers over HTTP on a Unix domain socket.",
    discussion: """
      POST /v1/ask, POST /v1/search, GET /v1/provisions, GET /v1/changes, GET /healthz. A snapshot published while the daemon runs is used \
      from the next request on.
      """)

  @OptionGroup var index: IndexOptions

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Where to listen; by default $XDG_RUNTIME_DIR/paragraf.sock, else indexes/paragraf.sock.",
      valueName: "path"))
  var socket: String?

  @Option(
    name: .long,
    help: ArgumentHelp("A model of the catalogue or a GGUF file.", valueName: "name|path"))
  var model: String?

  @Flag(name: .long, help: "Load no language model; questions must then ask for quotes only.")
  var extractive = false

  @OptionGroup var encoder: EncoderOptions

  func run() async throws {
    let live = try LiveRetriever(
      folder: index.folder, embedder: try Models.embedder(encoder))
    await live.current().retriever.warnOfDamage()
    let generator = extractive ? nil : try Models.generator(model, threads: encoder.threads)
    let path = socket ?? Self.usualSocket
    LoggingSystem.bootstrap(StreamLogHandler.standardError(label:))
    var logger = Logger(label: "paragraf")
    logger.logLevel = .warning
    let server = DaemonServer(
      service: Service(live: live, generator: generator), socket: path, logger: logger)
    try await server.run {
      printError("Serving '\(index.index)' on \(path); stop with Ctrl-C.")
    }
  }

  static var usualSocket: String {
    ProcessInfo.processInfo.environment["XDG_RUNTIME_DIR"].map { $0 + "/paragraf.sock" }
      ?? "indexes/paragraf.sock"
  }
}
