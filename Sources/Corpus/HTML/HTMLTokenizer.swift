/// Divides a page into tags and texts. Nothing a page holds is an error: what is no tag is text.
struct HTMLTokenizer {
  enum Token {
    case text(String)
    case start(name: String, attributes: [String: String])
    case end(name: String)
  }

  private let bytes: [UInt8]
  private var index = 0
  /// Nothing closes a comment or a quoted value behind this place: the rest is looked at once.
  private var knownMissing: Set<String> = []

  init(_ text: String) { bytes = Array(text.utf8) }

  /// Nil at the end.
  mutating func next() -> Token? {
    while index < bytes.count {
      let start = index
      if bytes[index] != UInt8(ascii: "<") || !skipsToTag() {
        index = max(index, start + 1)
        while index < bytes.count, bytes[index] != UInt8(ascii: "<") { index += 1 }
        return .text(decoded(start..<index))
      }
      if let token = readTag() { return token }
    }
    return nil
  }

  /// At `<`: whether a tag, comment or declaration begins here.
  private func skipsToTag() -> Bool {
    guard index + 1 < bytes.count else { return false }
    let sign = bytes[index + 1]
    if sign == UInt8(ascii: "/") {
      return index + 2 < bytes.count && Self.isLetter(bytes[index + 2])
    }
    return Self.isLetter(sign) || sign == UInt8(ascii: "!") || sign == UInt8(ascii: "?")
  }

  /// Nil for comments and declarations.
  private mutating func readTag() -> Token? {
    let sign = bytes[index + 1]
    if sign == UInt8(ascii: "!") || sign == UInt8(ascii: "?") {
      let isComment = bytes[index...].starts(with: Array("<!--".utf8))
      index = end(of: isComment ? "-->" : ">", from: index + 2) ?? bytes.count
      return nil
    }
    let isEnd = sign == UInt8(ascii: "/")
    index += isEnd ? 2 : 1
    let name = word { Self.isLetter($0) || (48...57).contains($0) || $0 == 45 || $0 == 58 }
      .lowercased()
    var attributes: [String: String] = [:]
    while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
      if Self.isBlank(bytes[index]) || bytes[index] == UInt8(ascii: "/") {
        index += 1
      } else {
        readAttribute(into: &attributes)
      }
    }
    index = min(index + 1, bytes.count)
    if isEnd { return .end(name: name) }
    return .start(name: name, attributes: attributes)
  }

  private mutating func readAttribute(into attributes: inout [String: String]) {
    let start = index
    let name = word { !Self.isBlank($0) && !"=>/".utf8.contains($0) }.lowercased()
    if index == start { index += 1 }
    skipBlanks()
    var value = ""
    if index < bytes.count, bytes[index] == UInt8(ascii: "=") {
      index += 1
      skipBlanks()
      value = readValue()
    }
    if attributes.count < 64, attributes[name] == nil { attributes[name] = value }
  }

  private mutating func readValue() -> String {
    guard index < bytes.count else { return "" }
    let quote = bytes[index]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
      let end = end(of: String(UnicodeScalar(quote)), from: index + 1)
    {
      let value = decoded((index + 1)..<(end - 1))
      index = end
      return value
    }
    let start = index
    while index < bytes.count, !Self.isBlank(bytes[index]), bytes[index] != UInt8(ascii: ">") {
      index += 1
    }
    return decoded(start..<index)
  }

  /// Passes over everything up to the end tag of an element that holds no markup.
  mutating func skipContent(of name: String) -> String {
    let start = index
    let mark = Array("</\(name)".utf8)
    while index + mark.count <= bytes.count {
      if bytes[index] == mark[0],
        zip(bytes[index..<(index + mark.count)], mark).allSatisfy({ $0 | 0x20 == $1 | 0x20 })
      {
        return decoded(start..<index)
      }
      index += 1
    }
    index = bytes.count
    return decoded(start..<index)
  }

  private mutating func skipBlanks() {
    while index < bytes.count, Self.isBlank(bytes[index]) { index += 1 }
  }

  private mutating func word(while isPart: (UInt8) -> Bool) -> String {
    let start = index
    while index < bytes.count, isPart(bytes[index]) { index += 1 }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  /// The place behind the next occurrence; nil where there is none.
  private mutating func end(of mark: String, from start: Int) -> Int? {
    guard !knownMissing.contains(mark) else { return nil }
    let mark8 = Array(mark.utf8)
    var place = start
    while place + mark8.count <= bytes.count {
      if bytes[place] == mark8[0], bytes[place..<(place + mark8.count)].elementsEqual(mark8) {
        return place + mark8.count
      }
      place += 1
    }
    knownMissing.insert(mark)
    return nil
  }

  private func decoded(_ range: Range<Int>) -> String {
    HTMLEntities.decoded(String(decoding: bytes[range], as: UTF8.self)[...])
  }

  private static func isBlank(_ byte: UInt8) -> Bool { " \t\r\n\u{C}".utf8.contains(byte) }

  private static func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte | 0x20) }
}
