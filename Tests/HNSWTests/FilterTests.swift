import HNSW
import TestSupport
import Testing

@Suite struct FilterTests {
  private static let dimension = 48
  private static let count = 5_000
  private static let base: [Float] = {
    var maker = ClusteredVectors(clusters: 50, dimension: dimension, seed: 21)
    return maker.vectors(count)
  }()

  /// From none to all, at random and in whole clusters.
  @Test(arguments: [0, 0.001, 0.01, 0.1, 0.25, 0.5, 0.8, 1], [true, false])
  func `filtered searches find the nearest of the allowed`(
    share: Double, isCorrelated: Bool
  ) {
    var random = SeededGenerator(seed: 4)
    var index = HNSWIndex(dimension: Self.dimension, precision: .float32)
    index.insert(Self.base, threads: 2)
    let allowed = SlotSet(
      (0..<UInt32(Self.count)).filter { slot in
        isCorrelated
          ? Double(slot) < share * Double(Self.count)
          : Double.random(in: 0..<1, using: &random) < share
      }, capacity: Self.count)
    let scan = ExactScan(values: Self.base, dimension: Self.dimension)
    var maker = ClusteredVectors(clusters: 50, dimension: Self.dimension, seed: 21)
    var hits = 0
    var wanted = 0
    for number in 0..<100 {
      let query = maker.vector(inCluster: number)
      let truth = Set(
        scan.nearest(to: query, among: allowed.slots, count: 10).map(\.slot))
      let found = index.search(query, count: 10, breadth: 64, allowed: allowed).map(\.slot)
      #expect(found.allSatisfy(allowed.contains) && Set(found).count == found.count)
      #expect(found.count == min(10, allowed.count))
      hits += truth.intersection(found).count
      wanted += truth.count
    }
    #expect(Double(hits) >= 0.98 * Double(wanted), "\(hits) of \(wanted)")
  }

  @Test func `slots that hold nothing are never found`() {
    var index = HNSWIndex(dimension: Self.dimension, precision: .float32)
    let slots = index.insert(Self.base, threads: 2)
    index.remove(Array(slots[0..<4_000]))
    let all = SlotSet(0..<6_000, capacity: 6_000)
    let found = index.search(
      Array(Self.base.prefix(Self.dimension)), count: 50, breadth: 100, allowed: all)
    #expect(found.count == 50 && found.allSatisfy { $0.slot >= 4_000 && $0.slot < 5_000 })
  }

  @Test func `a set of slots keeps what it was given`() {
    var set = SlotSet(capacity: 130)
    for slot: UInt32 in [129, 0, 64, 64, 500] { set.insert(slot) }
    #expect(set.slots == [0, 64, 129] && set.count == 3)
    #expect(!set.contains(500) && !set.contains(1))
  }
}
