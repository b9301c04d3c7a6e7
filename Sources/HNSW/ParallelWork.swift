internal import Dispatch
internal import Synchronization

/// Runs independent pieces of work on several threads.
enum ParallelWork {
  /// - Parameter work: for each number below `count`, in no certain order; what it writes must not
  ///   depend on it.
  static func run(
    _ count: Int, threads: Int, atOnce: Int = 8, _ work: @Sendable (Range<Int>) -> Void
  ) {
    guard threads > 1, count > atOnce else {
      if count > 0 { work(0..<count) }
      return
    }
    let next = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: threads) { _ in
      while true {
        let start = next.add(atOnce, ordering: .relaxed).oldValue
        guard start < count else { return }
        work(start..<min(start + atOnce, count))
      }
    }
  }
}

/// Results of parallel work, each written once at its own place.
///
/// Unchecked: no two threads write the same place, and reading begins when all are done.
@safe final class ResultSlots<Element: Sendable>: @unchecked Sendable {
  private let base: UnsafeMutablePointer<Element>
  private let count: Int

  init(count: Int, filledWith value: Element) {
    self.count = count
    unsafe base = .allocate(capacity: count)
    unsafe base.initialize(repeating: value, count: count)
  }

  deinit {
    unsafe base.deinitialize(count: count)
    unsafe base.deallocate()
  }

  subscript(place: Int) -> Element {
    get {
      precondition(place >= 0 && place < count)
      return unsafe base[place]
    }
    set {
      precondition(place >= 0 && place < count)
      unsafe base[place] = newValue
    }
  }
}
