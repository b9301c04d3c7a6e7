internal import COpenBLAS

extension MatrixProducts {
  /// The kernels Paragraf picks for this CPU unless the user picks others; nil where the choice is
  /// OpenBLAS's own.
  package static var usualKernel: String? {
    let status = unsafe copenblas_load()
    return unsafe status.usual.map { unsafe String(cString: $0) }
  }

  /// How many threads OpenBLAS itself would use for one product: should be 1, as every worker has
  /// products of its own.
  package static var threadsPerProduct: Int {
    _ = unsafe copenblas_load()
    return Int(copenblas_threads())
  }

  /// Single-precision operations a nanosecond of one thread, in a product of the encoder's size.
  ///
  /// The best of several measurements within `time`, so that another program's load is hardly seen.
  package static func gigaflops(within time: Duration = .milliseconds(100)) -> Double {
    _ = unsafe copenblas_load()
    let (rows, inner, columns) = (256, 384, 1536)
    let left = (0..<rows * inner).map { Float($0 % 17) / 17 - 0.5 }
    let right = (0..<columns * inner).map { Float($0 % 13) / 13 - 0.5 }
    var result = [Float](repeating: 0, count: rows * columns)
    let start = ContinuousClock.now
    var best = Duration.seconds(3600)
    repeat {
      let elapsed = ContinuousClock().measure {
        unsafe copenblas_multiply(
          true, Int32(rows), Int32(columns), Int32(inner), 1, left, Int32(inner), right,
          Int32(inner), 0, &result, Int32(columns))
      }
      best = min(best, elapsed)
    } while start.duration(to: .now) < time
    return 2 * Double(rows * inner * columns) / (best / .nanoseconds(1))
  }
}
