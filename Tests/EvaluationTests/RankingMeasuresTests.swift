import Evaluation
import Testing

/// Values are computed by hand: the discounts of ranks 1 to 5 are 1, 1/1.58496, 1/2, 1/2.32193 and
/// 1/2.58496.
@Suite struct RankingMeasuresTests {
  private func isNear(_ value: Double, _ expected: Double) -> Bool { abs(value - expected) < 1e-5 }

  @Test func `relevant documents at ranks 2 and 4, one of three not found`() {
    let measures = RankingMeasures(
      ranking: ["a", "b", "c", "d"], grades: ["b": 1, "d": 1, "x": 1])
    // (0.63093 + 0.43068) / (1 + 0.63093 + 0.5)
    #expect(isNear(measures.ndcg(at: 10), 0.49819))
    #expect(isNear(measures.recall(at: 10), 0.66667))
    #expect(measures.reciprocalRank(at: 10) == 0.5)
  }

  @Test func `the grade is the gain`() {
    let measures = RankingMeasures(
      ranking: ["a", "b", "c", "d"], grades: ["a": 1, "c": 3, "d": 2])
    // (1 + 3 * 0.5 + 2 * 0.43068) / (3 + 2 * 0.63093 + 1 * 0.5)
    #expect(isNear(measures.ndcg(at: 10), 0.70589))
    #expect(measures.recall(at: 10) == 1)
  }

  @Test func `what lies beyond the cutoff does not count, nor in the ideal ranking`() {
    let measures = RankingMeasures(
      ranking: ["a", "b", "c", "d"], grades: ["a": 1, "c": 1, "d": 1])
    // 1 / (1 + 0.63093)
    #expect(isNear(measures.ndcg(at: 2), 0.61315))
    #expect(isNear(measures.recall(at: 2), 0.33333))
    #expect(isNear(measures.recall(at: 3), 0.66667))
    let late = RankingMeasures(ranking: ["a", "b", "c"], grades: ["c": 1])
    #expect(late.reciprocalRank(at: 2) == 0)
    #expect(isNear(late.reciprocalRank(at: 3), 0.33333))
  }

  @Test func `a perfect ranking gives 1 in every measure`() {
    let measures = RankingMeasures(ranking: ["a", "b", "c"], grades: ["a": 2, "b": 1, "c": 0])
    #expect(measures.ndcg(at: 10) == 1 && measures.recall(at: 10) == 1)
    #expect(measures.reciprocalRank(at: 10) == 1)
  }

  @Test(arguments: [["a": 0, "b": -1], [:], ["x": 1]])
  func `negative control: where nothing relevant is found every measure is 0`(
    grades: [String: Int]
  ) {
    let measures = RankingMeasures(ranking: ["a", "b", "c"], grades: grades)
    #expect(measures.ndcg(at: 10) == 0 && measures.recall(at: 100) == 0)
    #expect(measures.reciprocalRank(at: 10) == 0)
  }

  @Test func `an empty ranking finds nothing`() {
    let measures = RankingMeasures(ranking: [], grades: ["a": 1])
    #expect(measures.ndcg(at: 10) == 0 && measures.recall(at: 10) == 0)
    #expect(measures.reciprocalRank(at: 10) == 0)
  }

  @Test func `scores are means over the queries`() {
    let scores = RetrievalScores([
      RankingMeasures(ranking: ["a", "b", "c", "d"], grades: ["b": 1, "d": 1, "x": 1]),
      RankingMeasures(ranking: ["a"], grades: ["a": 1]),
      RankingMeasures(ranking: [], grades: ["a": 1]),
    ])
    #expect(scores.queries == 3)
    #expect(isNear(scores.ndcgAt10, 0.49940) && isNear(scores.recallAt10, 0.55556))
    #expect(isNear(scores.recallAt100, 0.55556) && scores.mrrAt10 == 0.5)
  }
}
