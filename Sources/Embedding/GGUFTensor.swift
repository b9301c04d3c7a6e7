internal import CEncoderKernels

/// A matrix `[rows, columns]` (row-major) or a vector (one row) in a GGUF file, checked to lie within
/// the file.
package struct GGUFTensor: Sendable {
  package let name: String
  package let type: GGUFTensorType
  package let rows: Int
  package let columns: Int
  let file: MappedFile
  let range: Range<Int>

  /// - Precondition: `range` lies in `file` and has the bytes of the tensor's type and sizes.
  package init(
    name: String, type: GGUFTensorType, rows: Int, columns: Int, file: MappedFile,
    range: Range<Int>
  ) {
    self.name = name
    self.type = type
    self.rows = rows
    self.columns = columns
    self.file = file
    self.range = range
  }

  /// Widens rows to f32; they may hold values that are not finite.
  ///
  /// - Precondition: the rows exist and `target` holds exactly their elements.
  func widen(rows wanted: Range<Int>, into target: UnsafeMutableBufferPointer<Float>) {
    precondition(wanted.lowerBound >= 0 && wanted.upperBound <= rows, "no such row in \(name)")
    let elements = wanted.count * columns
    precondition(target.count == elements)
    guard elements > 0, let out = target.baseAddress else { return }
    let rowBytes = columns / type.block.elements * type.block.bytes
    let from = range.lowerBound + wanted.lowerBound * rowBytes
    unsafe type.widen(file.bytes(from..<from + wanted.count * rowBytes), into: out, elements)
  }

  /// All elements; they may hold values that are not finite.
  package func widened() -> [Float] { widened(rows: 0..<rows) }

  /// - Precondition: the rows exist.
  func widened(rows wanted: Range<Int>) -> [Float] {
    let elements = wanted.count * columns
    return unsafe [Float](unsafeUninitializedCapacity: elements) { buffer, count in
      unsafe widen(rows: wanted, into: UnsafeMutableBufferPointer(rebasing: buffer[..<elements]))
      count = elements
    }
  }
}

extension [Float] {
  /// Whether none of the values is infinite or NaN.
  var isFinite: Bool { unsafe encoder_is_finite(self, count) }

  /// Whether it is a vector of length one, as far as f32 is exact.
  var isUnit: Bool { abs(reduce(0) { $0 + $1 * $1 } - 1) < 1e-3 }
}
