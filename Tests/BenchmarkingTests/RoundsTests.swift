import Benchmarking
import Testing

@Suite struct RoundsTests {
  @Test func `every round runs every contender once and each begins as often`() {
    let orders = (0..<6).map { Rounds.order(of: 3, in: $0) }
    for order in orders { #expect(order.sorted() == [0, 1, 2]) }
    #expect(orders.map { $0[0] } == [0, 1, 2, 0, 1, 2])
  }

  @Test func `contenders run in the rounds' order and rest after each run`() async throws {
    var seen: [String] = []
    let contenders = ["a", "b"].map { name in
      Contender(name, run: { seen.append(name) }, rest: { seen.append("rest") })
    }
    let seconds = try await Rounds.seconds(of: contenders, repeats: 3) { _ in }
    #expect(seen.filter { $0 != "rest" } == ["a", "b", "b", "a", "a", "b"])
    #expect(seen.enumerated().allSatisfy { ($0.element == "rest") == ($0.offset % 2 == 1) })
    #expect(seconds.map(\.count) == [3, 3])
  }

  @Test(
    arguments: [([3], 3), ([4, 1, 3], 3), ([4, 1, 3, 2], 2.5), ([1, 1, 1, 9], 1)]
      as [([Double], Double)])
  func `the median lies in the middle`(values: [Double], median: Double) {
    #expect(values.median == median)
  }

  @Test func `the 95th percentile of 200 values is the 190th`() {
    let values = (1...200).map(Double.init).shuffled()
    #expect(values.percentile(0.95) == 190)
    #expect([7.0].percentile(0.95) == 7 && values.percentile(1) == 200)
    #expect([Double]().median.isNaN)
  }
}
