internal import Synchronization

/// Watches how much of the truth the vector index finds: of some questions the dense arm's first ten
/// passages are compared with those of an exact search, after the answer and beside other questions.
package final class RecallMonitor: Sendable {
  package struct Statistics: Codable, Hashable, Sendable {
    /// Mean share of the true first ten that were found, of the last hundred comparisons; nil before
    /// the first one.
    package var recall: Double?
    /// Questions compared since the start.
    package var sampledQuestions: Int

    package init(recall: Double?, sampledQuestions: Int) {
      self.recall = recall
      self.sampledQuestions = sampledQuestions
    }
  }

  private struct State {
    var questions = 0
    var isComparing = false
    var sampled = 0
    var recent: [Double] = []
  }

  private let interval: Int
  private let state = Mutex(State())

  /// - Parameter interval: one question in so many is compared, beginning with the first.
  package init(interval: Int = 20) {
    precondition(interval > 0, "the interval must be positive")
    self.interval = interval
  }

  package var statistics: Statistics {
    state.withLock { state in
      Statistics(
        recall: state.recent.isEmpty
          ? nil : state.recent.reduce(0, +) / Double(state.recent.count),
        sampledQuestions: state.sampled)
    }
  }

  /// Counts a question and compares it in the background, if it is its turn and no other comparison is
  /// under way.
  ///
  /// - Parameter compare: gives the share of the true nearest that was found; nil where nothing can be
  ///   said.
  func consider(_ compare: @escaping @Sendable () throws -> Double?) {
    let isDue = state.withLock { state in
      defer { state.questions += 1 }
      guard state.questions.isMultiple(of: interval), !state.isComparing else { return false }
      state.isComparing = true
      return true
    }
    guard isDue else { return }
    Task.detached(priority: .background) { [self] in
      // A snapshot that cannot be read is noticed by the next question.
      let recall = try? compare()
      state.withLock { state in
        state.isComparing = false
        guard let recall else { return }
        state.sampled += 1
        state.recent.append(recall)
        if state.recent.count > Self.kept { state.recent.removeFirst() }
      }
    }
  }

  /// Passages that are equally near are equally right.
  ///
  /// - Returns: nil where there is no truth.
  static func recall(
    of found: some Collection<DenseArm.Match>, truth: [DenseArm.Match]
  ) -> Double? {
    guard let last = truth.last else { return nil }
    let right = found.count { $0.similarity >= last.similarity }
    return Double(min(right, truth.count)) / Double(truth.count)
  }

  /// Passages of a question that are compared.
  static let compared = 10
  private static let kept = 100
}
