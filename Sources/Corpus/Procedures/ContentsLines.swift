/// Lines of a table of contents: they read like headings, but the headings come later.
struct ContentsLines {
  private var indices: Set<Int> = []

  init(lines: [HeadingFinder.Line], numbers: [LineNumber?]) {
    var lastPlace: [String: Int] = [:]
    var keys: [String?] = []
    for (index, number) in numbers.enumerated() {
      let key = number.map { $0.label + " " + Self.withoutPage($0.rest).lowercased() }
      keys.append(key)
      if let key { lastPlace[key] = index }
    }
    for (index, key) in keys.enumerated() {
      guard let key, let number = numbers[index] else { continue }
      let recurs = (lastPlace[key] ?? index) > index
      let hasNeighbour =
        index > 0 && numbers[index - 1] != nil
        || index + 1 < numbers.count && numbers[index + 1] != nil
      let hasPage = Self.withoutPage(number.rest) != number.rest
      if Self.hasLeader(number.rest) || recurs && (hasNeighbour || hasPage) {
        indices.insert(index)
      }
    }
  }

  func contains(_ index: Int) -> Bool { indices.contains(index) }

  /// `Zweck ........ 3`
  static func hasLeader(_ text: String) -> Bool {
    // The end decides; a long text is not searched.
    text.suffix(120).firstMatch(of: /(\.{4,}|…{2,}|(\. ){3,}\.?|_{4,})\s*[0-9ivx]*$/) != nil
  }

  private static func withoutPage(_ text: String) -> String {
    guard text.utf8.count <= 400 else { return text }
    return text.replacing(/[\s.…_]*\s[0-9]{1,3}$/, with: "")
  }
}
