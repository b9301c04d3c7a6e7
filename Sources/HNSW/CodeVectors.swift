internal import CVectorKernels

/// Vectors as 8-bit integers, a quarter of the memory; distances are between centred vectors, with
/// the exact squared lengths and the dot product of the integers.
///
/// Unchecked, as the compiler cannot see it: changed only in an edit of `HNSWIndex`, which is exclusive, and there
/// by one thread a slot.
@safe final class CodeVectors: VectorStorage, @unchecked Sendable {
  let quantizer: ScalarQuantizer
  /// Codes of a vector, padded for the kernels.
  let width: Int
  private var codes: MemoryBuffer<UInt8>
  private var norms: MemoryBuffer<Float>
  private let kernels: KernelSet
  private let inverseStep: Float
  private let productScale: Float

  var dimension: Int { quantizer.dimension }

  init(quantizer: ScalarQuantizer, kernels: KernelSet) {
    self.quantizer = quantizer
    self.kernels = kernels
    let block = VECTOR_CODE_BLOCK
    width = (quantizer.dimension + block - 1) / block * block
    inverseStep = 1 / quantizer.step
    productScale = 2 * quantizer.step * quantizer.step
    codes = MemoryBuffer(count: 0, filledWith: 128)
    norms = MemoryBuffer(count: 0, filledWith: 0)
  }

  deinit {
    codes.deallocate()
    norms.deallocate()
  }

  var bytes: Int { codes.bytes + norms.bytes }

  func grow(to capacity: Int) {
    codes.grow(to: capacity * width, filledWith: 128)
    norms.grow(to: capacity, filledWith: 0)
  }

  func store(_ vector: UnsafePointer<Float>, in slot: Int) {
    var norm: Float = 0
    let row = unsafe codes.base + slot * width
    for column in 0..<dimension {
      let value = unsafe vector[column] - quantizer.centre[column]
      norm += value * value
      unsafe row[column] = UInt8(truncatingIfNeeded: Int(code(of: value)) + 128)
    }
    norms[slot] = norm
  }

  func write(slot: UInt32, to page: inout PageWriter) {
    page.put(norms[Int(slot)].bitPattern)
    let start = Int(slot) * width
    unsafe page.put(UnsafeBufferPointer(start: codes.base + start, count: dimension))
  }

  func read(slot: UInt32, from page: inout PageReader) -> Bool {
    guard let bits = page.word(), Float(bitPattern: bits).isFinite,
      let values = page.slice(dimension)
    else { return false }
    norms[Int(slot)] = Float(bitPattern: bits)
    unsafe values.withUnsafeBufferPointer { values in
      guard let first = values.baseAddress else { return }
      unsafe (codes.base + Int(slot) * width).update(from: first, count: values.count)
    }
    return true
  }

  func newScratch() -> DistanceScratch { DistanceScratch(width: width) }

  func prepare(_ vector: UnsafePointer<Float>, in scratch: DistanceScratch) -> PreparedVector {
    var norm: Float = 0
    for column in 0..<dimension {
      let value = unsafe vector[column] - quantizer.centre[column]
      norm += value * value
      scratch.values[column] = code(of: value)
    }
    return unsafe prepared(scratch.values.base, norm: norm)
  }

  func prepare(slot: UInt32, in scratch: DistanceScratch) -> PreparedVector {
    let row = unsafe codes.base + Int(slot) * width
    let values = unsafe scratch.values.base
    for column in 0..<width {
      unsafe values[column] = Int8(bitPattern: row[column] ^ 0x80)
    }
    return unsafe prepared(values, norm: norms[Int(slot)])
  }

  private func prepared(_ values: UnsafePointer<Int8>, norm: Float) -> PreparedVector {
    var sum: Int32 = 0
    for column in 0..<width { unsafe sum &+= Int32(values[column]) }
    return unsafe PreparedVector(
      values: UnsafeRawPointer(values), norm: norm, shift: 128 &* sum)
  }

  @inline(__always)
  func distances(
    from vector: PreparedVector, to slots: UnsafePointer<UInt32>, count: Int,
    scratch: DistanceScratch, distances: UnsafeMutablePointer<Float>
  ) {
    let products = unsafe scratch.products.base
    unsafe kernels.functions.pointee.dot_products_int8(
      vector.values.assumingMemoryBound(to: Int8.self), vector.shift, codes.base, width, slots,
      count, products)
    for place in 0..<count {
      unsafe distances[place] =
        vector.norm + norms[Int(slots[place])] - productScale * Float(products[place])
    }
  }

  /// -127 to 127; what is no number counts as 0.
  @inline(__always)
  private func code(of value: Float) -> Int8 {
    let scaled = (value * inverseStep).rounded()
    guard scaled == scaled else { return 0 }
    return Int8(min(max(scaled, -127), 127))
  }
}
