/// The nearest slots found so far, nearest first, with a mark for those whose links were followed.
///
/// It does the work of both queues of the search of Malkov & Yashunin (algorithm 2): a slot that is not
/// among the nearest is of no use as a candidate either. Insertion shifts at most `breadth` entries.
@safe final class NearestList {
  private var breadth = 0
  // One search at a time uses the list, so checking each access for exclusivity is work for nothing.
  @exclusivity(unchecked) private var held = 0
  @exclusivity(unchecked) private var cursor = 0
  private var distances: MemoryBuffer<Float>
  private var entries: MemoryBuffer<UInt32>
  private static let followed: UInt32 = 1 << 31

  init() {
    distances = MemoryBuffer(count: 64, filledWith: 0)
    entries = MemoryBuffer(count: 64, filledWith: 0)
  }

  deinit {
    distances.deallocate()
    entries.deallocate()
  }

  var count: Int { unsafe held }

  func reset(breadth: Int) {
    unsafe held = 0
    unsafe cursor = 0
    self.breadth = breadth
    distances.grow(to: breadth + 1, filledWith: 0)
    entries.grow(to: breadth + 1, filledWith: 0)
  }

  /// A slot farther than this, or as far, does not get in.
  var bound: Float { count < breadth ? .infinity : distances[count - 1] }

  /// Nearest first.
  var candidates: [Candidate] {
    (0..<count).map { Candidate(distance: distance(at: $0), slot: slot(at: $0)) }
  }

  func slot(at place: Int) -> UInt32 { entries[place] & ~Self.followed }
  func distance(at place: Int) -> Float { distances[place] }

  func insert(_ slot: UInt32, at distance: Float) {
    let keys = unsafe distances.base
    let values = unsafe entries.base
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if unsafe keys[middle] <= distance { low = middle + 1 } else { high = middle }
    }
    guard low < breadth else { return }
    let moved = min(count, breadth - 1) - low
    unsafe (keys + low + 1).update(from: keys + low, count: moved)
    unsafe (values + low + 1).update(from: values + low, count: moved)
    unsafe keys[low] = distance
    unsafe values[low] = slot
    unsafe held = min(held + 1, breadth)
    unsafe cursor = min(cursor, low)
  }

  /// The nearest slot whose links were not followed yet; it counts as followed from now on.
  func next() -> UInt32? {
    let values = unsafe entries.base
    while unsafe cursor < held {
      let place = unsafe cursor
      unsafe cursor += 1
      let value = unsafe values[place]
      guard value & Self.followed == 0 else { continue }
      unsafe values[place] = value | Self.followed
      return value
    }
    return nil
  }
}
