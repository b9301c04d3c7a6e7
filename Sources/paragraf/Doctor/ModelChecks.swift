internal import Embedding
internal import Foundation
internal import ModelFiles

extension Check {
  /// The check, and the embedder where it works.
  static func embeddingModel(
    _ options: EncoderOptions
  ) async -> (check: Self, embedder: BERTEmbedder?) {
    let entry = Catalogue.defaultEmbeddingModel
    let name = "embedding model"
    if let flaw = file(of: entry, name) { return (flaw, nil) }
    do {
      let embedder = try Models.embedder(options)
      let start = ContinuousClock.now
      let vectors = try await embedder.embed(["Ein Satz."], as: .query)
      let milliseconds = start.duration(to: .now) / .milliseconds(1)
      let length = vectors[0].reduce(0) { $0 + $1 * $1 }.squareRoot()
      guard abs(length - 1) < 1e-3 else {
        return (
          .problem(
            name, "\(entry.name) gives a vector of length \(length) instead of 1",
            remedy: "paragraf models verify"), nil
        )
      }
      return (
        .ok(
          name,
          "\(entry.name), verified; \(embedder.arithmetic.rawValue) products on \(KernelSet.best), "
            + "a short text in \(String(format: "%.0f", milliseconds)) ms"), embedder
      )
    } catch {
      return (
        .problem(
          name, "\(entry.name) cannot be used: \(error)",
          remedy: "paragraf models pull \(entry.name)"), nil
      )
    }
  }

  static func languageModel() -> Self {
    let entry = Catalogue.defaultLanguageModel
    let name = "language model"
    return file(of: entry, name) ?? .ok(name, "\(entry.name), verified")
  }

  /// What is wrong with a model's file; nil where it is there and has the catalogue's hash.
  private static func file(of entry: ModelEntry, _ name: String) -> Self? {
    do {
      let state = try Models.state(of: entry)
      guard let remedy = state.remedy(for: entry) else { return nil }
      return .problem(
        name, "\(entry.name) is \(state.text), in '\(ModelFolder.standard.path)'", remedy: remedy)
    } catch {
      return .problem(
        name, "\(entry.name) cannot be read: \(error.localizedDescription)",
        remedy: "paragraf models pull \(entry.name)")
    }
  }
}
