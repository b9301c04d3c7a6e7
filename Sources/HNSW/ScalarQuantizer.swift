internal import Foundation

/// Turns floats into 8-bit integers: centred on the mean of a sample, one scale for all dimensions.
///
/// Embeddings of one model share a large common part, so without centring most of the 256 steps are
/// never used. The scale covers 99.95 % of the sample's values; what lies outside is clipped.
public struct ScalarQuantizer: Sendable, Hashable, Codable {
  /// `[dimension]`
  public let centre: [Float]
  /// A value is about its integer times this, plus the centre.
  public let step: Float

  public var dimension: Int { centre.count }

  public init(centre: [Float], step: Float) {
    self.centre = centre
    self.step = step
  }

  /// - Parameter sample: `[count, dimension]`, row-major; where it is empty, values between -1 and 1
  ///   are expected.
  public init(sample: [Float], dimension: Int) {
    let count = sample.count / dimension
    guard count > 0 else {
      self.init(centre: [Float](repeating: 0, count: dimension), step: 1 / 127)
      return
    }
    // Enough rows for a percentile, evenly spread.
    let rows = stride(from: 0, to: count, by: max(1, count / 20_000))
    var sums = [Double](repeating: 0, count: dimension)
    for row in rows {
      for column in 0..<dimension { sums[column] += Double(sample[row * dimension + column]) }
    }
    let number = Double(Array(rows).count)
    let centre = sums.map { Float($0 / number) }
    var deviations: [Float] = []
    deviations.reserveCapacity(Int(number) * dimension)
    for row in rows {
      for column in 0..<dimension {
        deviations.append(abs(sample[row * dimension + column] - centre[column]))
      }
    }
    deviations.sort()
    let covered = deviations[min(deviations.count - 1, Int(Double(deviations.count) * 0.9995))]
    self.init(centre: centre, step: max(covered, .leastNormalMagnitude * 127) / 127)
  }

  /// The share of values that lie outside the scale: about 0.0005 in vectors like the sample's.
  ///
  /// - Parameter vectors: `[count, dimension]`, row-major; of none the share is 0.
  public func clippedShare(of vectors: [Float]) -> Double {
    guard !vectors.isEmpty, dimension > 0 else { return 0 }
    let bound = 127.5 * step
    var clipped = 0
    for row in 0..<vectors.count / dimension {
      for column in 0..<dimension
      where !(abs(vectors[row * dimension + column] - centre[column]) <= bound) { clipped += 1 }
    }
    return Double(clipped) / Double(vectors.count)
  }
}
