package import Retrieval

/// What `GET /healthz` answers.
package struct Health: Codable, Hashable, Sendable {
  /// How the dense arm of searches fares.
  package struct VectorIndex: Codable, Hashable, Sendable {
    /// Why all embeddings are compared instead; nil where the index is used.
    package var damage: String?
    /// Share of the true first ten passages that the index found, as a mean of the questions last
    /// compared with an exact search; nil before the first one.
    package var recall: Double?
    /// Questions compared since the start.
    package var sampledQuestions: Int

    package init(damage: String?, recall: RecallMonitor.Statistics) {
      self.damage = damage
      self.recall = recall.recall
      sampledQuestions = recall.sampledQuestions
    }

    enum CodingKeys: String, CodingKey {
      case damage
      case recall = "recall@10"
      case sampledQuestions
    }
  }

  /// `ok`, or `stale` where a newer snapshot could not be opened.
  package var status: String
  package var snapshot: String
  /// The language model; nil where none is loaded.
  package var model: String?
  /// Why the newer snapshot could not be opened.
  package var reason: String?
  package var vectorIndex: VectorIndex

  package init(
    status: String, snapshot: String, model: String?, reason: String?, vectorIndex: VectorIndex
  ) {
    self.status = status
    self.snapshot = snapshot
    self.model = model
    self.reason = reason
    self.vectorIndex = vectorIndex
  }
}
