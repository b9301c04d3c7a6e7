/// A byte for each slot, at first 0.
///
/// Unchecked: written by one thread, then read by many.
@safe final class SlotMarks: @unchecked Sendable {
  private let marks: MemoryBuffer<UInt8>

  init(count: Int) { marks = MemoryBuffer(count: count, filledWith: 0) }

  deinit { marks.deallocate() }

  subscript(slot: UInt32) -> UInt8 {
    @inline(__always) get { marks[Int(slot)] }
    @inline(__always) set { marks[Int(slot)] = newValue }
  }

  /// Whether one of the slots is marked. Mostly none is, so all are looked at without asking each time.
  @inline(__always)
  func containsAny(of slots: NodeLinks) -> Bool {
    var found: UInt8 = 0
    for place in 0..<slots.count { found |= self[slots[place]] }
    return found != 0
  }
}
