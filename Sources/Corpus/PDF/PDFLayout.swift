/// What stands where in a PDF, in the order in which it is read.
struct PDFLayout {
  struct Line {
    var text: String
    /// In points from the upper left corner.
    var left, top, right, bottom: Double
    /// Counts blocks through the document.
    var block: Int

    var height: Double { bottom - top }

    /// On the same line of the page.
    func isBeside(_ other: Line) -> Bool {
      min(bottom, other.bottom) - max(top, other.top) > 0.6 * min(height, other.height)
    }
  }

  struct Page {
    var height = 0.0
    var lines: [Line] = []
  }

  private(set) var pages: [Page] = []
  private(set) var title: String?
  /// Dates of making by name: `moddate`, `creationdate`.
  private(set) var dates: [String: String] = [:]

  /// - Parameter layout: what `pdftotext -bbox-layout` writes.
  init(_ layout: String) {
    var tokens = HTMLTokenizer(layout)
    var block = 0
    var isWord = false
    while let token = tokens.next() {
      switch token {
      case .start("title", _):
        let text = PlainText.line(tokens.skipContent(of: "title"))
        if !text.isEmpty { title = text }
      case .start("meta", let attributes):
        if let name = attributes["name"]?.lowercased() { dates[name] = attributes["content"] }
      case .start("page", let attributes):
        pages.append(Page(height: Self.number(attributes["height"])))
      case .start("block", _): block += 1
      case .start("line", let attributes) where !pages.isEmpty:
        pages[pages.count - 1].lines.append(
          Line(
            text: "", left: Self.number(attributes["xmin"]), top: Self.number(attributes["ymin"]),
            right: Self.number(attributes["xmax"]), bottom: Self.number(attributes["ymax"]),
            block: block))
      case .start("word", _): isWord = true
      case .end("word"): isWord = false
      case .text(let text) where isWord: append(text)
      default: break
      }
    }
    for page in pages.indices {
      pages[page].lines.removeAll { $0.text.isEmpty }
      pages[page].joinNumbers()
    }
  }

  private mutating func append(_ word: String) {
    guard let page = pages.indices.last, let line = pages[page].lines.indices.last else { return }
    let word = PlainText.line(Self.withoutLigatures(word))
    guard !word.isEmpty else { return }
    let before = pages[page].lines[line].text
    pages[page].lines[line].text = before.isEmpty ? word : before + " " + word
  }

  /// Finite and within any page.
  private static func number(_ text: String?) -> Double {
    guard let value = text.flatMap({ Double($0) }), value.isFinite else { return 0 }
    return min(max(value, -1e5), 1e5)
  }

  private static func withoutLigatures(_ word: String) -> String {
    guard word.unicodeScalars.contains(where: { (0xFB00...0xFB06).contains($0.value) }) else {
      return word
    }
    var result = word
    for (sign, letters) in [
      ("ﬀ", "ff"), ("ﬁ", "fi"), ("ﬂ", "fl"), ("ﬃ", "ffi"), ("ﬄ", "ffl"), ("ﬅ", "st"), ("ﬆ", "st"),
    ] {
      result = result.replacing(sign, with: letters)
    }
    return result
  }
}

extension PDFLayout.Page {
  /// A number with a wide gap behind it is a line of its own; it belongs before its text.
  fileprivate mutating func joinNumbers() {
    // Each number looks at the whole page; no page to be read has more lines.
    guard lines.count <= 2_000 else { return }
    var index = 0
    while index < lines.count {
      defer { index += 1 }
      let line = lines[index]
      guard Self.isNumber(line.text) else { continue }
      let right = lines.indices.filter { other in
        other != index && lines[other].left >= line.right - 1
          && lines[other].left - line.right < 6 * line.height && lines[other].isBeside(line)
      }.min { lines[$0].left < lines[$1].left }
      guard let right else { continue }
      var joined = lines[right]
      joined.text = line.text + " " + joined.text
      joined.left = line.left
      lines[index] = joined
      lines.remove(at: right)
      if right < index { index -= 1 }
    }
  }

  private static func isNumber(_ text: String) -> Bool {
    guard text.utf8.count <= 24 else { return false }
    let asLine = text + " X"
    if ListMarker.item(asLine[...])?.rest == " X" || ListMarker.paragraph(asLine)?.rest == "X" {
      return true
    }
    return LineNumber(asLine)?.rest == "X"
  }
}
