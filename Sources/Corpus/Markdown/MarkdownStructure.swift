internal import Norms

/// Divides a Markdown text at its headings.
struct MarkdownStructure {
  private(set) var provisions: [Provision] = []
  private(set) var headingCount = 0
  private(set) var notes: [String] = []
  private(set) var title: String?
  private var open: [(level: Int, title: String)] = []
  private var current: (heading: MarkdownHeading, path: [String])?
  private var lines: [Substring] = []
  private var keys: Set<String> = []

  mutating func read(_ body: ArraySlice<Substring>) {
    var isFenced = false
    for line in MarkdownLine.withoutComments(body) {
      if line.hasPrefix("```") || line.hasPrefix("~~~") {
        isFenced.toggle()
        continue
      }
      guard !isFenced, let heading = MarkdownHeading(line) else {
        if let note = isFenced ? nil : MarkdownLine.note(line) {
          notes.append(note)
        } else {
          lines.append(line)
        }
        continue
      }
      close(before: heading)
      if heading.level == 1, title == nil, heading.number == nil {
        title = heading.text
        continue
      }
      while let last = open.last, last.level >= heading.level { open.removeLast() }
      current = (heading, open.map(\.title))
      open.append((heading.level, heading.whole))
    }
    close(before: nil)
  }

  /// A heading with text is a provision; one without is a division, unless nothing stands below it.
  private mutating func close(before next: MarkdownHeading?) {
    let content = MarkdownBlocks.blocks(of: lines)
    lines = []
    defer { current = nil }
    guard let (heading, path) = current else {
      if !content.isEmpty { append(kind: .formula, label: title ?? "–", nil, [], content) }
      return
    }
    let hasChildren = next.map { $0.level > heading.level } ?? false
    guard !content.isEmpty || (heading.number != nil && !hasChildren) else {
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
    var key = label
    while !keys.insert(key).inserted { key += "+" }
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
        isRepealed: isRepealed))
  }
}
