internal import Foundation

/// What a server's robots.txt (RFC 9309) allows one robot.
package struct RobotsRules: Sendable {
  private struct Rule {
    var isAllowed: Bool
    var pattern: [UInt8]
    var line: String
  }

  private var rules: [Rule] = []
  /// Between two requests; not part of the standard but widely stated.
  package private(set) var pause: Duration?

  /// Everything is allowed.
  package init() {}

  /// - Parameter robot: the product token, in lower case.
  package init(_ text: some StringProtocol, for robot: String) {
    var named = RobotsRules()
    var general = RobotsRules()
    var isNamed = false
    var agents: Set<String> = []
    var isInRules = false
    for line in text.split(whereSeparator: \.isNewline) {
      let content = line.prefix { $0 != "#" }
      guard let colon = content.firstIndex(of: ":") else { continue }
      let key = content[..<colon].trimmingCharacters(in: .whitespaces).lowercased()
      let value = content[content.index(after: colon)...].trimmingCharacters(in: .whitespaces)
      if key == "user-agent" {
        if isInRules { agents = [] }
        isInRules = false
        // Behind the token may stand a version.
        agents.insert(String(value.lowercased().prefix { $0 == "*" || Self.isTokenSign($0) }))
        if agents.contains(robot) { isNamed = true }
        continue
      }
      guard ["allow", "disallow", "crawl-delay"].contains(key) else { continue }
      isInRules = true
      if agents.contains(robot) { named.add(key, value) }
      if agents.contains("*") { general.add(key, value) }
    }
    self = isNamed ? named : general
  }

  /// The rule that forbids a path with its query; nil where it may be fetched.
  package func rule(against path: String) -> String? {
    if path == "/robots.txt" { return nil }
    let path = Self.normalised(path)
    let longest = rules.filter { Self.matches($0.pattern[...], path[...]) }.max {
      ($0.pattern.count, $0.isAllowed ? 1 : 0) < ($1.pattern.count, $1.isAllowed ? 1 : 0)
    }
    return longest.flatMap { $0.isAllowed ? nil : $0.line }
  }

  private mutating func add(_ key: String, _ value: String) {
    if key == "crawl-delay" {
      if let seconds = Double(value), (0...Self.longestPause).contains(seconds) {
        pause = .seconds(seconds)
      }
      return
    }
    // An empty path forbids nothing.
    guard !value.isEmpty else { return }
    let name = key == "allow" ? "Allow" : "Disallow"
    rules.append(
      Rule(
        isAllowed: key == "allow", pattern: Self.normalised(value), line: "\(name): \(value)"))
  }

  private static let longestPause = 60.0

  private static func isTokenSign(_ character: Character) -> Bool {
    character.isASCII && character.isLetter || character == "-" || character == "_"
  }

  /// `*` stands for any characters, `$` at the end for the end.
  private static func matches(_ pattern: ArraySlice<UInt8>, _ path: ArraySlice<UInt8>) -> Bool {
    // Where to go on if what follows the last star does not fit.
    var retry: (pattern: Int, path: Int)?
    var (place, position) = (pattern.startIndex, path.startIndex)
    while true {
      if place == pattern.endIndex { return true }
      if pattern[place] == UInt8(ascii: "*") {
        place += 1
        retry = (place, position)
        continue
      }
      let isEnd = pattern[place] == UInt8(ascii: "$") && place == pattern.endIndex - 1
      if isEnd, position == path.endIndex { return true }
      if !isEnd, position < path.endIndex, pattern[place] == path[position] {
        place += 1
        position += 1
        continue
      }
      guard let last = retry, last.path < path.endIndex else { return false }
      retry = (last.pattern, last.path + 1)
      (place, position) = (last.pattern, last.path + 1)
    }
  }

  /// Percent-encoded as RFC 9309 compares paths: what needs no encoding is plain.
  private static func normalised(_ path: String) -> [UInt8] {
    let bytes = Array(path.utf8)
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
        let byte = UInt8(String(decoding: bytes[index + 1...index + 2], as: UTF8.self), radix: 16)
      {
        append(byte, isEncoded: true, to: &result)
        index += 3
      } else {
        append(bytes[index], isEncoded: false, to: &result)
        index += 1
      }
    }
    return result
  }

  private static func append(_ byte: UInt8, isEncoded: Bool, to result: inout [UInt8]) {
    let scalar = Unicode.Scalar(byte)
    let isPlain =
      scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
      || "-._~".unicodeScalars.contains(scalar)
    if isPlain || !isEncoded && scalar.isASCII {
      result.append(byte)
    } else {
      let digits = String(byte, radix: 16, uppercase: true)
      result += Array(("%" + (digits.count == 1 ? "0" : "") + digits).utf8)
    }
  }
}
