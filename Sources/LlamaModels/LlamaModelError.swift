/// Why a model cannot be loaded or cannot answer.
package enum LlamaModelError: Error, Hashable, Sendable {
  case missingFile(path: String)
  case notGGUF(path: String)
  case unloadable(path: String, reason: String)
  case embeddingModel(path: String, architecture: String)
  case promptTooLong(tokens: Int, contextLength: Int)
  case invalidGrammar(reason: String)
  /// No token of the vocabulary continues the text in a way the grammar allows.
  case grammarWithoutContinuation(after: String)
  case failedEvaluation(model: String, reason: String)
  case unwritable(path: String, reason: String)
}

extension LlamaModelError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .missingFile(let path):
      "Cannot load language model '\(path)': there is no such file; "
        + "run 'paragraf models pull' or name a GGUF file with --model"
    case .notGGUF(let path):
      "Cannot load language model '\(path)': it is not a GGUF file; "
        + "name a GGUF file with --model or run 'paragraf models list' to choose one"
    case .unloadable(let path, let reason):
      "Cannot load language model '\(path)': \(reason); the file may be incomplete: "
        + "run 'paragraf models verify', then 'paragraf models pull'"
    case .embeddingModel(let path, let architecture):
      "Cannot generate text with '\(path)': it is an embedding model (\(architecture)); "
        + "run 'paragraf models list' to choose a language model"
    case .promptTooLong(let tokens, let contextLength):
      "Cannot answer: the prompt has \(tokens) tokens but the model reads \(contextLength) "
        + "including its answer; offer it fewer passages or choose a model with a longer context"
    case .invalidGrammar(let reason):
      "Cannot use the grammar of this request: \(reason)"
    case .grammarWithoutContinuation(let text):
      "Cannot continue the answer after '\(text)': the grammar allows none of the model's tokens"
    case .failedEvaluation(let model, let reason):
      "Cannot go on with language model '\(model)': \(reason); "
        + "there may be too little memory: choose a smaller model with --model"
    case .unwritable(let path, let reason):
      "Cannot write model '\(path)': \(reason); check the folder and the free space"
    }
  }
}
