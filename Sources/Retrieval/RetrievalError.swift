/// Why a search could not be run.
package enum RetrievalError: Error, Equatable {
  case emptyQuestion
  case noEmbedder
  case unknownAct(name: String, known: [String])
  case questionOverlong(characters: Int, limit: Int)
}

extension RetrievalError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .emptyQuestion:
      "The question is empty; write what you want to know, for example "
        + "paragraf ask \"Wann dürfen Lose zusammen vergeben werden?\"."
    case .questionOverlong(let characters, let limit):
      "The question is too long: it has \(characters) characters, at most \(limit) are read; ask a "
        + "shorter question."
    case .unknownAct(let name, let known):
      "No act of this index is called '\(name)'; it holds \(known.prefix(12).joined(separator: ", "))"
        + (known.count > 12 ? " and \(known.count - 12) more." : ".")
    case .noEmbedder:
      "Searching by meaning needs the embedding model; get it with 'paragraf models pull' or search "
        + "with '--mode lexical'."
    }
  }
}
