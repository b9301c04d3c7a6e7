internal import Foundation

/// Memory for plain values, aligned to cache lines, in huge pages where the system has them.
///
/// Whoever makes it frees it. Indices are checked in debug builds only.
///
/// Unchecked: a pointer and a count; its owner sees to who writes when.
@safe struct MemoryBuffer<Element: BitwiseCopyable>: @unchecked Sendable {
  private(set) nonisolated(unsafe) var base: UnsafeMutablePointer<Element>
  private(set) var count: Int

  init(count: Int, filledWith value: Element) {
    self.count = count
    unsafe base = Self.allocate(count)
    unsafe base.initialize(repeating: value, count: count)
  }

  subscript(index: Int) -> Element {
    @inline(__always) get {
      assert(index >= 0 && index < count)
      return unsafe base[index]
    }
    @inline(__always) nonmutating set {
      assert(index >= 0 && index < count)
      unsafe base[index] = newValue
    }
  }

  mutating func grow(to newCount: Int, filledWith value: Element) {
    guard newCount > count else { return }
    let larger = unsafe Self.allocate(newCount)
    unsafe larger.update(from: base, count: count)
    unsafe (larger + count).initialize(repeating: value, count: newCount - count)
    deallocate()
    unsafe base = larger
    count = newCount
  }

  func deallocate() { unsafe free(base) }

  var bytes: Int { count * MemoryLayout<Element>.stride }

  private static func allocate(_ count: Int) -> UnsafeMutablePointer<Element> {
    let bytes = max(count, 1) * MemoryLayout<Element>.stride
    let isHuge = bytes >= 8 << 20
    var memory: UnsafeMutableRawPointer?
    let status = unsafe posix_memalign(&memory, isHuge ? 2 << 20 : 64, bytes)
    guard status == 0, let memory = unsafe memory else {
      fatalError("no memory for \(bytes) bytes")
    }
    #if os(Linux)
      if isHuge { unsafe madvise(memory, bytes, Int32(MADV_HUGEPAGE)) }
    #endif
    return unsafe memory.bindMemory(to: Element.self, capacity: count)
  }
}
