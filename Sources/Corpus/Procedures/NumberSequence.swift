/// Whether the number of a line runs on from the headings before it.
struct NumberSequence {
  private var last: [LineNumber.Style: LineNumber] = [:]
  private var order: [LineNumber.Style] = []
  /// The list under way: its last number and the sign after it.
  private var list: (value: Int, sign: String, isSetApart: Bool)?
  private var headingSign: String?

  enum Fit {
    /// The next number, or the first one below.
    case next
    /// A later number: something between is missing.
    case later
    case none
  }

  func fit(_ number: LineNumber) -> Fit {
    guard let last = last[number.style] else {
      if number.style == .article { return number.values[0] == 1 ? .next : .later }
      return number.values.allSatisfy { $0 == 1 } && number.letter.isEmpty
        || number.values == [0] ? .next : .none
    }
    if number.style == .decimal { return Self.fit(number, after: last) }
    // `I` is also the letter after H.
    let step = number.values[0] - last.values[0]
    if step == 1 || step == 0 && number.letter > last.letter { return .next }
    if step > 1, step <= (number.style == .article ? 20 : 2) { return .later }
    return .none
  }

  private static func fit(_ number: LineNumber, after last: LineNumber) -> Fit {
    let (new, old) = (number.values, last.values)
    let depth = new.count
    if depth > old.count {
      let below = new.dropFirst(old.count)
      return new.starts(with: old) && below.allSatisfy { $0 == 1 } ? .next : .none
    }
    guard new.dropLast().elementsEqual(old.prefix(depth - 1)) else {
      // The heading above may be missing: `2.4`, then `3.1`.
      let isNextAbove = depth > 1 && depth == old.count && new[0] == old[0] + 1
      return isNextAbove && new.dropFirst().allSatisfy { $0 == 1 } ? .next : .none
    }
    let step = new[depth - 1] - old[depth - 1]
    if step == 1 || step == 0 && depth == old.count && number.letter > last.letter {
      return .next
    }
    return (2...3).contains(step) ? .later : .none
  }

  /// The numbers that may follow next on the level of a number or above.
  func successors(of style: LineNumber.Style) -> [[Int]] {
    guard let last = last[style]?.values else { return [[1]] }
    return last.indices.map { Array(last[..<$0]) + [last[$0] + 1] }
  }

  /// An item of the list under way, or the first of a new one, rather than a heading.
  func isItem(_ number: LineNumber, isSetApart: Bool) -> Bool {
    guard number.style == .decimal, number.values.count == 1, let list else { return false }
    guard number.sign == list.sign, number.values[0] == list.value + 1 else { return false }
    return !(isSetApart && !list.isSetApart && headingSign == number.sign)
  }

  mutating func addItem(_ number: LineNumber, isSetApart: Bool) {
    guard number.style == .decimal, number.values.count == 1 else { return }
    let isNext = list.map { $0.value + 1 == number.values[0] && $0.sign == number.sign } ?? false
    guard isNext || number.values[0] == 1 else { return }
    list = (number.values[0], number.sign, isSetApart && list?.isSetApart ?? true)
  }

  mutating func addHeading(_ number: LineNumber) {
    list = nil
    // Numbers below begin anew, but §§ and articles mostly run on.
    for style in last.keys where style != .article || number.style == .annex {
      guard let other = last[style], style != number.style else { continue }
      if other.level > number.level { last[style] = nil }
    }
    last[number.style] = number
    if number.style == .decimal, number.values.count == 1 { headingSign = number.sign }
  }

  /// Articles may begin anew in each division.
  func mayRestart(_ number: LineNumber, after heading: LineNumber?) -> Bool {
    guard number.style == .article, number.values == [1], let heading else { return false }
    return heading.level < number.level
  }
}
