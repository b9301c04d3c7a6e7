internal import Dispatch
internal import Synchronization

/// Runs three independent pieces of work at the same time; returns, or throws the first one's error,
/// when all have ended.
func concurrently<A: Sendable, B: Sendable, C: Sendable>(
  _ first: @Sendable () throws -> A, _ second: @Sendable () throws -> B,
  _ third: @Sendable () throws -> C
) throws -> (A, B, C) {
  let results = Mutex<(Result<A, any Error>?, Result<B, any Error>?, Result<C, any Error>?)>(
    (nil, nil, nil))
  DispatchQueue.concurrentPerform(iterations: 3) { index in
    switch index {
    case 0:
      let result = Result { try first() }
      results.withLock { $0.0 = result }
    case 1:
      let result = Result { try second() }
      results.withLock { $0.1 = result }
    default:
      let result = Result { try third() }
      results.withLock { $0.2 = result }
    }
  }
  guard case (let a?, let b?, let c?) = results.withLock({ $0 }) else {
    preconditionFailure("every piece leaves a result")
  }
  return (try a.get(), try b.get(), try c.get())
}
