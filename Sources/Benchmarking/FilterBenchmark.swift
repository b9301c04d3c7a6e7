package import HNSW

/// Measures searches that may find some of the vectors only, as every question's date and place demand.
package struct FilterBenchmark {
  package struct Row: Codable, Sendable {
    package var searchBreadth: Int
    /// Of the vectors that may be found.
    package var share: Double
    /// They are a stretch of the file, not spread at random.
    package var isStretch: Bool
    package var recall: Double
    package var median: Double
    /// Of a search of all vectors with this breadth.
    package var unfilteredMedian: Double
    /// Of measuring all allowed vectors, whatever a search would choose.
    package var scanMedian: Double
    /// Of following links, whatever a search would choose.
    package var walkMedian: Double
    package var walkRecall: Double

    enum CodingKeys: String, CodingKey {
      case searchBreadth, share, isStretch
      case recall = "recall@10"
      case median = "p50_us"
      case unfilteredMedian = "unfiltered_p50_us"
      case scanMedian = "scan_p50_us"
      case walkMedian = "walk_p50_us"
      case walkRecall = "walk_recall@10"
    }
  }

  package struct Report: Codable, Sendable {
    package var vectors: Int
    package var queries: Int
    package var precision: String
    package var filters: [Row]
  }

  private struct Filter {
    var share: Double
    var isStretch: Bool
    /// Several of a kind, which queries take turns with.
    var sets: [SlotSet]
  }

  private let base: VectorFile.Rows<Float>
  private let queries: [[Float]]
  private let precision: IndexBenchmark.Precision
  private let parameters: GraphParameters
  private let threads: Int
  private let breadths: [Int]
  private let scan: ExactScan

  package init(
    base: String, queries: String, precision: IndexBenchmark.Precision,
    parameters: GraphParameters, threads: Int, breadths: [Int]
  ) throws {
    let asked: VectorFile.Rows<Float>
    (self.base, asked) = try VectorFile.floats(base: base, queries: queries)
    self.queries = (0..<asked.count).map { Array(asked.row($0)) }
    self.precision = precision
    self.parameters = parameters
    self.threads = threads
    self.breadths = breadths
    scan = ExactScan(values: self.base.values, dimension: self.base.dimension)
  }

  package func run(report: (String) -> Void) throws -> Report {
    report("building an index of \(base.count) vectors")
    var index = precision.emptyIndex(for: base, parameters: parameters)
    index.insert(base.values, threads: threads)
    let filters = self.filters()
    report("finding the truth")
    let truth = try self.truth(filters)
    var rows: [Row] = []
    for breadth in breadths {
      for (number, filter) in filters.enumerated() {
        report("breadth \(breadth), filter \(number + 1) of \(filters.count)")
        rows.append(
          try measure(index, breadth: breadth, filter: filter, truth: truth.map { $0[number] }))
      }
    }
    return Report(
      vectors: base.count, queries: queries.count, precision: precision.rawValue, filters: rows)
  }

  private func filters() -> [Filter] {
    var random = SplitMix64(seed: 1)
    return [false, true].flatMap { isStretch in
      Self.shares.map { share in
        let count = max(1, Int(share * Double(base.count)))
        let sets = (0..<Self.setsOfAKind).map { _ in
          let start = Int.random(in: 0...base.count - count, using: &random)
          let slots =
            isStretch
            ? Array(start..<start + count)
            : Array((0..<base.count).shuffled(using: &random).prefix(count))
          return SlotSet(slots.map(UInt32.init), capacity: base.count)
        }
        return Filter(share: share, isStretch: isStretch, sets: sets)
      }
    }
  }

  /// Of each query and filter, the smallest similarity that is among the first ten.
  private func truth(_ filters: [Filter]) throws -> [[Float]] {
    try queries.enumerated().map { number, query in
      try Task.checkCancellation()
      let similarities = scan.similarities(to: query)
      return filters.map { filter in
        let set = filter.sets[number % filter.sets.count]
        var first: [Float] = []
        for (slot, similarity) in similarities.enumerated()
        where first.count < Self.wanted || similarity > first[first.count - 1] {
          guard set.contains(UInt32(slot)) else { continue }
          let place = first.firstIndex { $0 < similarity } ?? first.count
          first.insert(similarity, at: place)
          if first.count > Self.wanted { first.removeLast() }
        }
        return first.last ?? .infinity
      }
    }
  }

  private func measure(
    _ index: borrowing HNSWIndex, breadth: Int, filter: Filter, truth: [Float]
  ) throws -> Row {
    // Each way goes through all queries by itself: what one leaves in the cache must not help another.
    let ways: [(allowed: Bool, way: FilteredWay?)] = [
      (true, nil), (false, nil), (true, .scan), (true, .walk),
    ]
    var times: [[Double]] = ways.map { _ in [] }
    var hits = ways.map { _ in 0 }
    var total = 0
    for round in 0..<Self.rounds {
      for (place, way) in ways.enumerated() {
        try Task.checkCancellation()
        for (number, query) in queries.enumerated() {
          let set = filter.sets[number % filter.sets.count]
          let start = ContinuousClock.now
          let found = search(
            index, query, breadth: breadth, allowed: way.allowed ? set : nil, by: way.way)
          times[place].append(start.duration(to: .now) / .microseconds(1))
          guard round == 0 else { continue }
          if place == 0 { total += min(Self.wanted, set.count) }
          hits[place] += min(found.count { 2 - 2 * truth[number] >= $0.distance }, Self.wanted)
        }
      }
    }
    return Row(
      searchBreadth: breadth, share: filter.share, isStretch: filter.isStretch,
      recall: Double(hits[0]) / Double(total), median: times[0].median,
      unfilteredMedian: times[1].median, scanMedian: times[2].median,
      walkMedian: times[3].median, walkRecall: Double(hits[3]) / Double(total))
  }

  private func search(
    _ index: borrowing HNSWIndex, _ query: [Float], breadth: Int, allowed: SlotSet?,
    by way: FilteredWay?
  ) -> [HNSWIndex.Neighbor] {
    let candidates = index.search(
      query, count: min(breadth, Self.rescored), breadth: breadth, allowed: allowed, by: way)
    return scan.nearest(to: query, among: candidates.map(\.slot), count: Self.wanted)
  }

  private static let shares = [0.001, 0.01, 0.05, 0.1, 0.2, 0.5, 1]
  private static let setsOfAKind = 4
  private static let rounds = 2
  private static let wanted = 10
  private static let rescored = 40
}
