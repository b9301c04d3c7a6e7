internal import COpenBLAS

/// What the encoder's matrix products run on, for `doctor`.
package struct MatrixProducts: Sendable {
  /// OpenBLAS's name for its kernels ("SkylakeX", "Haswell"), or "plain C".
  package let kernel: String
  /// Why this kernel.
  package let reason: String
  /// False if the plain loop runs, some fifty times slower.
  package let isAccelerated: Bool
  package let isOpenBLASFound: Bool

  /// Loads OpenBLAS at the first call.
  package static var current: MatrixProducts {
    let status = unsafe copenblas_load()
    return unsafe MatrixProducts(
      kernel: String(cString: status.kernel), reason: String(cString: status.reason),
      isAccelerated: status.accelerated, isOpenBLASFound: status.found)
  }
}
