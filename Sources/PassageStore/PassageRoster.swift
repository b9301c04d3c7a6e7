package import Norms

/// Every passage of a snapshot in the order of the texts, with what a search has to know of all of them:
/// neighbours in a text are neighbours here. Passages are named by their place.
package struct PassageRoster: Hashable, Sendable {
  package private(set) var ids: [Int64] = []
  package private(set) var acts: [Int64] = []
  /// A number for each provision, the same in all its versions and languages.
  package private(set) var provisions: [Int32] = []
  /// Rows of their embeddings.
  package private(set) var embeddings: [Int64] = []
  /// Full-text terms of the context and of the text.
  package private(set) var headLengths: [Int32] = []
  package private(set) var bodyLengths: [Int32] = []
  /// As numbers like 20240131; ends are exclusive.
  private var starts: [Int32] = []
  private var ends: [Int32] = []

  package var count: Int { ids.count }

  init() {}

  package func applies(at place: Int, on day: Day) -> Bool {
    starts[place] <= day.number && day.number < ends[place]
  }

  /// A date as it is compared here and in `PassageTable`.
  package struct Day: Sendable {
    let number: Int32

    package init(_ date: CalendarDate) {
      number = Int32(date.year * 10_000 + date.month * 100 + date.day)
    }
  }

  mutating func append(
    id: Int64, act: Int64, provision: Int32, embedding: Int64, validity: ValidityInterval,
    headLength: Int, bodyLength: Int
  ) {
    ids.append(id)
    acts.append(act)
    provisions.append(provision)
    embeddings.append(embedding)
    starts.append(Day(validity.start).number)
    ends.append(validity.end.map { Day($0).number } ?? .max)
    headLengths.append(Int32(clamping: headLength))
    bodyLengths.append(Int32(clamping: bodyLength))
  }
}

extension PassageRoster {
  private static let entrySize = 44

  /// 44 bytes a passage, little-endian: row, act, embedding, first day, last day, two lengths, provision.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count * Self.entrySize)
    for place in 0..<count {
      for number in [ids[place], acts[place], embeddings[place]] {
        withUnsafeBytes(of: number.littleEndian) { bytes += $0 }
      }
      for number in [
        starts[place], ends[place], headLengths[place], bodyLengths[place], provisions[place],
      ] {
        withUnsafeBytes(of: number.littleEndian) { bytes += $0 }
      }
    }
    return bytes
  }

  /// Nil where the bytes are no roster.
  init?(bytes: UnsafeRawBufferPointer) {
    guard bytes.count.isMultiple(of: Self.entrySize) else { return nil }
    let count = bytes.count / Self.entrySize
    func wide(_ offset: Int) -> [Int64] {
      (0..<count).map {
        Int64(
          littleEndian: bytes.loadUnaligned(
            fromByteOffset: $0 * Self.entrySize + offset, as: Int64.self))
      }
    }
    func narrow(_ offset: Int) -> [Int32] {
      (0..<count).map {
        Int32(
          littleEndian: bytes.loadUnaligned(
            fromByteOffset: $0 * Self.entrySize + offset, as: Int32.self))
      }
    }
    ids = wide(0)
    acts = wide(8)
    embeddings = wide(16)
    starts = narrow(24)
    ends = narrow(28)
    headLengths = narrow(32)
    bodyLengths = narrow(36)
    provisions = narrow(40)
    guard headLengths.allSatisfy({ $0 >= 0 }), bodyLengths.allSatisfy({ $0 >= 0 }),
      Set(ids).count == count
    else { return nil }
  }
}
