/// The headings a provision stands under, outermost first.
struct GIIHeadings {
  private var open: [(number: String, title: String)] = []

  var path: [String] { open.map(\.title) }

  /// A heading closes all that are not its ancestors: whose number is not the beginning of its own.
  mutating func enter(_ unit: XMLElement) {
    let number = PlainText.line(unit.first("gliederungskennzahl")?.text ?? "")
    while let last = open.last, last.number == number || !number.hasPrefix(last.number) {
      open.removeLast()
    }
    let title = ["gliederungsbez", "gliederungstitel"].compactMap { unit.first($0) }
      .map { GIIContent.line($0) }.filter { !$0.isEmpty }.joined(separator: " ")
    open.append((number, title))
  }

  /// Annexes and closing formulas stand behind the last division, not in it.
  func path(for kind: GIIProvision.Place) -> [String] {
    switch kind {
    case .body: return path
    case .behind:
      let last = open.last?.title ?? ""
      return last.hasPrefix("Anlage") || last.hasPrefix("Anhang") ? path : []
    }
  }
}
