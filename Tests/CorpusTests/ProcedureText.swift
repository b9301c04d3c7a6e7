import Corpus
import Foundation
import Norms

/// What the tests of internal procedures have in common.
enum ProcedureText {
  static let options = ReadingOptions(
    asOf: CalendarDate(iso: "2025-01-01"), jurisdiction: .germany, language: .german)

  static func read(
    _ bytes: [UInt8], _ name: String = "a.bin", options: ReadingOptions = options
  ) throws -> Norm {
    let folder = try Folder()
    return try DocumentReader.read(path: folder.write(name, bytes), options: options)
  }

  static func read(
    _ text: String, _ name: String = "a.txt", options: ReadingOptions = options
  ) throws -> Norm {
    try read(Array(text.utf8), name, options: options)
  }

  /// The message with which a file is refused; empty where it is read.
  static func refusal(_ bytes: [UInt8], _ name: String = "a.bin") throws -> String {
    let folder = try Folder()
    let path = try folder.write(name, bytes)
    do {
      _ = try DocumentReader.read(path: path, options: options)
      return ""
    } catch {
      return error.description
    }
  }

  /// Everything a norm says, in the order of its text, without white space: its title, and of each
  /// provision the divisions that begin with it, number, heading, text and notes.
  static func all(_ norm: Norm, title: Bool = true) -> String {
    var result = title ? norm.title : ""
    var open: [String] = []
    for provision in norm.provisions {
      let same = zip(open, provision.path).prefix { $0 == $1 }.count
      result += provision.path.dropFirst(same).joined()
      if provision.kind != .formula {
        result += provision.label + (provision.heading ?? "")
        open = provision.path + [[provision.label, provision.heading ?? ""].joined(separator: " ")]
        open = open.map { $0.trimmingCharacters(in: .whitespaces) }
      }
      result += provision.text.replacing(" | ", with: "") + provision.footnotes.joined()
    }
    return bare(result)
  }

  static func bare(_ text: String) -> String {
    text.filter { !$0.isWhitespace }
  }

  /// Damaged copies of a file: bytes changed, cut off, doubled, always the same ones.
  static func damaged(_ bytes: [UInt8], count: Int) -> [[UInt8]] {
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    func random(_ limit: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(max(limit, 1)))
    }
    return (0..<count).map { number in
      var copy = bytes
      switch number % 4 {
      case 0: copy = Array(copy.prefix(random(copy.count)))
      case 1: for _ in 0..<8 { copy[random(copy.count)] = UInt8(random(256)) }
      case 2:
        copy.removeSubrange(random(copy.count / 2)..<(copy.count / 2 + random(copy.count / 4)))
      default: copy[random(copy.count)] ^= 1 << UInt8(random(8))
      }
      return copy
    }
  }
}
