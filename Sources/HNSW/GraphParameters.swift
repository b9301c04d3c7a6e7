internal import Foundation

/// The shape of a graph; the names of Malkov & Yashunin in brackets.
public struct GraphParameters: Sendable, Hashable, Codable {
  /// Links of a node on the upper layers (M); twice as many on layer 0.
  public var maxDegree: Int
  /// Candidates for the links of a new node (efConstruction).
  public var constructionBreadth: Int
  /// Decides on which layers a slot is.
  public var seed: UInt64

  public init(maxDegree: Int = 16, constructionBreadth: Int = 200, seed: UInt64 = 1) {
    precondition((2...64).contains(maxDegree), "maxDegree must lie between 2 and 64")
    precondition(constructionBreadth >= maxDegree, "constructionBreadth must reach maxDegree")
    self.maxDegree = maxDegree
    self.constructionBreadth = constructionBreadth
    self.seed = seed
  }

  func budget(onLayer layer: Int) -> Int { layer == 0 ? 2 * maxDegree : maxDegree }

  /// The highest layer of the node that is the nth ever made: exponentially distributed (section 4.1).
  func topLayer(ofNode number: UInt64) -> Int {
    var mixed = (number &+ 1) &* 0x9E37_79B9_7F4A_7C15 ^ seed &* 0xD1B5_4A32_D192_ED03
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    mixed ^= mixed >> 31
    let uniform = (Double(mixed >> 11) + 0.5) * 0x1p-53
    return min(Int(-log(uniform) / log(Double(maxDegree))), GraphLinks.mostLayers - 1)
  }
}
