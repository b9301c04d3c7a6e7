internal import Retrieval

extension Retriever {
  /// A damaged vector index costs time, not answers, so it is told and no more.
  func warnOfDamage() {
    guard let damage = vectorIndexDamage else { return }
    printError(
      "\(damage) Until then all embeddings are compared, which gives the same order and takes longer."
    )
  }
}
