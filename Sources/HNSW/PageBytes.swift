/// Writes numbers as little-endian bytes.
struct PageWriter {
  private(set) var bytes: [UInt8] = []

  mutating func put(_ value: UInt8) { bytes.append(value) }

  mutating func put(_ value: UInt32) {
    for shift: UInt32 in [0, 8, 16, 24] { bytes.append(UInt8(truncatingIfNeeded: value >> shift)) }
  }

  mutating func put(_ values: some Sequence<UInt8>) { bytes += values }
}

/// Reads them back; never beyond the end.
struct PageReader {
  private let bytes: ArraySlice<UInt8>
  private var place: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    place = bytes.startIndex
  }

  var isAtEnd: Bool { place == bytes.endIndex }

  mutating func byte() -> UInt8? {
    guard place < bytes.endIndex else { return nil }
    defer { place += 1 }
    return bytes[place]
  }

  mutating func word() -> UInt32? {
    guard let part = slice(4) else { return nil }
    return part.reversed().reduce(0) { $0 << 8 | UInt32($1) }
  }

  mutating func slice(_ count: Int) -> ArraySlice<UInt8>? {
    guard count >= 0, bytes.endIndex - place >= count else { return nil }
    defer { place += count }
    return bytes[place..<place + count]
  }
}

/// A checksum of 64 bits. Each step is one-to-one in what came before and in the new word, so a change in
/// one word always shows; it is no protection against those who mean to deceive.
package enum PageChecksum {
  static func of(_ bytes: some Collection<UInt8>) -> UInt64 {
    var sum: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(bytes.count)
    var word: UInt64 = 0
    var filled = 0
    for byte in bytes {
      word = word << 8 | UInt64(byte)
      filled += 1
      if filled == 8 {
        sum = step(sum, word)
        filled = 0
        word = 0
      }
    }
    return step(sum, word)
  }

  private static func step(_ sum: UInt64, _ word: UInt64) -> UInt64 {
    let mixed = (sum ^ word) &* 0x9E37_79B9_7F4A_7C15
    return mixed ^ (mixed >> 29)
  }
}

extension PageChecksum {
  /// The bytes and their checksum.
  package static func sealed(_ bytes: some Collection<UInt8>) -> [UInt8] {
    var page = PageWriter()
    page.put(bytes)
    let sum = of(bytes)
    page.put(UInt32(truncatingIfNeeded: sum))
    page.put(UInt32(truncatingIfNeeded: sum >> 32))
    return page.bytes
  }
}
