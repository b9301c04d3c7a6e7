/// One of several ways to do the same work.
package struct Contender {
  var name: String
  /// What is timed.
  var run: () async throws -> Void
  /// What has to happen before another contender may use the cores; not timed.
  var rest: () -> Void = {}

  package init(
    _ name: String, run: @escaping () async throws -> Void, rest: @escaping () -> Void = {}
  ) {
    self.name = name
    self.run = run
    self.rest = rest
  }
}

/// Measures contenders so that a machine that becomes slower or faster meanwhile favours none: a round
/// runs every contender once, and every round begins with another one.
package enum Rounds {
  package static func order(of count: Int, in round: Int) -> [Int] {
    (0..<count).map { ($0 + round) % count }
  }

  /// Seconds of every run, by contender.
  package static func seconds(
    of contenders: [Contender], repeats: Int, report: (String) -> Void
  ) async throws -> [[Double]] {
    var seconds = [[Double]](repeating: [], count: contenders.count)
    for round in 0..<repeats {
      for index in order(of: contenders.count, in: round) {
        try Task.checkCancellation()
        let contender = contenders[index]
        report("round \(round + 1) of \(repeats): \(contender.name)")
        seconds[index].append(try await time(contender.run))
        contender.rest()
      }
    }
    return seconds
  }

  static func time(_ work: () async throws -> Void) async throws -> Double {
    let start = ContinuousClock.now
    try await work()
    return start.duration(to: .now) / .seconds(1)
  }
}

extension [Double] {
  /// Of an even number of values, the mean of the two in the middle; not a number if there are none.
  package var median: Double {
    let sorted = sorted()
    guard !sorted.isEmpty else { return .nan }
    return (sorted[(count - 1) / 2] + sorted[count / 2]) / 2
  }

  /// The smallest value that is at least as large as this share of the values (nearest rank).
  package func percentile(_ share: Double) -> Double {
    guard !isEmpty else { return .nan }
    let rank = Int((share * Double(count)).rounded(.up))
    return sorted()[Swift.min(Swift.max(rank, 1), count) - 1]
  }
}
