internal import Foundation
package import HNSW

/// Measures what remains of an index when its content is replaced again and again, cluster by cluster, as
/// acts are when law changes.
package struct ChurnBenchmark {
  package struct Search: Codable, Sendable {
    package var searchBreadth: Int
    package var recallEdited: Double
    package var recallFresh: Double
    package var medianEdited: Double
    package var medianFresh: Double

    enum CodingKeys: String, CodingKey {
      case searchBreadth
      case recallEdited = "recall@10_edited"
      case recallFresh = "recall@10_fresh"
      case medianEdited = "p50_us_edited"
      case medianFresh = "p50_us_fresh"
    }
  }

  package struct Report: Codable, Sendable {
    package var vectors: Int
    package var clusters: Int
    package var turnovers: Int
    /// Processor time. Of the whole index, in batches of a cluster.
    package var microsecondsPerInsertion: Double
    package var microsecondsPerReplacement: Double
    package var flaws: Int
    package var bytesEdited: Int
    package var bytesFresh: Int
    package var searches: [Search]
  }

  private let base: VectorFile.Rows<Float>
  private let queries: [[Float]]
  /// Rows of each cluster.
  private let clusters: [[Int]]
  private let precision: IndexBenchmark.Precision
  private let parameters: GraphParameters
  private let breadths: [Int]

  /// - Parameter clusters: a text file with the cluster's name of each vector, one a line.
  package init(
    base: String, queries: String, clusters: String, precision: IndexBenchmark.Precision,
    parameters: GraphParameters, breadths: [Int]
  ) throws {
    let asked: VectorFile.Rows<Float>
    (self.base, asked) = try VectorFile.floats(base: base, queries: queries)
    self.queries = (0..<asked.count).map { Array(asked.row($0)) }
    let names = try String(contentsOfFile: clusters, encoding: .utf8)
      .split(whereSeparator: \.isNewline)
    guard names.count == self.base.count else {
      throw VectorFileError(
        path: clusters, found: "it has \(names.count) lines for \(self.base.count) vectors")
    }
    self.clusters = Dictionary(grouping: names.indices) { names[$0] }.values
      .sorted { $0[0] < $1[0] }
    self.precision = precision
    self.parameters = parameters
    self.breadths = breadths
  }

  package func run(turnovers: Int, report: (String) -> Void) throws -> Report {
    var random = SplitMix64(seed: 1)
    let dimension = base.dimension
    var index = precision.emptyIndex(for: base, parameters: parameters)
    report("building an index of \(base.count) vectors")
    var slots = index.insert(base.values)
    // What each slot holds; slots of new vectors may lie beyond those of the old ones.
    var values = base.values
    var replacing = Duration.zero
    for turnover in 1...turnovers {
      report("turnover \(turnover) of \(turnovers)")
      for cluster in clusters.shuffled(using: &random) {
        try Task.checkCancellation()
        let new = cluster.flatMap { row in
          Self.changed(
            values[Int(slots[row]) * dimension..<(Int(slots[row]) + 1) * dimension], &random)
        }
        let old = cluster.map { slots[$0] }
        let start = Duration.processorTime
        let added = index.replace(old, with: new)
        replacing += .processorTime - start
        for (place, slot) in added.enumerated() {
          let end = (Int(slot) + 1) * dimension
          if values.count < end {
            values += [Float](repeating: 0, count: end - values.count)
          }
          values.replaceSubrange(
            Int(slot) * dimension..<end, with: new[place * dimension..<(place + 1) * dimension])
          slots[cluster[place]] = slot
        }
      }
    }
    report("building a fresh index of what is there now")
    let live = slots.flatMap { slot in
      values[Int(slot) * dimension..<(Int(slot) + 1) * dimension]
    }
    var fresh = precision.emptyIndex(for: base, parameters: parameters)
    let inserting = try insertInClusters(live, into: &fresh)
    let rows = Dictionary(uniqueKeysWithValues: zip(slots, slots.indices))
    let scan = ExactScan(values: live, dimension: dimension)
    let freshRows = clusters.flatMap(\.self)
    report("finding the truth")
    let truth = queries.map { Set(scan.nearest(to: $0, count: 10).map(\.slot)) }
    let searches = breadths.map { breadth in
      let edited = measure(index, scan, truth, breadth: breadth) {
        rows[$0].map(UInt32.init) ?? .max
      }
      let built = measure(fresh, scan, truth, breadth: breadth) { UInt32(freshRows[Int($0)]) }
      return Search(
        searchBreadth: breadth, recallEdited: edited.recall, recallFresh: built.recall,
        medianEdited: edited.median, medianFresh: built.median)
    }
    let count = Double(base.count)
    return Report(
      vectors: base.count, clusters: clusters.count, turnovers: turnovers,
      microsecondsPerInsertion: inserting / .microseconds(1) / count,
      microsecondsPerReplacement: replacing / .microseconds(1) / count / Double(turnovers),
      flaws: index.verifyInvariants().count, bytesEdited: index.bytes, bytesFresh: fresh.bytes,
      searches: searches)
  }

  /// As replacements come: a cluster at a time.
  private func insertInClusters(
    _ values: [Float], into index: inout HNSWIndex
  ) throws -> Duration {
    var duration = Duration.zero
    for cluster in clusters {
      try Task.checkCancellation()
      let vectors = cluster.flatMap {
        values[$0 * base.dimension..<($0 + 1) * base.dimension]
      }
      let start = Duration.processorTime
      index.insert(vectors)
      duration += .processorTime - start
    }
    return duration
  }

  private func measure(
    _ index: borrowing HNSWIndex, _ scan: ExactScan, _ truth: [Set<UInt32>], breadth: Int,
    row: (UInt32) -> UInt32
  ) -> (recall: Double, median: Double) {
    var hits = 0
    var microseconds: [Double] = []
    for (query, truth) in zip(queries, truth) {
      _ = index.search(query, count: 30, breadth: breadth)
      let start = ContinuousClock.now
      let found = index.search(query, count: min(30, breadth), breadth: breadth)
      microseconds.append(start.duration(to: .now) / .microseconds(1))
      let best = scan.nearest(to: query, among: found.map { row($0.slot) }, count: 10)
      hits += truth.intersection(best.map(\.slot)).count
    }
    return (Double(hits) / Double(10 * queries.count), microseconds.median)
  }

  /// Slightly different, as a passage whose wording changed a little.
  private static func changed(
    _ vector: ArraySlice<Float>, _ random: inout SplitMix64
  ) -> [Float] {
    let noise = 0.1 / Float(vector.count).squareRoot() * Float(3).squareRoot()
    let new = vector.map { $0 + Float.random(in: -noise...noise, using: &random) }
    let length = new.reduce(0) { $0 + $1 * $1 }.squareRoot()
    return new.map { $0 / length }
  }
}

extension Duration {
  /// Of this process so far: other work on the machine does not count.
  fileprivate static var processorTime: Duration {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
}

/// The same numbers for the same seed (Steele, Lea & Flood, 2014).
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
