internal import CVectorKernels

/// Vectors as they are, in 32-bit floats.
///
/// Unchecked, as the compiler cannot see it: changed only in an edit of `HNSWIndex`, which is exclusive, and there
/// by one thread a slot.
@safe final class FloatVectors: VectorStorage, @unchecked Sendable {
  let dimension: Int
  private var rows: MemoryBuffer<Float>
  private var norms: MemoryBuffer<Float>
  private let kernels: KernelSet

  init(dimension: Int, kernels: KernelSet) {
    self.dimension = dimension
    self.kernels = kernels
    rows = MemoryBuffer(count: 0, filledWith: 0)
    norms = MemoryBuffer(count: 0, filledWith: 0)
  }

  deinit {
    rows.deallocate()
    norms.deallocate()
  }

  var bytes: Int { rows.bytes + norms.bytes }

  func grow(to capacity: Int) {
    rows.grow(to: capacity * dimension, filledWith: 0)
    norms.grow(to: capacity, filledWith: 0)
  }

  func store(_ vector: UnsafePointer<Float>, in slot: Int) {
    unsafe (rows.base + slot * dimension).update(from: vector, count: dimension)
    norms[slot] = unsafe norm(of: vector)
  }

  func write(slot: UInt32, to page: inout PageWriter) {
    for column in 0..<dimension { page.put(rows[Int(slot) * dimension + column].bitPattern) }
  }

  func read(slot: UInt32, from page: inout PageReader) -> Bool {
    for column in 0..<dimension {
      guard let bits = page.word(), Float(bitPattern: bits).isFinite else { return false }
      rows[Int(slot) * dimension + column] = Float(bitPattern: bits)
    }
    norms[Int(slot)] = unsafe norm(of: rows.base + Int(slot) * dimension)
    return true
  }

  func newScratch() -> DistanceScratch { DistanceScratch(width: 0) }

  func prepare(_ vector: UnsafePointer<Float>, in scratch: DistanceScratch) -> PreparedVector {
    unsafe PreparedVector(values: UnsafeRawPointer(vector), norm: norm(of: vector))
  }

  func prepare(slot: UInt32, in scratch: DistanceScratch) -> PreparedVector {
    unsafe PreparedVector(
      values: UnsafeRawPointer(rows.base + Int(slot) * dimension), norm: norms[Int(slot)])
  }

  @inline(__always)
  func distances(
    from vector: PreparedVector, to slots: UnsafePointer<UInt32>, count: Int,
    scratch: DistanceScratch, distances: UnsafeMutablePointer<Float>
  ) {
    unsafe kernels.functions.pointee.dot_products_f32(
      vector.values.assumingMemoryBound(to: Float.self), rows.base, dimension, slots, count,
      distances)
    for place in 0..<count {
      unsafe distances[place] =
        vector.norm + norms[Int(slots[place])] - 2 * distances[place]
    }
  }

  private func norm(of vector: UnsafePointer<Float>) -> Float {
    var norm: Float = 0
    unsafe kernels.functions.pointee.dot_products_f32(vector, vector, dimension, nil, 1, &norm)
    return norm
  }
}
