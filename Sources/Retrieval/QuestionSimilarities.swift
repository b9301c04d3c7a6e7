/// What the dense arm found for a question.
struct QuestionSimilarities: Sendable {
  let query: [Float]
  /// By place in the roster; only the nearest passages.
  let nearest: [(place: Int32, similarity: Double)]

  init(query: [Float], nearest: [DenseArm.Match], scope: SearchScope) {
    self.query = query
    self.nearest = nearest.compactMap { match in
      scope.place(match.passageID).map { ($0, Double(match.similarity)) }
    }
  }
}
