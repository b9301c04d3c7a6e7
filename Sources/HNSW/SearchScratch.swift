internal import Synchronization

/// What one search at a time needs: marks for the visited slots and lists for the found ones.
///
/// Unchecked: `ScratchPool` lends each to one search at a time.
@safe final class SearchScratch: @unchecked Sendable {
  let nearest = NearestList()
  let distance: DistanceScratch
  /// Slots whose distances are measured together.
  let pending = MemoryBuffer<UInt32>(count: DistanceScratch.most, filledWith: 0)
  let measured = MemoryBuffer<Float>(count: DistanceScratch.most, filledWith: 0)
  private var marks = MemoryBuffer<UInt16>(count: 0, filledWith: 0)
  private(set) var mark: UInt16 = 0

  init(distance: DistanceScratch) { self.distance = distance }

  deinit {
    pending.deallocate()
    measured.deallocate()
    marks.deallocate()
  }

  /// Forgets what was visited.
  func reset(capacity: Int) {
    marks.grow(to: capacity, filledWith: 0)
    mark &+= 1
    guard mark == 0 else { return }
    // After 65,535 searches the numbers begin again.
    for place in 0..<marks.count { marks[place] = 0 }
    mark = 1
  }

  /// - Returns: whether it is the first visit.
  @inline(__always)
  func visit(_ slot: UInt32) -> Bool {
    guard marks[Int(slot)] != mark else { return false }
    marks[Int(slot)] = mark
    return true
  }
}

/// Scratches that wait for the next search.
final class ScratchPool: Sendable {
  private let idle = Mutex<[SearchScratch]>([])

  func with<Result>(
    _ make: () -> SearchScratch, _ work: (SearchScratch) throws -> Result
  ) rethrows -> Result {
    let scratch = idle.withLock { $0.popLast() } ?? make()
    defer { idle.withLock { $0.append(scratch) } }
    return try work(scratch)
  }
}
