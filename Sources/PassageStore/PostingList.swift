/// Which passages hold a term, how often, and where: a list of the inverted index.
///
/// Passages are named by their place in the `PassageRoster`, ascending.
package struct PostingList: Sendable {
  package private(set) var places: [Int32] = []
  /// How often, in the passage's context and in its text.
  package private(set) var headCounts: [Int32] = []
  package private(set) var bodyCounts: [Int32] = []
  /// The first of each passage's positions, and their number at the end; empty for terms without.
  package private(set) var positionStarts: [Int32] = []
  package private(set) var positions: [Int32] = []

  package init() {}

  package var count: Int { places.count }

  /// Whether the passage holds the term.
  package func index(of place: Int32) -> Int? {
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if places[middle] < place { low = middle + 1 } else { high = middle }
    }
    return low < places.count && places[low] == place ? low : nil
  }

  /// The passages that hold any of the terms; their positions are left out.
  package static func union(_ lists: [PostingList]) -> PostingList {
    if lists.count == 1 { return lists[0].withoutPositions }
    var entries: [(place: Int32, head: Int32, body: Int32)] = []
    entries.reserveCapacity(lists.reduce(0) { $0 + $1.count })
    for list in lists {
      for index in list.places.indices {
        entries.append((list.places[index], list.headCounts[index], list.bodyCounts[index]))
      }
    }
    entries.sort { $0.place < $1.place }
    var union = PostingList()
    for entry in entries {
      if union.places.last == entry.place {
        union.headCounts[union.count - 1] += entry.head
        union.bodyCounts[union.count - 1] += entry.body
      } else {
        union.append(place: entry.place, headCount: entry.head, bodyCount: entry.body)
      }
    }
    return union
  }

  /// The passages in which `next` stands at most `distance` words after this term, counted.
  ///
  /// - Parameter headLengths: of all passages, in words: positions before stand in the context.
  package func followed(
    by next: PostingList, within distance: Int32, headLengths: [Int32]
  ) -> PostingList {
    var pairs = PostingList()
    guard !positionStarts.isEmpty, !next.positionStarts.isEmpty else { return pairs }
    var left = 0
    var right = 0
    while left < count, right < next.count {
      let place = places[left]
      if place < next.places[right] {
        left += 1
      } else if next.places[right] < place {
        right += 1
      } else {
        let found = Self.pairs(
          positions[Int(positionStarts[left])..<Int(positionStarts[left + 1])],
          next.positions[Int(next.positionStarts[right])..<Int(next.positionStarts[right + 1])],
          within: distance, headLength: headLengths[Int(place)])
        if found.head + found.body > 0 {
          pairs.append(place: place, headCount: found.head, bodyCount: found.body)
        }
        left += 1
        right += 1
      }
    }
    return pairs
  }

  private static func pairs(
    _ first: ArraySlice<Int32>, _ second: ArraySlice<Int32>, within distance: Int32,
    headLength: Int32
  ) -> (head: Int32, body: Int32) {
    var found: (head: Int32, body: Int32) = (0, 0)
    var start = second.startIndex
    for position in first {
      while start < second.endIndex, second[start] <= position { start += 1 }
      var index = start
      while index < second.endIndex, second[index] - position <= distance {
        if position < headLength { found.head += 1 } else { found.body += 1 }
        index += 1
      }
    }
    return found
  }

  mutating func append(place: Int32, headCount: Int32, bodyCount: Int32) {
    places.append(place)
    headCounts.append(headCount)
    bodyCounts.append(bodyCount)
  }

  private var withoutPositions: PostingList {
    var list = self
    list.positions = []
    list.positionStarts = []
    return list
  }
}

extension PostingList {
  /// Numbers of seven bits a byte, the lowest first (LEB128): of each passage the distance from the one
  /// before, the two counts and, of terms with positions, their distances.
  ///
  /// - Parameter passages: how many there are in the roster; what names others is damaged.
  /// - Returns: nil where the bytes are no such list.
  init?(bytes: UnsafeRawBufferPointer, hasPositions: Bool, passages: Int) {
    var reader = NumberReader(bytes: bytes)
    var place: Int32 = -1
    while !reader.isAtEnd {
      guard let step = reader.next(), step > 0, let head = reader.next(), let body = reader.next(),
        head + body > 0, Int(place) + Int(step) < passages
      else { return nil }
      place += step
      append(place: place, headCount: head, bodyCount: body)
      guard hasPositions else { continue }
      positionStarts.append(Int32(positions.count))
      var position: Int32 = -1
      for _ in 0..<(Int(head) + Int(body)) {
        guard let step = reader.next(), step > 0 else { return nil }
        let (next, isOverflow) = position.addingReportingOverflow(step)
        guard !isOverflow else { return nil }
        position = next
        positions.append(position)
      }
    }
    if hasPositions { positionStarts.append(Int32(positions.count)) }
  }
}

/// Reads numbers from 0 to 2^28 - 1.
private struct NumberReader {
  let bytes: UnsafeRawBufferPointer
  private var offset = 0

  init(bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  var isAtEnd: Bool { offset >= bytes.count }

  mutating func next() -> Int32? {
    var number: Int32 = 0
    for shift in stride(from: Int32(0), to: 28, by: 7) {
      guard offset < bytes.count else { return nil }
      let byte = bytes[offset]
      offset += 1
      number |= Int32(byte & 0x7F) << shift
      if byte < 0x80 { return number }
    }
    return nil
  }
}

/// Writes a posting list, passage by passage.
struct PostingWriter {
  private(set) var bytes: [UInt8] = []
  private(set) var count = 0
  private var lastPlace: Int32 = -1

  /// - Parameter positions: ascending; none for a list without.
  mutating func append(
    place: Int32, headCount: Int32, bodyCount: Int32, positions: some Sequence<Int32>
  ) {
    append(place - lastPlace)
    append(headCount)
    append(bodyCount)
    var last: Int32 = -1
    for position in positions {
      append(position - last)
      last = position
    }
    lastPlace = place
    count += 1
  }

  private mutating func append(_ number: Int32) {
    var rest = UInt32(number)
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }
}
