internal import CEncoderKernels

/// Loops of the encoder compiled for one kind of CPU.
@safe package struct KernelSet: Sendable, CustomStringConvertible {
  // Points to a constant of the C target.
  nonisolated(unsafe) let functions: UnsafePointer<encoder_kernels>

  /// The sets this CPU can run, best first; the last one is plain C.
  package static let available: [KernelSet] = {
    var sets = unsafe [UnsafePointer<encoder_kernels>?](repeating: nil, count: 4)
    let count = unsafe encoder_kernel_sets(&sets)
    return unsafe sets.prefix(count).compactMap { set in
      unsafe set.map { unsafe KernelSet(functions: $0) }
    }
  }()

  package static var best: KernelSet { available[0] }

  package var description: String { unsafe String(cString: functions.pointee.name) }

  /// Whether products of 8-bit integers are faster on it than those of floats.
  package var multipliesIntegersFast: Bool { unsafe functions != Self.available.last?.functions }
}
