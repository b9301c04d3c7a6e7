internal import CVectorKernels

/// Dot products compiled for one kind of CPU.
@safe package struct KernelSet: Sendable, CustomStringConvertible {
  // Points to a constant of the C target.
  nonisolated(unsafe) let functions: UnsafePointer<vector_kernel_set>

  /// The sets this CPU can run, best first; the last one is plain C.
  package static let available: [KernelSet] = {
    var sets: UnsafePointer<UnsafePointer<vector_kernel_set>?>?
    let count = unsafe vector_kernel_sets(&sets)
    return (0..<count).compactMap { place in
      unsafe sets?[place].map { unsafe KernelSet(functions: $0) }
    }
  }()

  package static var best: KernelSet { available[0] }

  package var description: String { unsafe String(cString: functions.pointee.name) }
}

extension KernelSet {
  /// Dot products of floats.
  ///
  /// - Parameters:
  ///   - rows: at least `[count, query.count]`.
  ///   - ids: the rows to take, `count` of them; nil for the first ones.
  package func dotProducts(
    _ query: [Float], rows: [Float], count: Int, ids: [UInt32]?
  ) -> [Float] {
    let places = ids ?? (0..<count).map(UInt32.init)
    precondition(
      places.count == count && places.allSatisfy { (Int($0) + 1) * query.count <= rows.count })
    return unsafe [Float](unsafeUninitializedCapacity: count) { products, initialized in
      if let products = products.baseAddress {
        if ids != nil {
          unsafe functions.pointee.dot_products_f32(
            query, rows, query.count, places, count, products)
        } else {
          unsafe functions.pointee.dot_products_f32(query, rows, query.count, nil, count, products)
        }
      }
      initialized = count
    }
  }

  /// Dot products of 8-bit integers.
  ///
  /// - Parameters:
  ///   - rows: codes, values plus 128, in rows of `width`.
  ///   - width: a multiple of 64, at most 65,536.
  package func dotProducts(
    _ query: [Int8], rows: [UInt8], width: Int, ids: [UInt32]
  ) -> [Int32] {
    precondition(width % VECTOR_CODE_BLOCK == 0 && width <= 65_536 && query.count == width)
    precondition(ids.allSatisfy { (Int($0) + 1) * width <= rows.count })
    return unsafe [Int32](unsafeUninitializedCapacity: ids.count) { products, initialized in
      if let products = products.baseAddress {
        let shift = 128 * query.reduce(Int32(0)) { $0 + Int32($1) }
        unsafe functions.pointee.dot_products_int8(
          query, shift, rows, width, ids, ids.count, products)
      }
      initialized = ids.count
    }
  }
}
