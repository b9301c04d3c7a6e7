/// What the dense arm found for a question.
struct QuestionSimilarities: Sendable {
  let query: [Float]
  let cut: QuestionCut?
  /// By place in the roster; only the nearest passages.
  let nearest: [(place: Int32, similarity: Double)]

  init(
    query: [Float], cut: QuestionCut?, nearest: [DenseArm.Match], scope: SearchScope
  ) {
    self.query = query
    self.cut = cut
    self.nearest = nearest.compactMap { match in
      scope.place(match.passageID).map { ($0, Double(match.similarity)) }
    }
  }

  var best: Double? { nearest.first?.similarity }
}
