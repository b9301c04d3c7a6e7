extension TextDifference {
  /// The lines in which something was replaced, with some words before and after it.
  ///
  /// A point is preceded by the number of its paragraph. What is left out is marked with `…`.
  package var changedLines: [[Segment]] {
    var result: [[Segment]] = []
    var paragraph: String?
    for line in lines {
      let text = line.map(\.text).joined()
      let isPoint = text.first?.isWhitespace == true
      if line.contains(where: { $0.kind != .equal && !$0.text.allSatisfy(\.isWhitespace) }) {
        if isPoint, let paragraph { result.append([Segment(kind: .equal, text: paragraph + " …")]) }
        result.append(Self.shortened(line))
        paragraph = nil
      } else if !isPoint {
        paragraph = Self.marker(of: text)
      }
    }
    return result
  }

  private var lines: [[Segment]] {
    var lines: [[Segment]] = [[]]
    for segment in segments {
      let parts = segment.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      for (number, part) in parts.enumerated() {
        if number > 0 { lines.append([]) }
        if !part.isEmpty {
          lines[lines.count - 1].append(Segment(kind: segment.kind, text: String(part)))
        }
      }
    }
    return lines
  }

  /// `(4)`, `1.`, `a)` at the beginning of a line.
  static func marker(of line: some StringProtocol) -> String? {
    guard let word = line.split(whereSeparator: \.isWhitespace).first, word.count <= 6,
      let last = word.last, ".)°".contains(last)
    else { return nil }
    return String(word)
  }

  private static func shortened(_ line: [Segment]) -> [Segment] {
    line.enumerated().map { place, segment in
      guard segment.kind == .equal else { return segment }
      let text = segment.text
      let isFirst = place == 0
      let isLast = place == line.count - 1
      let start = isFirst ? beginning(of: text) : String(prefix(of: text))
      let end = isLast ? "" : String(suffix(of: text))
      guard start.count + end.count + 3 < text.count else { return segment }
      return Segment(
        kind: .equal, text: [start, "…", end].filter { !$0.isEmpty }.joined(separator: " "))
    }
  }

  private static func beginning(of text: String) -> String {
    text.prefix { $0.isWhitespace } + (marker(of: text) ?? "")
  }

  /// Up to the last whole word.
  private static func prefix(of text: String) -> Substring {
    let start = text.prefix(context)
    guard start.endIndex < text.endIndex, let blank = start.lastIndex(where: \.isWhitespace) else {
      return start
    }
    return start[..<blank]
  }

  /// From the first whole word on.
  private static func suffix(of text: String) -> Substring {
    let end = text.suffix(context)
    guard end.startIndex > text.startIndex, let blank = end.firstIndex(where: \.isWhitespace) else {
      return end
    }
    return end[end.index(after: blank)...]
  }

  /// Characters shown before and after a replacement.
  private static let context = 60
}
