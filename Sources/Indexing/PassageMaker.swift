internal import Chunking
internal import Embedding
internal import Hashing
internal import Norms
internal import TextAnalysis

/// A passage that waits for its embedding.
struct PendingPassage {
  var provisionRow: Int64
  var position: Int
  var passage: Passage
  var textHash: String
  var tokens: Int
  /// Full-text terms, separated by blanks.
  var headTerms: String
  var bodyTerms: String
}

/// Cuts provisions into passages and analyses them for full-text search.
struct PassageMaker {
  private let embedder: any Embedder
  private let chunker: Chunker

  init(embedder: any Embedder) {
    self.embedder = embedder
    chunker = Chunker(window: embedder.window) { embedder.tokenCount($0, as: .passage) }
  }

  func passages(of provision: Provision, in norm: Norm, row: Int64) -> [PendingPassage] {
    let analyzer = TextAnalyzer(language: AnalysisLanguage(code: norm.language.rawValue))
    return chunker.passages(of: provision, in: norm).enumerated().map { position, passage in
      PendingPassage(
        provisionRow: row, position: position, passage: passage,
        textHash: SHA256.hash(passage.embeddedText),
        tokens: embedder.tokenCount(passage.embeddedText, as: .passage),
        headTerms: analyzer.terms(passage.context).joined(separator: " "),
        bodyTerms: analyzer.terms(passage.text).joined(separator: " "))
    }
  }
}
