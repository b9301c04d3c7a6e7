internal import CEncoderKernels

/// The element types this module can widen to f32, with their numbers in the format.
package enum GGUFTensorType: UInt32, CaseIterable, Sendable, CustomStringConvertible {
  case f32 = 0
  case f16 = 1
  case bf16 = 30
  // swift-format-ignore: AlwaysUseLowerCamelCase
  case q4_0 = 2
  // swift-format-ignore: AlwaysUseLowerCamelCase
  case q4_1 = 3
  // swift-format-ignore: AlwaysUseLowerCamelCase
  case q5_0 = 6
  // swift-format-ignore: AlwaysUseLowerCamelCase
  case q5_1 = 7
  // swift-format-ignore: AlwaysUseLowerCamelCase
  case q8_0 = 8
  // swift-format-ignore: AlwaysUseLowerCamelCase
  case q4_K = 12
  // swift-format-ignore: AlwaysUseLowerCamelCase
  case q6_K = 14

  /// Elements of a block and the bytes it takes.
  package var block: (elements: Int, bytes: Int) {
    switch self {
    case .f32: (1, 4)
    case .f16, .bf16: (1, 2)
    case .q4_0: (32, 18)
    case .q4_1: (32, 20)
    case .q5_0: (32, 22)
    case .q5_1: (32, 24)
    case .q8_0: (32, 34)
    case .q4_K: (256, 144)
    case .q6_K: (256, 210)
    }
  }

  package var description: String {
    switch self {
    case .f32: "F32"
    case .f16: "F16"
    case .bf16: "BF16"
    case .q4_0: "Q4_0"
    case .q4_1: "Q4_1"
    case .q5_0: "Q5_0"
    case .q5_1: "Q5_1"
    case .q8_0: "Q8_0"
    case .q4_K: "Q4_K"
    case .q6_K: "Q6_K"
    }
  }

  /// - Precondition: `source` holds the blocks of `count` elements and `target` has room for them.
  func widen(
    _ source: UnsafeRawBufferPointer, into target: UnsafeMutablePointer<Float>, _ count: Int
  ) {
    let bytes = source.baseAddress
    switch self {
    case .f32:
      unsafe UnsafeMutableRawBufferPointer(start: target, count: source.count)
        .copyMemory(from: source)
    case .f16: unsafe encoder_widen_f16(bytes, target, count)
    case .bf16: unsafe encoder_widen_bf16(bytes, target, count)
    case .q4_0: unsafe encoder_widen_q4_0(bytes, target, count)
    case .q4_1: unsafe encoder_widen_q4_1(bytes, target, count)
    case .q5_0: unsafe encoder_widen_q5_0(bytes, target, count)
    case .q5_1: unsafe encoder_widen_q5_1(bytes, target, count)
    case .q8_0: unsafe encoder_widen_q8_0(bytes, target, count)
    case .q4_K: unsafe encoder_widen_q4_k(bytes, target, count)
    case .q6_K: unsafe encoder_widen_q6_k(bytes, target, count)
    }
  }
}
