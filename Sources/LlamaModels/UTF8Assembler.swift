/// Joins the bytes of tokens to text; a character whose bytes lie in two tokens is held back until
/// it is whole.
package struct UTF8Assembler {
  private var pending: [UInt8] = []

  package init() {}

  /// The text complete so far, empty while only part of a character is known.
  package mutating func append(_ bytes: some Sequence<UInt8>) -> String {
    pending.append(contentsOf: bytes)
    let complete = pending.count - incompleteTail
    defer { pending.removeFirst(complete) }
    return String(decoding: pending.prefix(complete), as: UTF8.self)
  }

  /// What is left when no more bytes come; an unfinished character reads as U+FFFD.
  package mutating func finish() -> String {
    defer { pending = [] }
    return String(decoding: pending, as: UTF8.self)
  }

  /// Bytes at the end that begin a character and wait for its rest.
  private var incompleteTail: Int {
    for length in 1...3 where length <= pending.count {
      let byte = pending[pending.count - length]
      if byte & 0b1100_0000 == 0b1000_0000 { continue }
      let expected =
        switch byte {
        case 0b1100_0000...0b1101_1111: 2
        case 0b1110_0000...0b1110_1111: 3
        case 0b1111_0000...0b1111_0111: 4
        default: 1
        }
      return length < expected ? length : 0
    }
    return 0
  }
}
