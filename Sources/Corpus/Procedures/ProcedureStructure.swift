internal import Norms

/// Divides an internal procedure at its headings.
struct ProcedureStructure {
  private(set) var provisions: [Provision] = []
  private(set) var headingCount = 0
  /// The first heading of the highest level, where it has no number.
  private(set) var title: String?
  private var open: [(level: Int, title: String)] = []
  private var current: (heading: ProcedureHeading, path: [String])?
  private var parts: [ProcedurePart] = []
  private var notes: [String] = []
  private let takesTitle: Bool
  private var keys: [String: Int] = [:]

  /// Which heading of the highest level is the title.
  enum TitleRule {
    case first
    /// The first, if there is no other.
    case ifSingle
  }

  /// - Parameter title: of a text whose title is no heading.
  init(
    _ parts: some Sequence<ProcedurePart>, title: String? = nil, takesTitle: TitleRule = .first
  ) {
    self.title = title
    let highest = parts.reduce(0) { count, part in
      if case .heading(1, _) = part { count + 1 } else { count }
    }
    self.takesTitle = title == nil && (takesTitle == .first || highest == 1)
    for part in parts {
      switch part {
      case .heading(let level, let text):
        begin(ProcedureHeading(level: level, line: text))
      case .numbered(let heading): begin(heading)
      case .note(let text): notes.append(text)
      default: self.parts.append(part)
      }
    }
    close(before: nil)
    if let last = provisions.indices.last { provisions[last].footnotes += notes }
  }

  private mutating func begin(_ heading: ProcedureHeading) {
    guard !heading.whole.isEmpty else { return }
    close(before: heading)
    if takesTitle, heading.level == 1, title == nil, heading.number == nil {
      title = heading.text
      return
    }
    while let last = open.last, last.level >= heading.level { open.removeLast() }
    current = (heading, open.map(\.title))
    open.append((heading.level, heading.whole))
  }

  /// A heading with text is a provision, and so is one with nothing below it; others are divisions.
  private mutating func close(before next: ProcedureHeading?) {
    let content = ProcedureBlocks.blocks(of: parts)
    parts = []
    defer { current = nil }
    guard let (heading, path) = current else {
      if !content.isEmpty { append(kind: .formula, label: title ?? "–", nil, [], content) }
      return
    }
    let hasChildren = next.map { $0.level > heading.level } ?? false
    guard !content.isEmpty || !hasChildren else {
      headingCount += 1
      return
    }
    if let number = heading.number {
      append(kind: heading.kind, label: number, heading.text, path, content)
    } else {
      headingCount += hasChildren ? 1 : 0
      append(kind: .section, label: heading.whole, nil, path, content)
    }
  }

  private mutating func append(
    kind: Provision.Kind, label: String, _ heading: String?, _ path: [String], _ content: [Block]
  ) {
    let count = keys[label, default: 0]
    keys[label] = count + 1
    let key = label + String(repeating: "+", count: min(count, 1)) + (count > 1 ? "\(count)" : "")
    let heading = heading.flatMap { $0.isEmpty ? nil : $0 }
    let words = ["weggefallen", "aufgehoben", "abrogé", "abrogée", "supprimé", "repealed"]
    func says(_ text: String) -> Bool {
      words.contains(text.lowercased().filter(\.isLetter))
    }
    let isRepealed =
      content.isEmpty
      ? heading.map(says) ?? false : content.allSatisfy { $0.children.isEmpty && says($0.text) }
    provisions.append(
      Provision(
        key: key, kind: kind, label: label, heading: heading, path: path, content: content,
        footnotes: notes, isRepealed: isRepealed))
    notes = []
  }
}
