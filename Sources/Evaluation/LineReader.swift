internal import Foundation

/// Reads a text file line by line, so that a file may be larger than the memory.
struct LineReader {
  /// Bytes; no document is longer, so what is has lost its line ends.
  static let longestLine = 16 << 20

  let path: String
  /// What each line should be, for messages.
  let form: String

  /// Calls `body` with the number, counted from 1, and the bytes of each line that is not blank.
  ///
  /// - Throws: `EvaluationError`, and what `body` throws.
  func readLines(_ body: (Int, [UInt8]) throws -> Void) throws {
    var number = 0
    var count = 0
    var line: [UInt8] = []
    func endLine() throws {
      number += 1
      if line.contains(where: { $0 > UInt8(ascii: " ") }) {
        count += 1
        try body(number, line)
      }
      line.removeAll(keepingCapacity: true)
    }
    try readPieces { piece in
      var rest = piece[...]
      while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
        line += rest[..<end]
        try checkLength(of: line, number + 1)
        try endLine()
        rest = rest[(end + 1)...]
      }
      line += rest
      try checkLength(of: line, number + 1)
    }
    try endLine()
    if count == 0 { throw EvaluationError.empty(path: path, form: form) }
  }

  func error(_ line: Int, _ reason: String) -> EvaluationError {
    .badLine(path: path, line: line, reason: reason, form: form)
  }

  private func checkLength(of line: [UInt8], _ number: Int) throws {
    guard line.count <= Self.longestLine else {
      throw error(number, "it is longer than \(Self.longestLine >> 20) MiB")
    }
  }

  private func readPieces(_ body: ([UInt8]) throws -> Void) throws {
    guard let file = FileHandle(forReadingAtPath: path) else {
      throw EvaluationError.unreadable(path: path, reason: String(cString: strerror(errno)))
    }
    defer { try? file.close() }
    while true {
      let piece: Data
      do {
        piece = try file.read(upToCount: 1 << 20) ?? Data()
      } catch {
        throw EvaluationError.unreadable(path: path, reason: "it is no readable file")
      }
      if piece.isEmpty { return }
      try body([UInt8](piece))
    }
  }
}
