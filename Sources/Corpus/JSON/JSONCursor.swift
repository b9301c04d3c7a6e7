/// Walks through a JSON document (RFC 8259) without building it: a reader takes what it wants and
/// skips the rest.
///
/// Safe on files from anywhere: depth is limited, and every error names the file and the line.
struct JSONCursor {
  enum Kind {
    case object, array, string, number, boolean, null
  }

  static let deepestNesting = 128

  /// Where the next value stands; may be set back to a place it had before.
  private(set) var offset = 0

  private let bytes: [UInt8]
  private let path: String
  private var depth = 0

  /// - Parameter path: named in errors.
  init(_ bytes: [UInt8], path: String) {
    self.bytes = bytes
    self.path = path
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
  }

  /// What the next value is.
  mutating func kind() throws(CorpusError) -> Kind {
    switch try nextSign() {
    case UInt8(ascii: "{"): return .object
    case UInt8(ascii: "["): return .array
    case UInt8(ascii: "\""): return .string
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return .boolean
    case UInt8(ascii: "n"): return .null
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number
    default: throw malformed("no value begins here")
    }
  }

  /// Hands each member's name to `read`, which must take or skip the value.
  mutating func readObject(
    _ read: (inout JSONCursor, String) throws(CorpusError) -> Void
  ) throws(CorpusError) {
    try readList(from: UInt8(ascii: "{"), to: UInt8(ascii: "}")) {
      (cursor: inout JSONCursor) throws(CorpusError) in
      let name = try cursor.readString()
      try cursor.expect(UInt8(ascii: ":"))
      try read(&cursor, name)
    }
  }

  /// Calls `read` for each element; it must take or skip the value.
  mutating func readArray(
    _ read: (inout JSONCursor) throws(CorpusError) -> Void
  ) throws(CorpusError) {
    try readList(from: UInt8(ascii: "["), to: UInt8(ascii: "]"), read)
  }

  mutating func readString() throws(CorpusError) -> String {
    try expect(UInt8(ascii: "\""))
    var text: [UInt8] = []
    while true {
      let start = offset
      while offset < bytes.count, bytes[offset] >= 0x20, bytes[offset] != UInt8(ascii: "\""),
        bytes[offset] != UInt8(ascii: "\\")
      { offset += 1 }
      text += bytes[start..<offset]
      guard offset < bytes.count else { throw malformed("a string does not end") }
      let sign = bytes[offset]
      guard sign >= 0x20 else { throw malformed("a string holds a control character") }
      offset += 1
      if sign == UInt8(ascii: "\"") { break }
      try readEscape(into: &text)
    }
    guard let string = String(validating: text, as: UTF8.self) else {
      throw .notUTF8(path: path, line: line)
    }
    return string
  }

  /// Nil where the value is another one, which is skipped then.
  mutating func readOptionalString() throws(CorpusError) -> String? {
    if try kind() == .string { return try readString() }
    try skip()
    return nil
  }

  /// Nil where the value is no whole number, which is skipped then.
  mutating func readOptionalInteger() throws(CorpusError) -> Int? {
    guard try kind() == .number else {
      try skip()
      return nil
    }
    let start = offset
    try skip()
    return Int(String(decoding: bytes[start..<offset], as: UTF8.self))
  }

  /// Passes over a value, looking at its form only.
  mutating func skip() throws(CorpusError) {
    switch try kind() {
    case .object:
      try readObject { (cursor: inout JSONCursor, _) throws(CorpusError) in try cursor.skip() }
    case .array:
      try readArray { (cursor: inout JSONCursor) throws(CorpusError) in try cursor.skip() }
    case .string: _ = try readString()
    case .number: try skipNumber()
    case .boolean, .null: try skipWord()
    }
  }

  /// Goes back to the beginning of a value that was skipped.
  mutating func go(to offset: Int) { self.offset = offset }

  /// - Throws: `CorpusError.malformedJSON` where anything follows the document's value.
  mutating func requireEnd() throws(CorpusError) {
    skipBlanks()
    guard offset == bytes.count else { throw malformed("something follows the end") }
  }

  func malformed(_ reason: String) -> CorpusError {
    .malformedJSON(path: path, line: line, reason: reason)
  }

  private var line: Int {
    1 + bytes[..<min(offset, bytes.count)].count { $0 == UInt8(ascii: "\n") }
  }

  private mutating func skipBlanks() {
    while offset < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[offset]) { offset += 1 }
  }

  private mutating func nextSign() throws(CorpusError) -> UInt8 {
    skipBlanks()
    guard offset < bytes.count else { throw malformed("it ends too early") }
    return bytes[offset]
  }

  private mutating func expect(_ sign: UInt8) throws(CorpusError) {
    guard try nextSign() == sign else {
      throw malformed("'\(Character(Unicode.Scalar(sign)))' is missing")
    }
    offset += 1
  }

  private mutating func readList(
    from open: UInt8, to close: UInt8,
    _ read: (inout JSONCursor) throws(CorpusError) -> Void
  ) throws(CorpusError) {
    try expect(open)
    guard depth < Self.deepestNesting else {
      throw .tooDeep(path: path, line: line, limit: Self.deepestNesting)
    }
    depth += 1
    defer { depth -= 1 }
    if try nextSign() == close {
      offset += 1
      return
    }
    while true {
      try read(&self)
      let sign = try nextSign()
      offset += 1
      if sign == close { return }
      guard sign == UInt8(ascii: ",") else {
        offset -= 1
        throw malformed("',' or '\(Character(Unicode.Scalar(close)))' is missing")
      }
    }
  }

  private mutating func readEscape(into text: inout [UInt8]) throws(CorpusError) {
    guard offset < bytes.count else { throw malformed("a string does not end") }
    let sign = bytes[offset]
    offset += 1
    switch sign {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(sign)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"):
      let scalar = try readScalar()
      text += Array(String(Character(scalar)).utf8)
    default: throw malformed("a string holds an unknown escape")
    }
  }

  private mutating func readScalar() throws(CorpusError) -> Unicode.Scalar {
    let first = try readUnit()
    if let scalar = Unicode.Scalar(first) { return scalar }
    // The second half of a pair of surrogates.
    guard (0xD800..<0xDC00).contains(first), offset + 1 < bytes.count,
      bytes[offset] == UInt8(ascii: "\\"), bytes[offset + 1] == UInt8(ascii: "u")
    else { throw malformed("a string holds half a character") }
    offset += 2
    let second = try readUnit()
    guard (0xDC00..<0xE000).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw malformed("a string holds half a character") }
    return scalar
  }

  private mutating func readUnit() throws(CorpusError) -> UInt32 {
    guard offset + 4 <= bytes.count,
      bytes[offset..<offset + 4].allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
      let unit = UInt32(String(decoding: bytes[offset..<offset + 4], as: UTF8.self), radix: 16)
    else { throw malformed("a string holds an incomplete escape") }
    offset += 4
    return unit
  }

  private mutating func skipNumber() throws(CorpusError) {
    let start = offset
    while offset < bytes.count, "+-.eE0123456789".utf8.contains(bytes[offset]) { offset += 1 }
    guard Double(String(decoding: bytes[start..<offset], as: UTF8.self)) != nil else {
      throw malformed("a number is none")
    }
  }

  private mutating func skipWord() throws(CorpusError) {
    for word in ["true", "false", "null"] where bytes[offset...].starts(with: word.utf8) {
      offset += word.utf8.count
      return
    }
    throw malformed("a word is none of true, false and null")
  }
}
