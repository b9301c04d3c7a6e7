internal import CVectorKernels

/// The similarity of a query to every stored vector: the truth that approximate search is measured
/// against, and the faster way for small collections.
public struct ExactScan: Sendable {
  public let count: Int
  public let dimension: Int
  private let values: [Float]
  private let kernels = KernelSet.best

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
    return unsafe [Float](unsafeUninitializedCapacity: count) { buffer, initialized in
      unsafe values.withUnsafeBufferPointer { rows in
        unsafe query.withUnsafeBufferPointer { query in
          if let query = query.baseAddress, let rows = rows.baseAddress,
            let products = buffer.baseAddress
          {
            unsafe kernels.functions.pointee.dot_products_f32(
              query, rows, dimension, nil, count, products)
          }
        }
      }
      initialized = count
    }
  }

  /// The dot product of `query` with some rows, which must exist.
  func similarities(to query: [Float], ofRows rows: [UInt32]) -> [Float] {
    precondition(query.count == dimension, "the query must have the rows' dimension")
    return unsafe [Float](unsafeUninitializedCapacity: rows.count) { buffer, initialized in
      unsafe values.withUnsafeBufferPointer { values in
        if let values = values.baseAddress, let products = buffer.baseAddress {
          unsafe kernels.functions.pointee.dot_products_f32(
            query, values, dimension, rows, rows.count, products)
        }
      }
      initialized = rows.count
    }
  }
}
