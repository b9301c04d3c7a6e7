internal import Dispatch

/// Runs work that blocks its thread away from Swift's own few threads, which others need meanwhile.
package func blocking<T: Sendable>(_ work: @escaping @Sendable () throws -> T) async throws -> T {
  try await withCheckedThrowingContinuation { continuation in
    DispatchQueue.global().async {
      continuation.resume(with: Result { try work() })
    }
  }
}
