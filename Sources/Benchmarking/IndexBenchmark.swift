package import HNSW

/// Measures the vector index: building, memory, recall and the time of a search.
package struct IndexBenchmark {
  package enum Precision: String, Sendable, CaseIterable {
    case int8, float32

    /// An index for these vectors, which also set the scale of integers.
    func emptyIndex(
      for base: VectorFile.Rows<Float>, parameters: GraphParameters
    ) -> HNSWIndex {
      let precision: HNSWIndex.Precision =
        switch self {
        case .float32: .float32
        case .int8: .int8(ScalarQuantizer(sample: base.values, dimension: base.dimension))
        }
      return HNSWIndex(dimension: base.dimension, precision: precision, parameters: parameters)
    }
  }

  package struct Breadth: Codable, Sendable {
    package var searchBreadth: Int
    package var recall: Double
    package var queriesPerSecond: Double
    package var median: Double
    package var percentile99: Double

    enum CodingKeys: String, CodingKey {
      case searchBreadth
      case recall = "recall@10"
      case queriesPerSecond = "qps"
      case median = "p50_us"
      case percentile99 = "p99_us"
    }
  }

  package struct Report: Codable, Sendable {
    package var vectors: Int
    package var dimension: Int
    package var precision: String
    package var threads: Int
    package var buildSeconds: Double
    /// Memory that searches work on, without the floats for rescoring.
    package var bytes: Int
    package var breadths: [Breadth]
  }

  let base: VectorFile.Rows<Float>
  let queries: VectorFile.Rows<Float>
  let truth: [Set<UInt32>]
  let precision: Precision
  let parameters: GraphParameters
  let threads: Int
  let breadths: [Int]
  let repeats: Int
  private let scan: ExactScan

  /// - Parameter truth: of each query the rows nearest to it; nil to find them by an exact scan.
  /// - Throws: `VectorFileError` where the files do not fit each other.
  package init(
    base: String, queries: String, truth: String?, precision: Precision,
    parameters: GraphParameters, threads: Int, breadths: [Int], repeats: Int
  ) throws {
    (self.base, self.queries) = try VectorFile.floats(base: base, queries: queries)
    scan = ExactScan(values: self.base.values, dimension: self.base.dimension)
    if let truth {
      let rows = try VectorFile.integers(path: truth)
      guard rows.count == self.queries.count, rows.dimension >= Self.wanted else {
        throw VectorFileError(
          path: truth,
          found: "it should have \(Self.wanted) rows or more for each of "
            + "\(self.queries.count) queries")
      }
      self.truth = (0..<rows.count).map { Set(rows.row($0).prefix(Self.wanted)) }
    } else {
      let (scan, queries) = (scan, self.queries)
      self.truth = (0..<queries.count).map { number in
        Set(scan.nearest(to: Array(queries.row(number)), count: Self.wanted).map(\.slot))
      }
    }
    self.precision = precision
    self.parameters = parameters
    self.threads = threads
    self.breadths = breadths
    self.repeats = repeats
  }

  package func run(report: (String) -> Void) throws -> Report {
    report("building an index of \(base.count) vectors")
    var index = precision.emptyIndex(for: base, parameters: parameters)
    let start = ContinuousClock.now
    index.insert(base.values, threads: threads)
    let seconds = start.duration(to: .now) / .seconds(1)
    var results: [Breadth] = []
    for breadth in breadths {
      report("searching with breadth \(breadth)")
      results.append(try measure(index, breadth: breadth))
    }
    return Report(
      vectors: base.count, dimension: base.dimension, precision: precision.rawValue,
      threads: threads, buildSeconds: seconds, bytes: index.bytes, breadths: results)
  }

  private func measure(_ index: borrowing HNSWIndex, breadth: Int) throws -> Breadth {
    var hits = 0
    var microseconds: [Double] = []
    for round in 0...repeats {
      for number in 0..<queries.count {
        let query = Array(queries.row(number))
        let start = ContinuousClock.now
        let found = search(index, query, breadth: breadth)
        // The first round warms up.
        guard round > 0 else { continue }
        microseconds.append(start.duration(to: .now) / .microseconds(1))
        if round == 1 { hits += truth[number].intersection(found.map(\.slot)).count }
      }
      try Task.checkCancellation()
    }
    return Breadth(
      searchBreadth: breadth, recall: Double(hits) / Double(Self.wanted * queries.count),
      queriesPerSecond: 1e6 * Double(microseconds.count) / microseconds.reduce(0, +),
      median: microseconds.median, percentile99: microseconds.percentile(0.99))
  }

  /// As Paragraf searches: candidates by 8-bit integers, their order by floats.
  private func search(
    _ index: borrowing HNSWIndex, _ query: [Float], breadth: Int
  ) -> [HNSWIndex.Neighbor] {
    guard precision == .int8 else {
      return index.search(query, count: Self.wanted, breadth: breadth)
    }
    let candidates = index.search(query, count: min(breadth, Self.rescored), breadth: breadth)
    return scan.nearest(to: query, among: candidates.map(\.slot), count: Self.wanted)
  }

  private static let wanted = 10
  private static let rescored = 40
}
