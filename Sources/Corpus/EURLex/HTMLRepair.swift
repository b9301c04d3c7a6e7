/// Makes well-formed XML of an HTML page that only lacks little: pages as a browser saves them have
/// scripts and leave empty elements open.
enum HTMLRepair {
  static func isHTML(_ bytes: [UInt8]) -> Bool {
    let text = String(decoding: bytes.prefix(4096), as: UTF8.self)
    return text.firstMatch(of: /<([A-Za-z][A-Za-z0-9.:-]*)/)?.output.1.lowercased() == "html"
  }

  /// Lines keep their numbers.
  static func wellFormed(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 64)
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "&"), matches(bytes, at: index, "&nbsp;") {
        result += "&#160;".utf8
        index += 6
      } else if bytes[index] == UInt8(ascii: "<"), matches(bytes, at: index, "<!--") {
        let end = find("-->", in: bytes, from: index) ?? bytes.count
        result += bytes[index..<end]
        index = end
      } else if bytes[index] == UInt8(ascii: "<") {
        index = appendTag(of: bytes, at: index, to: &result)
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }

  private static let empty: Set = [
    "area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr",
  ]

  /// Returns the index behind the tag, or behind what is dropped with it.
  private static func appendTag(
    of bytes: [UInt8], at start: Int, to result: inout [UInt8]
  ) -> Int {
    let nameEnd = bytes[(start + 1)...].firstIndex { !isNameByte($0) } ?? bytes.count
    let name = String(decoding: bytes[(start + 1)..<nameEnd], as: UTF8.self).lowercased()
    let end = tagEnd(in: bytes, from: nameEnd)
    guard end > start, bytes[end - 1] == UInt8(ascii: ">") else {
      result += bytes[start...]
      return bytes.count
    }
    let isClosed = bytes[end - 2] == UInt8(ascii: "/")
    if name == "script" || name == "style" {
      let close = isClosed ? end : find("</\(name)>", in: bytes, from: end) ?? bytes.count
      result += bytes[start..<close].filter { $0 == UInt8(ascii: "\n") }
      return close
    }
    result += bytes[start..<end - 1]
    if empty.contains(name), !isClosed { result.append(UInt8(ascii: "/")) }
    result.append(UInt8(ascii: ">"))
    return end
  }

  /// Behind the `>` that is not in an attribute's value.
  private static func tagEnd(in bytes: [UInt8], from start: Int) -> Int {
    var quote: UInt8?
    for index in start..<bytes.count {
      switch bytes[index] {
      case quote: quote = nil
      case UInt8(ascii: "\""), UInt8(ascii: "'"): if quote == nil { quote = bytes[index] }
      case UInt8(ascii: ">") where quote == nil: return index + 1
      default: continue
      }
    }
    return bytes.count
  }

  /// Behind the next place where the text stands, whatever its case.
  private static func find(_ text: String, in bytes: [UInt8], from start: Int) -> Int? {
    (start..<max(start, bytes.count)).first { matches(bytes, at: $0, text) }
      .map { $0 + text.utf8.count }
  }

  private static func matches(_ bytes: [UInt8], at index: Int, _ text: String) -> Bool {
    let end = index + text.utf8.count
    guard end <= bytes.count else { return false }
    return zip(bytes[index..<end], text.utf8).allSatisfy { byte, expected in
      byte == expected || (65...90).contains(byte) && byte + 32 == expected
    }
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (97...122).contains(byte) || (65...90).contains(byte) || (48...57).contains(byte)
  }
}
