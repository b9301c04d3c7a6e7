/// A vector that distances are measured from, in the form its storage needs.
@safe struct PreparedVector {
  nonisolated(unsafe) var values: UnsafeRawPointer
  /// Its squared length.
  var norm: Float
  /// 128 times the sum of its values, where these are 8-bit integers.
  var shift: Int32 = 0
}

/// Room for the values of a prepared vector and the products of one call.
@safe final class DistanceScratch {
  let values: MemoryBuffer<Int8>
  let products: MemoryBuffer<Int32>
  /// Distances measured in one call.
  static let most = 256

  init(width: Int) {
    values = MemoryBuffer(count: width, filledWith: 0)
    products = MemoryBuffer(count: Self.most, filledWith: 0)
  }

  deinit {
    values.deallocate()
    products.deallocate()
  }
}

/// Vectors in slots, with squared Euclidean distances between them.
protocol VectorStorage: AnyObject, Sendable {
  var dimension: Int { get }
  /// Bytes in memory.
  var bytes: Int { get }

  func grow(to capacity: Int)
  func store(_ vector: UnsafePointer<Float>, in slot: Int)
  /// Appends what is stored in the slot.
  func write(slot: UInt32, to page: inout PageWriter)
  /// - Returns: false where there is no vector.
  func read(slot: UInt32, from page: inout PageReader) -> Bool
  func newScratch() -> DistanceScratch
  /// The result is valid until the scratch is used again.
  func prepare(_ vector: UnsafePointer<Float>, in scratch: DistanceScratch) -> PreparedVector
  func prepare(slot: UInt32, in scratch: DistanceScratch) -> PreparedVector
  /// - Parameter distances: room for `count` values, at most `DistanceScratch.most`.
  func distances(
    from vector: PreparedVector, to slots: UnsafePointer<UInt32>, count: Int,
    scratch: DistanceScratch, distances: UnsafeMutablePointer<Float>)
}
