/// Writes numbers as little-endian bytes.
struct PageWriter {
  private(set) var bytes: [UInt8] = []

  init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  mutating func put(_ value: UInt8) { bytes.append(value) }

  mutating func put(_ value: UInt32) {
    unsafe withUnsafeBytes(of: value.littleEndian) { unsafe bytes.append(contentsOf: $0) }
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
    return unsafe part.withUnsafeBytes {
      unsafe UInt32(littleEndian: $0.loadUnaligned(as: UInt32.self))
    }
  }

  /// Replaces what `words` holds by the next ones.
  ///
  /// - Returns: false where there are fewer than `count`.
  mutating func read(_ count: Int, to words: inout [UInt32]) -> Bool {
    guard let part = slice(4 * count) else { return false }
    words.removeAll(keepingCapacity: true)
    unsafe part.withUnsafeBytes { bytes in
      for place in 0..<count {
        words.append(
          unsafe UInt32(
            littleEndian: bytes.loadUnaligned(fromByteOffset: 4 * place, as: UInt32.self)))
      }
    }
    return true
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
  /// Bytes at the end of what is sealed.
  static let length = 8

  static func of(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var sum: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(bytes.count)
    unsafe bytes.withUnsafeBytes { bytes in
      let whole = bytes.count / 8
      for place in 0..<whole {
        let word = unsafe bytes.loadUnaligned(fromByteOffset: 8 * place, as: UInt64.self)
        sum = step(sum, UInt64(bigEndian: word))
      }
      var rest: UInt64 = 0
      for place in 8 * whole..<bytes.count { rest = unsafe rest << 8 | UInt64(bytes[place]) }
      sum = step(sum, rest)
    }
    return sum
  }

  private static func step(_ sum: UInt64, _ word: UInt64) -> UInt64 {
    let mixed = (sum ^ word) &* 0x9E37_79B9_7F4A_7C15
    return mixed ^ (mixed >> 29)
  }
}

extension PageChecksum {
  /// The bytes and their checksum.
  package static func sealed(_ bytes: some Collection<UInt8>) -> [UInt8] {
    var page = PageWriter(capacity: bytes.count + length)
    page.put(bytes)
    let sum = of(page.bytes[...])
    page.put(UInt32(truncatingIfNeeded: sum))
    page.put(UInt32(truncatingIfNeeded: sum >> 32))
    return page.bytes
  }

  /// The bytes that were sealed; nil where they do not fit their checksum.
  package static func opened(_ sealed: [UInt8]) -> ArraySlice<UInt8>? {
    guard sealed.count >= length else { return nil }
    var end = PageReader(sealed.suffix(length))
    guard let low = end.word(), let high = end.word() else { return nil }
    let bytes = sealed.dropLast(length)
    return of(bytes) == UInt64(high) << 32 | UInt64(low) ? bytes : nil
  }
}
