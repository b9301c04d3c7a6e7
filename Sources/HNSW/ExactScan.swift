internal import CVectorKernels

/// The similarity of a query to every stored vector: the truth that approximate search is measured
/// against, and the faster way for small collections.
public struct ExactScan: Sendable {
  public let count: Int
  public let dimension: Int
  private let values: [Float]

  /// - Parameter values: `[count, dimension]`, row-major, L2-normalised.
  public init(values: [Float], dimension: Int) {
    precondition(dimension > 0 && values.count % dimension == 0, "values must be whole rows")
    self.values = values
    self.dimension = dimension
    count = values.count / dimension
  }

  /// The dot product of `query` with every row, in row order.
  ///
  /// - Complexity: O(`count` × `dimension`).
  public func similarities(to query: [Float]) -> [Float] {
    precondition(query.count == dimension, "the query must have the rows' dimension")
    return [Float](unsafeUninitializedCapacity: count) { buffer, initialized in
      values.withUnsafeBufferPointer { rows in
        query.withUnsafeBufferPointer { query in
          if let query = query.baseAddress, let rows = rows.baseAddress,
            let products = buffer.baseAddress
          {
            kernel_dot_products_f32(query, rows, count, dimension, products)
          }
        }
      }
      initialized = count
    }
  }
}
