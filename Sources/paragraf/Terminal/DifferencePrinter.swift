internal import Changes
internal import Foundation

/// Marks what was removed and added: in colour at a terminal, else as `[-removed-]{+added+}`.
struct DifferencePrinter {
  let isColoured: Bool

  /// As standard output allows; `NO_COLOR` is respected (no-color.org).
  static var standard: Self {
    let environment = ProcessInfo.processInfo.environment
    let isUnwanted = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    return Self(
      isColoured: isatty(STDOUT_FILENO) == 1 && !isUnwanted && environment["TERM"] != "dumb")
  }

  /// The changed lines, with some words around each change.
  func lines(of difference: TextDifference) -> [String] {
    difference.changedLines.map { $0.map(marked).joined() }
  }

  /// A whole text that is new or gone.
  func lines(of text: String, as kind: TextDifference.Segment.Kind) -> [String] {
    let sign = kind == .added ? "+ " : "- "
    return text.split(whereSeparator: \.isNewline).map { line in
      isColoured ? coloured(sign + line, as: kind) : sign + line
    }
  }

  private func marked(_ segment: TextDifference.Segment) -> String {
    if isColoured { return coloured(segment.text, as: segment.kind) }
    switch segment.kind {
    case .equal: return segment.text
    case .removed: return "[-\(segment.text)-]"
    case .added: return "{+\(segment.text)+}"
    }
  }

  /// Red and struck out, or green (ECMA-48, SGR).
  private func coloured(_ text: String, as kind: TextDifference.Segment.Kind) -> String {
    switch kind {
    case .equal: text
    case .removed: "\u{1B}[31;9m\(text)\u{1B}[0m"
    case .added: "\u{1B}[32m\(text)\u{1B}[0m"
    }
  }
}
