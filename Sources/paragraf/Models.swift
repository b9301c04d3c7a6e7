internal import Embedding
internal import Foundation
internal import LanguageModels
internal import LlamaModels
internal import ModelFiles

/// Picks and opens the models that commands work with.
enum Models {
  /// The catalogue's embedding model.
  static func embedder(_ options: EncoderOptions) throws -> BERTEmbedder {
    let (name, path) = try embeddingModel()
    return try BERTEmbedder(
      modelAt: path, name: name, threads: options.threadCount, arithmetic: options.arithmetic)
  }

  static func embeddingModel() throws -> (name: String, path: String) {
    let entry = Catalogue.defaultEmbeddingModel
    return (entry.name, try presentFile(of: entry).path)
  }

  /// - Parameters:
  ///   - choice: a name of the catalogue or a path to a GGUF file; nil for the default.
  ///   - threads: nil for as many as cores are free.
  static func generator(_ choice: String?, threads: Int?) throws -> any TextGenerator {
    let entry =
      choice.map { choice in Catalogue.all.first { $0.name == choice } }
      ?? Catalogue.defaultLanguageModel
    guard let entry else {
      let path = choice ?? ""
      guard FileManager.default.fileExists(atPath: path) else {
        throw ModelChoiceError.unknown(
          path, known: Catalogue.all.filter { $0.kind == .language }.map(\.name))
      }
      return try LlamaGenerator(path: path, threads: threads)
    }
    guard entry.kind == .language else { throw ModelChoiceError.notALanguageModel(entry.name) }
    let file = try presentFile(of: entry)
    return try LlamaGenerator(
      path: file.path, name: entry.name, sha256: file.sha256, threads: threads)
  }

  /// What is there of a model; a file that nobody has verified is hashed now.
  static func state(of entry: ModelEntry) throws -> ModelState {
    let state = ModelFolder.standard.state(of: entry)
    if case .unverified = state { return try ModelFolder.standard.verify(entry) }
    return state
  }

  /// The model's file, if it is there and has the hash of the catalogue.
  private static func presentFile(of entry: ModelEntry) throws -> (path: String, sha256: String) {
    let path = ModelFolder.standard.path(of: entry)
    switch try state(of: entry) {
    case .verified(let sha256): return (path, sha256)
    case .missing: throw ModelChoiceError.missing(entry.name, path: path)
    case .partial(let bytes, let total):
      throw ModelChoiceError.partial(entry.name, bytes: bytes, of: total)
    case .unverified: throw ModelChoiceError.unverifiable(entry.name, path: path)
    case .wrong(let expected, let found):
      throw ModelChoiceError.wrongHash(entry.name, path: path, expected: expected, found: found)
    }
  }
}

/// Why the model that was asked for cannot be used.
enum ModelChoiceError: Error, CustomStringConvertible {
  case unknown(String, known: [String])
  case notALanguageModel(String)
  case missing(String, path: String)
  case partial(String, bytes: Int64, of: Int64)
  case unverifiable(String, path: String)
  case wrongHash(String, path: String, expected: String, found: String)

  var description: String {
    switch self {
    case .unknown(let choice, let known):
      "Cannot use model '\(choice)': it is neither a file nor a name of the catalogue; give the path "
        + "of a GGUF file or one of \(known.joined(separator: ", "))."
    case .notALanguageModel(let name):
      "Cannot use model '\(name)' to write answers: it is an embedding model; choose another with "
        + "'--model' ('paragraf models list' shows them)."
    case .missing(let name, let path):
      "Cannot use model '\(name)': there is no file '\(path)'; fetch it with "
        + "'paragraf models pull \(name)'."
    case .partial(let name, let bytes, let total):
      "Cannot use model '\(name)': only \(bytes) of \(total) bytes are here; fetch the rest with "
        + "'paragraf models pull \(name)'."
    case .unverifiable(let name, let path):
      "Cannot use model '\(name)': nobody has verified '\(path)'; fetch it again with "
        + "'paragraf models pull \(name)'."
    case .wrongHash(let name, let path, let expected, let found):
      "Cannot use model '\(name)': '\(path)' has sha256 \(found), the catalogue pins \(expected); "
        + "fetch it again with 'paragraf models pull \(name)'."
    }
  }
}
