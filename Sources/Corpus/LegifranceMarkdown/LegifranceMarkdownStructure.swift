internal import Norms

/// Divides a French act in Markdown into its articles.
struct LegifranceMarkdownStructure {
  private(set) var provisions: [Provision] = []
  private(set) var headingCount = 0
  private(set) var title: String?

  private var open: [(rank: Int, title: String)] = []
  private var article: String?
  private var lines: [String] = []
  private var keys: Set<String> = []
  /// Key of the article before, without what tells repeated ones apart.
  private var lastKey: String?

  mutating func read(_ body: ArraySlice<Substring>) {
    let body = Array(body)
    let isMarked = body.contains { $0.hasPrefix("## ") || $0.hasPrefix("##### ") }
    for (index, line) in body.enumerated() {
      let isAlone =
        (index == 0 || Self.isBlank(body[index - 1]))
        && (index + 1 == body.count || Self.isBlank(body[index + 1]))
      switch LegifranceMarkdownHeading(line, needsMarks: isMarked || !isAlone) {
      case nil:
        let text = PlainText.line(line)
        if !text.isEmpty { lines.append(text) }
      case .title(let text):
        close()
        title = title ?? text
      case .division(let text, let rank):
        close()
        while let last = open.last, last.rank >= rank { open.removeLast() }
        open.append((rank, text))
        headingCount += 1
      case .article(let number):
        close()
        article = number
      }
    }
    close()
  }

  private mutating func close() {
    let content = LegifranceBlocks.blocks(of: lines.map { .text($0) })
    lines = []
    defer { article = nil }
    guard let article else {
      // Text below a heading and above the first article.
      if !content.isEmpty {
        let label = open.last?.title ?? title ?? "–"
        append(Provision(key: label, kind: .formula, label: label, content: content))
      }
      return
    }
    let number = LegifranceArticle(number: article)
    // An article without text is one whose table upstream has left out.
    let isRepealed =
      !content.isEmpty && content.allSatisfy { $0.kind == .text && $0.isOnlyRepealed }
    append(
      Provision(
        key: number.key, kind: number.kind, label: number.label, content: content,
        isRepealed: isRepealed))
  }

  private mutating func append(_ provision: Provision) {
    var provision = provision
    provision.path = open.map(\.title)
    if let last = provisions.last, lastKey == provision.key, last.kind != .formula {
      // The same article again: the wording before was superseded by this one.
      provision.footnotes =
        last.footnotes + ["Rédaction antérieure : " + PlainText.line(last.text)]
      provision.key = last.key
      provisions[provisions.count - 1] = provision
      return
    }
    lastKey = provision.key
    while !keys.insert(provision.key).inserted { provision.key += "+" }
    provisions.append(provision)
  }

  private static func isBlank(_ line: Substring) -> Bool { line.allSatisfy(\.isWhitespace) }
}
