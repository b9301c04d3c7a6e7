import TestSupport

/// Unit vectors in clusters, like the passages of acts; made up, the same for the same seed.
struct ClusteredVectors {
  let dimension: Int
  private let centres: [[Float]]
  private var random: SeededGenerator

  init(clusters: Int, dimension: Int, seed: UInt64) {
    self.dimension = dimension
    var random = SeededGenerator(seed: seed)
    // All share a large part, as embeddings of one model do.
    let shared = Self.gaussian(dimension, &random)
    centres = (0..<clusters).map { _ in
      zip(shared, Self.gaussian(dimension, &random)).map { 2 * $0 + $1 }
    }
    self.random = random
  }

  mutating func vector(inCluster cluster: Int) -> [Float] {
    let noise = Self.gaussian(dimension, &random)
    let vector = zip(centres[cluster % centres.count], noise).map { $0 + 0.5 * $1 }
    let length = vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
    return vector.map { $0 / length }
  }

  /// `[count, dimension]`, cluster by cluster.
  mutating func vectors(_ count: Int) -> [Float] {
    (0..<count).flatMap { vector(inCluster: $0 * centres.count / count) }
  }

  private static func gaussian(_ count: Int, _ random: inout SeededGenerator) -> [Float] {
    // The sum of uniform numbers is near enough to a normal distribution.
    (0..<count).map { _ in
      (0..<6).reduce(into: Float(0)) { sum, _ in sum += Float.random(in: -1...1, using: &random) }
    }
  }
}
