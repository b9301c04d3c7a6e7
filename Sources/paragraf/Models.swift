internal import Embedding
internal import Foundation
internal import LanguageModels
internal import LlamaModels
internal import ModelFiles

/// Picks and opens the models that commands work with.
enum Models {
  /// The catalogue's embedding model.
  static func embedder() throws -> any Embedder {
    let entry = Catalogue.defaultEmbeddingModel
    return try BERTEmbedder(modelAt: try ModelFolder.standard.pathOfPresent(entry), name: entry.name)
  }

  /// - Parameter choice: a name of the catalogue or a path to a GGUF file; nil for the default.
  static func generator(_ choice: String?) throws -> any TextGenerator {
    if let choice, Catalogue.entry(named: choice) == nil {
      guard FileManager.default.fileExists(atPath: choice) else {
        throw ModelChoiceError.unknown(choice, known: Catalogue.languageModels.map(\.name))
      }
      return try LlamaGenerator(path: choice)
    }
    let entry = choice.flatMap(Catalogue.entry(named:)) ?? Catalogue.defaultLanguageModel
    guard entry.kind == .language else { throw ModelChoiceError.notALanguageModel(entry.name) }
    return try LlamaGenerator(
      path: try ModelFolder.standard.pathOfPresent(entry), name: entry.name, sha256: entry.sha256)
  }
}

enum ModelChoiceError: Error, CustomStringConvertible {
  case unknown(String, known: [String])
  case notALanguageModel(String)

  var description: String {
    switch self {
    case .unknown(let choice, let known):
      "Cannot use model '\(choice)': it is neither a file nor a name of the catalogue; give the path "
        + "of a GGUF file or one of \(known.joined(separator: ", "))."
    case .notALanguageModel(let name):
      "Cannot use model '\(name)' to write answers: it is an embedding model; choose another with "
        + "'--model' ('paragraf models list' shows them)."
    }
  }
}
