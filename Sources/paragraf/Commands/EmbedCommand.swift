internal import ArgumentParser
internal import Embedding
internal import Foundation

struct EmbedCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "embed", abstract: "Turns texts into vectors.",
    discussion: """
      The file is UTF-8 with one text a line (LF or CRLF). An empty line, one longer than the model's \
      window and one that is not UTF-8 are errors that name the line; they are looked for before \
      anything is computed. Vectors come in the order of the lines, each as its dimension (i32) and its \
      values (f32), little-endian.
      """)

  @Option(name: .long, help: ArgumentHelp("One text a line.", valueName: "file"))
  var texts: String

  @Option(
    name: .long,
    help: ArgumentHelp("Where the vectors go; written whole or not at all.", valueName: "f.fvecs"))
  var out: String

  @Flag(name: .long, help: "The texts are queries; by default they are passages.")
  var query = false

  @OptionGroup var encoder: EncoderOptions

  func validate() throws {
    guard out != "-" else {
      throw ValidationError("--out takes the name of a file, not '-'.")
    }
  }

  func run() async throws {
    let embedder = try Models.embedder(encoder)
    // A few seconds of work, so that progress and Ctrl-C come soon.
    let tokensAtOnce = 8 * BERTEmbedder.defaultBatchTokens * encoder.threadCount
    try await interruptible { [texts, out, query] in
      let progress = ProgressLine()
      progress.show("checking '\(texts)'")
      let checked = try CheckedTexts(path: texts, for: embedder, as: query ? .query : .passage)
      let writer = try FvecsWriter(path: out)
      let start = ContinuousClock.now
      try await checked.embed(with: embedder, tokensAtOnce: tokensAtOnce) { vectors, done in
        try writer.append(vectors)
        let rate = Double(done) / max(start.duration(to: .now) / .seconds(1), 1e-9)
        let left = Int(Double(checked.count - done) / rate)
        progress.show(
          "embedded \(done) of \(checked.count) texts, \(Int(rate)) a second, "
            + "\(left / 60) min \(left % 60) s left", phase: "embedding")
      }
      try writer.finish()
      progress.clear()
      printError(
        "\(checked.count) texts, \(checked.tokens) tokens, \(embedder.identity.dimension) "
          + "dimensions in '\(out)'")
    }
  }
}
