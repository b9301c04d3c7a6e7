internal import CEncoderKernels

/// In which numbers the encoder multiplies activations and weights.
package enum EncoderArithmetic: String, CaseIterable, Sendable {
  /// 32-bit floats, by OpenBLAS: the reference.
  case f32
  /// 8-bit integers, by own kernels: one scale for each output of a weight, one range for each row of
  /// activations; everything between the products stays f32.
  case int8

  /// int8 where the CPU has fast products of 8-bit integers.
  package static func usual(on kernels: KernelSet = .best) -> Self {
    kernels.multipliesIntegersFast ? .int8 : .f32
  }
}

/// A weight `[outputs, inputs]` in the form its products are computed in.
enum WeightMatrix {
  case f32([Float])
  case int8(IntegerMatrix)
}

/// A weight in 8-bit integers, packed as the kernels read it.
@safe final class IntegerMatrix: Sendable {
  // Written in init, only read afterwards: safe to share.
  private nonisolated(unsafe) let panels: UnsafeMutablePointer<Int8>
  /// Scales `[outputs]` and sums `[groups, outputs]`.
  private nonisolated(unsafe) let floats: UnsafeMutablePointer<Float>
  private let inputs: Int
  private let outputs: Int
  /// What is taken off the inputs before they become bytes, `[inputs]`.
  let centres: [Float]

  /// - Parameters:
  ///   - weights: `[outputs, inputs]`.
  ///   - bias: `[outputs]`; what the centres contribute is added.
  ///   - centres: about where each input lies, `[inputs]`; any values give the same product, near ones
  ///     a finer range.
  /// - Precondition: both sizes suit.
  init(_ weights: [Float], outputs: Int, bias: inout [Float], centres: [Float]) {
    inputs = centres.count
    precondition(Self.suits(inputs) && Self.suits(outputs) && weights.count == inputs * outputs)
    unsafe panels = .allocate(capacity: inputs * outputs)
    unsafe floats = .allocate(capacity: (1 + inputs / Int(ENCODER_GROUP)) * outputs)
    self.outputs = outputs
    self.centres = centres
    unsafe encoder_pack_int8(
      weights, inputs, outputs, centres, panels, floats, floats + outputs, &bias)
  }

  deinit {
    unsafe panels.deallocate()
    unsafe floats.deallocate()
  }

  /// Whether the kernels take this many inputs or outputs.
  static func suits(_ size: Int) -> Bool { size > 0 && size % Int(ENCODER_GROUP) == 0 }

  /// Valid as long as this object lives.
  var packed: encoder_int8_matrix {
    unsafe encoder_int8_matrix(
      inputs: inputs, outputs: outputs, panels: panels, scales: floats, sums: floats + outputs)
  }
}
