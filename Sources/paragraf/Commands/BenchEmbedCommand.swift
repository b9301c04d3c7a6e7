internal import ArgumentParser
internal import Benchmarking
internal import Embedding
internal import Foundation
internal import ModelFiles

extension BenchCommand {
  struct Embed: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "embed", abstract: "Measures how fast texts are embedded.",
      discussion: """
        Every round runs every way once, in another order; medians are printed. Turning texts into \
        tokens is counted for all but the matrix products alone, which are the encoder's products with \
        its weights by f32 sgemm of OpenBLAS, without attention's own. Close other programs first.
        """)

    @Option(name: .long, help: ArgumentHelp("One text a line.", valueName: "file"))
    var texts: String

    @Option(name: .long, help: "How many rounds are measured.")
    var repeats = 5

    @Flag(
      name: .long,
      help: ArgumentHelp(
        "Also measure llama.cpp on the same model: the fastest of its number formats, batch sizes "
          + "and kinds of attention, found first. Needs 1 GB in the cache folder."))
    var compare = false

    @OptionGroup var encoder: EncoderOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
      guard (1...1000).contains(repeats) else {
        throw ValidationError("--repeats takes a number from 1 to 1000.")
      }
    }

    func run() async throws {
      let (name, modelPath) = try Models.embeddingModel()
      let embedder = try Models.embedder(encoder)
      let encoders = try encoders(first: embedder)
      let report = try await interruptible {
        [texts, repeats, compare, threads = encoder.threadCount] in
        let checked = try CheckedTexts(path: texts, for: embedder, as: .passage)
        let benchmark = EncoderBenchmark(
          encoders: encoders, modelPath: modelPath, texts: try checked.all(for: embedder),
          threads: threads, repeats: repeats, peerFolder: compare ? Self.peerFolder : nil)
        let progress = ProgressLine()
        defer { progress.clear() }
        return try await benchmark.run { progress.show($0) }
      }
      if output.json {
        try printJSON(report)
      } else {
        printOut(report.text(model: name))
      }
    }

    /// The arithmetic in use, and unless the user has named it, f32 as the reference.
    private func encoders(first: BERTEmbedder) throws -> [EncoderBenchmark.Encoder] {
      let hasReference = encoder.arithmetic != nil || first.arithmetic == .f32
      return try ([first] + (hasReference ? [] : [Models.embedder(encoder.with(.f32))])).map {
        EncoderBenchmark.Encoder(name: "paragraf \($0.arithmetic.rawValue)", embedder: $0)
      }
    }

    private static var peerFolder: String {
      (ModelFolder.standard.path as NSString).deletingLastPathComponent + "/bench"
    }
  }
}
