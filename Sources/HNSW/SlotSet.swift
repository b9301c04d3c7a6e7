/// A set of slots, a bit each.
public struct SlotSet: Sendable, Hashable {
  private var words: [UInt64]
  /// Slots in the set.
  public private(set) var count = 0

  /// - Parameter capacity: slots from 0 to below this may be in the set.
  public init(capacity: Int) { words = [UInt64](repeating: 0, count: (capacity + 63) / 64) }

  public init(_ slots: some Sequence<UInt32>, capacity: Int) {
    self.init(capacity: capacity)
    for slot in slots { insert(slot) }
  }

  /// Slots beyond the capacity are ignored.
  public mutating func insert(_ slot: UInt32) {
    let place = Int(slot >> 6)
    guard place < words.count, !contains(slot) else { return }
    words[place] |= 1 << UInt64(slot & 63)
    count += 1
  }

  @inline(__always)
  public func contains(_ slot: UInt32) -> Bool {
    let place = Int(slot >> 6)
    return place < words.count && words[place] & (1 << UInt64(slot & 63)) != 0
  }

  /// In ascending order.
  public var slots: [UInt32] {
    var result: [UInt32] = []
    result.reserveCapacity(count)
    for (place, word) in words.enumerated() {
      var rest = word
      while rest != 0 {
        result.append(UInt32(place * 64 + rest.trailingZeroBitCount))
        rest &= rest - 1
      }
    }
    return result
  }

  /// At most `count` of the slots, about evenly spread over the capacity; in ascending order.
  func spread(_ count: Int) -> [UInt32] {
    (0..<max(count, 0)).compactMap { part in
      let range = part * words.count / count..<(part + 1) * words.count / count
      return range.first { words[$0] != 0 }.map {
        UInt32($0 * 64 + words[$0].trailingZeroBitCount)
      }
    }
  }
}
