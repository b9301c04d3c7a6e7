/// Lines of two texts that are versions of each other: they have the same number in front
/// (`(4)`, `a)`) and at least half of their words in common.
enum LineAnchors {
  /// Cuts a stretch of lines at its anchors, so that words are looked for in their own line.
  ///
  /// - Parameter hunk: line numbers.
  /// - Returns: in order, what stands between the anchors and each anchor by itself.
  static func pieces(of hunk: Hunk, old: Tokens, new: Tokens) -> [Hunk] {
    guard hunk.old.count + hunk.new.count > 2, !hunk.old.isEmpty, !hunk.new.isEmpty else {
      return [hunk]
    }
    var markers = Vocabulary<String>()
    var pieces: [Hunk] = []
    var (oldStart, newStart) = (hunk.old.lowerBound, hunk.new.lowerBound)
    func close(atOld oldEnd: Int, new newEnd: Int) {
      if oldEnd > oldStart || newEnd > newStart {
        pieces.append(Hunk(old: oldStart..<oldEnd, new: newStart..<newEnd))
      }
    }
    let oldKeys = keys(of: old, in: hunk.old, isNew: false, vocabulary: &markers)
    let newKeys = keys(of: new, in: hunk.new, isNew: true, vocabulary: &markers)
    for (oldPlace, newPlace) in equalPairs(oldKeys, newKeys) {
      let (oldLine, newLine) = (hunk.old.lowerBound + oldPlace, hunk.new.lowerBound + newPlace)
      guard areSimilar(old.words(afterMarkerOf: oldLine), new.words(afterMarkerOf: newLine)) else {
        continue
      }
      close(atOld: oldLine, new: newLine)
      pieces.append(Hunk(old: oldLine..<oldLine + 1, new: newLine..<newLine + 1))
      (oldStart, newStart) = (oldLine + 1, newLine + 1)
    }
    close(atOld: hunk.old.upperBound, new: hunk.new.upperBound)
    return pieces
  }

  /// Equal for lines with the same marker; a line without one is like no other.
  private static func keys(
    of text: Tokens, in lines: Range<Int>, isNew: Bool, vocabulary: inout Vocabulary<String>
  ) -> [Int32] {
    lines.enumerated().map { place, line in
      let text = text.text(of: text.lineStarts[line]..<text.lineStarts[line + 1])
      guard let marker = TextDifference.marker(of: text) else {
        return Int32(-2 * place - (isNew ? 1 : 2))
      }
      return vocabulary.key(of: text.prefix { $0 == " " } + marker)
    }
  }

  private static func equalPairs(_ old: [Int32], _ new: [Int32]) -> [(Int, Int)] {
    var pairs: [(Int, Int)] = []
    var (x, y) = (0, 0)
    let end = Hunk(old: old.count..<old.count, new: new.count..<new.count)
    for hunk in ShortestEdit.hunks(from: old[...], to: new[...]) + [end] {
      while x < hunk.old.lowerBound && y < hunk.new.lowerBound {
        pairs.append((x, y))
        (x, y) = (x + 1, y + 1)
      }
      (x, y) = (hunk.old.upperBound, hunk.new.upperBound)
    }
    return pairs
  }

  private static func areSimilar(_ old: [Int32], _ new: [Int32]) -> Bool {
    var counts: [Int32: Int] = [:]
    for token in old { counts[token, default: 0] += 1 }
    let shared = new.count { token in
      guard let count = counts[token], count > 0 else { return false }
      counts[token] = count - 1
      return true
    }
    return 2 * 2 * shared >= old.count + new.count
  }
}
