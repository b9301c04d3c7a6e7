/// What an index is besides its pages.
public struct GraphHeader: Sendable, Hashable, Codable {
  /// Changes with the layout of the pages.
  public static let currentFormat = 1

  public var format = currentFormat
  public var dimension: Int
  public var parameters: GraphParameters
  /// Nil where vectors are floats.
  public var quantizer: ScalarQuantizer?
  public var entry: UInt32?
  /// Vectors ever added, which the layers of the next ones depend on.
  public var nodesMade: UInt64
  /// Vectors in the index.
  public var count: Int
  /// Slots in use or free again.
  public var slotCount: Int
}

/// Why stored pages are no index.
public enum GraphPageError: Error, Equatable {
  case unknownFormat(found: Int)
  case wrongHeader(reason: String)
  case wrongChecksum(page: Int)
  case wrongPage(page: Int, reason: String)
  case wrongNumberOfPages(found: Int, expected: Int)
  case flawed(GraphFlaw)
}

extension GraphPageError: CustomStringConvertible {
  public var description: String {
    let remedy = "build the index anew from its vectors"
    return switch self {
    case .unknownFormat(let found):
      "The vector index has format \(found), this program reads \(GraphHeader.currentFormat); \(remedy)."
    case .wrongHeader(let reason): "The vector index cannot be read: \(reason); \(remedy)."
    case .wrongChecksum(let page):
      "The vector index is damaged: page \(page) does not fit its checksum; \(remedy)."
    case .wrongPage(let page, let reason):
      "The vector index is damaged: page \(page) \(reason); \(remedy)."
    case .wrongNumberOfPages(let found, let expected):
      "The vector index is damaged: it has \(found) pages instead of \(expected); \(remedy)."
    case .flawed(let flaw): "The vector index is damaged (\(flaw)); \(remedy)."
    }
  }
}
