internal import CEncoderKernels

/// The element types this module can widen to f32, with their numbers in the format.
package enum GGUFTensorType: UInt32, Sendable, CustomStringConvertible {
  case f32 = 0
  case f16 = 1
  // swift-format-ignore: AlwaysUseLowerCamelCase
  case q4_0 = 2
  // swift-format-ignore: AlwaysUseLowerCamelCase
  case q8_0 = 8

  /// Elements of a block and the bytes it takes.
  var block: (elements: Int, bytes: Int) {
    switch self {
    case .f32: (1, 4)
    case .f16: (1, 2)
    case .q4_0: (32, 18)
    case .q8_0: (32, 34)
    }
  }

  package var description: String {
    switch self {
    case .f32: "F32"
    case .f16: "F16"
    case .q4_0: "Q4_0"
    case .q8_0: "Q8_0"
    }
  }
}

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

  /// Widens rows to f32.
  ///
  /// - Precondition: the rows exist and `target` holds exactly their elements.
  func widen(rows wanted: Range<Int>, into target: UnsafeMutableBufferPointer<Float>) {
    precondition(wanted.lowerBound >= 0 && wanted.upperBound <= rows, "no such row in \(name)")
    let elements = wanted.count * columns
    precondition(target.count == elements)
    guard elements > 0, let out = target.baseAddress else { return }
    let (blockElements, blockBytes) = type.block
    let rowBytes = columns / blockElements * blockBytes
    let from = range.lowerBound + wanted.lowerBound * rowBytes
    let bytes = unsafe file.bytes(from..<from + wanted.count * rowBytes)
    switch type {
    case .f32: unsafe UnsafeMutableRawBufferPointer(target).copyMemory(from: bytes)
    case .f16: unsafe encoder_widen_f16(bytes.baseAddress, out, elements)
    case .q4_0: unsafe encoder_widen_q4_0(bytes.baseAddress, out, elements)
    case .q8_0: unsafe encoder_widen_q8_0(bytes.baseAddress, out, elements)
    }
  }

  package func widened() -> [Float] {
    unsafe [Float](unsafeUninitializedCapacity: rows * columns) { buffer, count in
      unsafe widen(
        rows: 0..<rows, into: UnsafeMutableBufferPointer(rebasing: buffer[..<(rows * columns)]))
      count = rows * columns
    }
  }
}
