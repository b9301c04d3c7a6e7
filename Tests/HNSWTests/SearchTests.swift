import HNSW
import Testing

/// How many of the true nearest ten a search finds.
struct Recall {
  let base: [Float]
  let dimension: Int
  let queries: [[Float]]
  private let truth: [Set<UInt32>]

  init(base: [Float], dimension: Int, queries: [[Float]]) {
    self.base = base
    self.dimension = dimension
    self.queries = queries
    let scan = ExactScan(values: base, dimension: dimension)
    truth = queries.map { query in
      let order = scan.similarities(to: query).enumerated().sorted { $0.element > $1.element }
      return Set(order.prefix(10).map { UInt32($0.offset) })
    }
  }

  /// - Parameter number: of a slot, the row in `base`.
  func of(
    _ index: borrowing HNSWIndex, breadth: Int, row: (UInt32) -> UInt32 = { $0 }
  ) -> Double {
    var hits = 0
    for (query, truth) in zip(queries, truth) {
      let found = index.search(query, count: 10, breadth: breadth)
      hits += truth.intersection(found.map { row($0.slot) }).count
    }
    return Double(hits) / Double(10 * queries.count)
  }
}

@Suite struct SearchTests {
  private static let dimension = 48
  private static let sample: Recall = {
    var maker = ClusteredVectors(clusters: 40, dimension: dimension, seed: 7)
    return Recall(
      base: maker.vectors(4_000), dimension: dimension,
      queries: (0..<200).map { maker.vector(inCluster: $0) })
  }()

  private static var codes: HNSWIndex.Precision {
    .int8(ScalarQuantizer(sample: sample.base, dimension: dimension))
  }

  @Test func `the nearest vectors are found`() {
    var floats = HNSWIndex(dimension: Self.dimension, precision: .float32)
    floats.insert(Self.sample.base, threads: 2)
    #expect(Self.sample.of(floats, breadth: 64) > 0.99)
    #expect(floats.verifyInvariants() == [])
    var codes = HNSWIndex(dimension: Self.dimension, precision: Self.codes)
    codes.insert(Self.sample.base, threads: 2)
    // Without rescoring 8-bit integers mix up neighbours that are almost as near.
    #expect(Self.sample.of(codes, breadth: 64) > 0.9)
    #expect(codes.verifyInvariants() == [])
    #expect(codes.bytes < floats.bytes)
  }

  @Test func `more breadth finds more`() {
    var index = HNSWIndex(
      dimension: Self.dimension, precision: .float32,
      parameters: GraphParameters(maxDegree: 4, constructionBreadth: 20))
    index.insert(Self.sample.base, threads: 2)
    let recalls = [10, 40, 160].map { Self.sample.of(index, breadth: $0) }
    #expect(recalls[0] < recalls[1] && recalls[1] < recalls[2], "\(recalls)")
  }

  @Test func `the graph depends on neither threads nor kernels`() {
    func links(_ threads: Int, _ kernels: KernelSet) -> [[HNSWIndex.Neighbor]] {
      var index = HNSWIndex(
        dimension: Self.dimension, precision: Self.codes, parameters: GraphParameters(),
        kernels: kernels)
      index.insert(Self.sample.base, threads: threads)
      return Self.sample.queries.map { index.search($0, count: 20, breadth: 24) }
    }
    let expected = links(1, .best)
    #expect(links(2, .best) == expected)
    #expect(links(3, .best) == expected)
    for kernels in KernelSet.available { #expect(links(2, kernels) == expected, "\(kernels)") }
  }

  @Test func `searches run in parallel`() async {
    var index = HNSWIndex(dimension: Self.dimension, precision: Self.codes)
    index.insert(Self.sample.base, threads: 2)
    let half = SlotSet(stride(from: 0, to: UInt32(index.count), by: 2), capacity: index.count)
    let expected = Self.sample.queries.map { index.search($0, count: 10, breadth: 50) }
    let expectedOfHalf = Self.sample.queries.map {
      index.search($0, count: 10, breadth: 50, allowed: half, by: .walk)
    }
    let shared = SharedIndex(index)
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<4 {
        group.addTask {
          zip(Self.sample.queries, expected).allSatisfy { query, found in
            shared.index.search(query, count: 10, breadth: 50) == found
          }
        }
        group.addTask {
          zip(Self.sample.queries, expectedOfHalf).allSatisfy { query, found in
            shared.index.search(query, count: 10, breadth: 50, allowed: half, by: .walk) == found
          }
        }
      }
      for await isSame in group { #expect(isSame) }
    }
  }

  @Test func `an empty index finds nothing, and a small one all it has`() {
    var index = HNSWIndex(dimension: 2, precision: .float32)
    #expect(index.search([1, 0], count: 5, breadth: 10) == [])
    #expect(index.verifyInvariants() == [])
    index.insert([1, 0, 0, 1])
    #expect(index.search([0.1, 0.9], count: 5, breadth: 10).map(\.slot) == [1, 0])
    #expect(index.search([1, 0], count: 0, breadth: 10) == [])
  }

  @Test func `vectors that are all alike are all found`() {
    var index = HNSWIndex(dimension: 3, precision: .float32)
    index.insert([Float](repeating: 0.5, count: 3 * 300))
    #expect(index.verifyInvariants() == [])
    let found = index.search([0.5, 0.5, 0.5], count: 300, breadth: 300)
    #expect(Set(found.map(\.slot)).count == 300)
  }
}

private final class SharedIndex: Sendable {
  let index: HNSWIndex
  init(_ index: consuming HNSWIndex) { self.index = index }
}
