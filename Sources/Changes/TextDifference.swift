/// Which words of a text were replaced by which.
///
/// What is equal is given as in the new text; it differs from the old one in typography at most
/// (blanks, forms of quotation marks and dashes).
package struct TextDifference: Hashable, Codable, Sendable {
  package struct Segment: Hashable, Codable, Sendable {
    package enum Kind: String, Codable, Sendable {
      case equal, removed, added
    }

    package var kind: Kind
    package var text: String
  }

  /// In order; of a replacement the removed words come first.
  package let segments: [Segment]

  package init(from old: String, to new: String) {
    var vocabulary = Vocabulary<String>()
    let old = Tokens(old, vocabulary: &vocabulary)
    let new = Tokens(new, vocabulary: &vocabulary)
    let hunks = Self.readable(Self.hunks(from: old, to: new), old: old, new: new)
    var segments: [Segment] = []
    func append(_ kind: Segment.Kind, _ text: String) {
      if !text.isEmpty { segments.append(Segment(kind: kind, text: text)) }
    }
    var place = 0
    for hunk in hunks {
      append(.equal, new.text(of: place..<hunk.new.lowerBound))
      append(.removed, old.text(of: hunk.old))
      append(.added, new.text(of: hunk.new))
      place = hunk.new.upperBound
    }
    append(.equal, new.text(of: place..<new.count))
    self.segments = segments
  }

  package var isEmpty: Bool { segments.allSatisfy { $0.kind == .equal } }

  /// Whole lines first, then words within the lines that differ: long texts stay fast, and a word
  /// is never looked for in another paragraph than its own.
  private static func hunks(from old: Tokens, to new: Tokens) -> [Hunk] {
    var lines = Vocabulary<[Int32]>()
    let oldLines = old.lineStarts.indices.dropLast().map { lines.key(of: old.lineKey($0)) }
    let newLines = new.lineStarts.indices.dropLast().map { lines.key(of: new.lineKey($0)) }
    return ShortestEdit.hunks(from: oldLines[...], to: newLines[...]).flatMap { hunk in
      LineAnchors.pieces(of: hunk, old: old, new: new)
    }.flatMap { hunk in
      let oldTokens = old.lineStarts[hunk.old.lowerBound]..<old.lineStarts[hunk.old.upperBound]
      let newTokens = new.lineStarts[hunk.new.lowerBound]..<new.lineStarts[hunk.new.upperBound]
      return ShortestEdit.hunks(from: old.keys[oldTokens], to: new.keys[newTokens])
    }
  }

  /// Leaves out what differs in typography only, and joins what has next to nothing in between: a
  /// sentence that was rewritten is one replacement, whatever words it shares with the old one.
  private static func readable(_ hunks: [Hunk], old: Tokens, new: Tokens) -> [Hunk] {
    let isReal = { (hunk: Hunk) in
      !Typography.isReplacement(old.text(of: hunk.old), by: new.text(of: hunk.new))
    }
    var result: [Hunk] = []
    for hunk in hunks where isReal(hunk) {
      var hunk = hunk
      while let last = result.last, isJoined(last, hunk, old: old, new: new) {
        result.removeLast()
        hunk = Hunk(
          old: last.old.lowerBound..<hunk.old.upperBound,
          new: last.new.lowerBound..<hunk.new.upperBound)
      }
      result.append(hunk)
    }
    return result.filter(isReal)
  }

  private static func isJoined(_ left: Hunk, _ right: Hunk, old: Tokens, new: Tokens) -> Bool {
    let between = left.new.upperBound..<right.new.lowerBound
    if new.hasLineEnd(in: between) { return false }
    let words = new.wordCount(in: between)
    if words == 0 { return true }
    let length = new.length(of: between)
    return words <= mostWordsBetween
      && [left, right].allSatisfy { hunk in
        length <= max(old.length(of: hunk.old), new.length(of: hunk.new))
      }
  }

  private static let mostWordsBetween = 3
}
