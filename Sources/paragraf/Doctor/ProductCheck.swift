internal import Embedding
internal import Foundation

/// What f32 matrix products run on, and how fast.
struct ProductSpeed: Codable {
  var kernel: String
  /// Of one thread.
  var gigaflops: Double

  static func measured() -> Self {
    Self(kernel: MatrixProducts.current.kernel, gigaflops: MatrixProducts.gigaflops())
  }

  var text: String { "\(kernel) with \(String(format: "%.0f", gigaflops)) GFLOP/s" }
}

extension Check {
  private static let productName = "f32 products"
  private static let installation = "apt install libopenblas0-pthread"

  /// - Parameter areUsed: embeddings are computed in f32 here; else OpenBLAS is only a reference.
  static func products(areUsed: Bool) -> Self {
    let products = MatrixProducts.current
    guard products.isOpenBLASFound else {
      let finding = "OpenBLAS cannot be loaded: \(products.reason)"
      return areUsed
        ? .problem(productName, finding, remedy: installation)
        : .warning(
          productName, finding + "; only '--arithmetic f32' needs it here", remedy: installation)
    }
    guard products.isAccelerated else {
      return .warning(
        productName, "plain C, some fifty times slower than OpenBLAS: \(products.reason)",
        remedy: "apt install --reinstall libopenblas0-pthread")
    }
    let speed = ProductSpeed.measured()
    let finding =
      "OpenBLAS's kernels \(speed.text) on one thread, \(MatrixProducts.threadsPerProduct) thread "
      + "a product (\(products.reason))"
      + (areUsed ? "" : "; only '--arithmetic f32' uses them here")
    let settings = UserSettings()
    if !settings.isEmpty { return .products(speed, finding, under: settings) }
    if let usual = MatrixProducts.usualKernel,
      usual.caseInsensitiveCompare(speed.kernel) != .orderedSame
    {
      return .warning(productName, finding, remedy: "install a newer OpenBLAS")
    }
    return .ok(productName, finding)
  }

  /// The user's choice is respected, and its cost said.
  private static func products(
    _ speed: ProductSpeed, _ finding: String, under settings: UserSettings
  ) -> Self {
    let finding = finding + "; set by you: \(settings.text)"
    guard let other = settings.speedWithout() else {
      return .warning(productName, finding, remedy: settings.removal)
    }
    let comparison = finding + "; without that it is \(other.text)"
    let isSlow = other.gigaflops > 1.15 * speed.gigaflops
    return isSlow || !settings.isKernel(speed.kernel)
      ? .warning(productName, comparison, remedy: settings.removal)
      : .ok(productName, comparison)
  }
}

/// The variables by which a user tells OpenBLAS how to multiply.
private struct UserSettings {
  private let variables: [(name: String, value: String)]

  init() {
    let environment = ProcessInfo.processInfo.environment
    variables = ["OPENBLAS_CORETYPE", "OPENBLAS_L2_SIZE", "OPENBLAS_BLOCK_FACTOR"].compactMap {
      name in environment[name].map { (name, $0) }
    }
  }

  var isEmpty: Bool { variables.isEmpty }

  var text: String { variables.map { "\($0.name)='\($0.value)'" }.joined(separator: ", ") }

  var removal: String { "unset " + variables.map(\.name).joined(separator: " ") }

  /// False where the user has named other kernels than these.
  func isKernel(_ kernel: String) -> Bool {
    let wanted = variables.first { $0.name == "OPENBLAS_CORETYPE" }?.value ?? kernel
    return wanted.caseInsensitiveCompare(kernel) == .orderedSame
  }

  /// Measured by a second process, as OpenBLAS chooses once in each; nil where none can be started.
  func speedWithout() -> ProductSpeed? {
    let process = Process()
    process.executableURL = Bundle.main.executableURL
    process.arguments = ["doctor", "--measure-products"]
    let names = Set(variables.map(\.name))
    process.environment = ProcessInfo.processInfo.environment.filter { !names.contains($0.key) }
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return nil }
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return try? JSONDecoder().decode(ProductSpeed.self, from: data)
  }
}
