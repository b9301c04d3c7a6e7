/// A stretch of one sequence that stands in place of a stretch of another; one may be empty.
struct Hunk: Hashable {
  var old: Range<Int>
  var new: Range<Int>
}

/// The fewest deletions and insertions that make one sequence of another (Eugene W. Myers: An
/// O(ND) Difference Algorithm and Its Variations, 1986, the greedy algorithm).
enum ShortestEdit {
  /// Beyond so many edits the sequences count as different altogether: time and memory grow with
  /// the square of their number.
  static let mostEdits = 1_500

  /// - Returns: in order, with something equal between any two.
  static func hunks(from old: ArraySlice<Int32>, to new: ArraySlice<Int32>) -> [Hunk] {
    var (old, new) = (old, new)
    while let first = old.first, first == new.first {
      old.removeFirst()
      new.removeFirst()
    }
    while let last = old.last, last == new.last {
      old.removeLast()
      new.removeLast()
    }
    if old.isEmpty && new.isEmpty { return [] }
    let whole = Hunk(old: old.startIndex..<old.endIndex, new: new.startIndex..<new.endIndex)
    if old.isEmpty || new.isEmpty { return [whole] }
    return search(Array(old), Array(new)).map { path in
      hunks(along: path, from: whole)
    } ?? [whole]
  }

  /// The equal pairs of a shortest edit script, first to last; nil where it is too long.
  private static func search(_ old: [Int32], _ new: [Int32]) -> [(old: Int, new: Int)]? {
    let limit = min(old.count + new.count, mostEdits)
    // The furthest place in `old` on each diagonal, with room for one more on both sides.
    var furthest = [Int32](repeating: 0, count: 2 * limit + 3)
    let middle = limit + 1
    // What was reached before each round, from one diagonal left to one right of what it looks at.
    var trace: [[Int32]] = []
    for edits in 0...limit {
      trace.append(Array(furthest[(middle - edits - 1)...(middle + edits + 1)]))
      for diagonal in stride(from: -edits, through: edits, by: 2) {
        var x = Int(
          isDownward(
            diagonal, edits, furthest[middle + diagonal - 1], furthest[middle + diagonal + 1])
            ? furthest[middle + diagonal + 1] : furthest[middle + diagonal - 1] + 1)
        while x < old.count, x - diagonal < new.count, x >= 0, x - diagonal >= 0,
          old[x] == new[x - diagonal]
        {
          x += 1
        }
        furthest[middle + diagonal] = Int32(x)
        if x >= old.count, x - diagonal >= new.count {
          return path(to: (old.count, new.count), trace: trace)
        }
      }
    }
    return nil
  }

  /// The step onto a diagonal is an insertion, not a deletion.
  private static func isDownward(
    _ diagonal: Int, _ edits: Int, _ left: Int32, _ right: Int32
  ) -> Bool {
    diagonal == -edits || (diagonal != edits && left < right)
  }

  private static func path(
    to end: (Int, Int), trace: [[Int32]]
  ) -> [(old: Int, new: Int)] {
    var pairs: [(old: Int, new: Int)] = []
    var (x, y) = end
    for edits in trace.indices.reversed() {
      let furthest = trace[edits]
      let diagonal = x - y
      let middle = edits + 1
      let left = furthest[middle + diagonal - 1]
      let right = furthest[middle + diagonal + 1]
      let previous = isDownward(diagonal, edits, left, right) ? diagonal + 1 : diagonal - 1
      let startX = edits == 0 ? 0 : Int(furthest[middle + previous])
      let startY = edits == 0 ? 0 : startX - previous
      while x > startX && y > startY {
        x -= 1
        y -= 1
        pairs.append((x, y))
      }
      (x, y) = (startX, startY)
    }
    return pairs.reversed()
  }

  private static func hunks(along pairs: [(old: Int, new: Int)], from whole: Hunk) -> [Hunk] {
    var hunks: [Hunk] = []
    var (x, y) = (whole.old.lowerBound, whole.new.lowerBound)
    let ends = [(old: whole.old.count, new: whole.new.count)]
    for pair in pairs + ends {
      let next = (whole.old.lowerBound + pair.old, whole.new.lowerBound + pair.new)
      if next.0 > x || next.1 > y { hunks.append(Hunk(old: x..<next.0, new: y..<next.1)) }
      (x, y) = (next.0 + 1, next.1 + 1)
    }
    return hunks
  }
}
