/// The lines of a PDF as a text: without headers and footers, with what sets them apart.
struct PDFText {
  var lines: [TextLines.Line] = []
  private(set) var title: String?
  private var lastHeight = 0.0
  /// Ways of writing that the text has, for putting divided words together.
  private var words: Set<Substring> = []

  init(_ pages: [PDFLayout.Page], margins: PDFMargins) {
    let kept = zip(pages, margins.lines).map { page, left in
      page.lines.indices.filter { !left.contains($0) }.map { page.lines[$0] }
    }
    let pitch = Self.usualPitch(kept)
    let height = Self.median(kept.joined().map(\.height)) ?? 10
    var rest = kept
    title = Self.takeTitle(&rest, bodyHeight: height)
    for page in rest {
      let edges = Self.rightEdges(of: page)
      for (index, line) in page.enumerated() {
        let above = index > 0 ? page[index - 1] : nil
        append(line, above: above, edge: edges[index], pitch: pitch, bodyHeight: height)
      }
    }
    if !lines.isEmpty { lines[lines.count - 1].endsBlock = true }
    for line in lines { words.formUnion(line.text.split(separator: " ").map(Self.bare)) }
  }

  private mutating func append(
    _ line: PDFLayout.Line, above: PDFLayout.Line?, edge: Double, pitch: Double, bodyHeight: Double
  ) {
    let isSetApart: Bool
    if let above, line.top > above.top, line.left < above.right {
      let step = (line.top - above.top) / max(above.height, 1)
      isSetApart = step > pitch * 1.25 || abs(line.height - above.height) > 0.08 * bodyHeight
    } else if let last = lines.last, let sign = last.text.last {
      // A new page or column: the sentence may go on.
      isSetApart =
        !last.isFull || ".:!?;".contains(sign) || abs(line.height - lastHeight) > 0.08 * bodyHeight
    } else {
      isSetApart = true
    }
    lastHeight = line.height
    if isSetApart, !lines.isEmpty { lines[lines.count - 1].endsBlock = true }
    let width = edge - line.left
    lines.append(
      .init(
        text: line.text, column: Int(line.left / (0.5 * max(bodyHeight, 1))),
        isSetApart: isSetApart, isFull: line.right - line.left > 0.8 * width))
  }

  /// How far lines with the same left edge reach.
  private static func rightEdges(of page: [PDFLayout.Line]) -> [Double] {
    var widest: [Int: Double] = [:]
    for line in page {
      let place = Int(line.left / 40)
      widest[place] = max(widest[place] ?? 0, line.right)
    }
    return page.map { line in
      let place = Int(line.left / 40)
      return ((place - 1)...(place + 1)).compactMap { widest[$0] }.max() ?? line.right
    }
  }

  /// The usual distance of lines, in heights of a line.
  private static func usualPitch(_ pages: [[PDFLayout.Line]]) -> Double {
    let steps = pages.flatMap { page in
      zip(page, page.dropFirst()).compactMap { above, line -> Double? in
        guard above.block == line.block, line.top > above.top else { return nil }
        return (line.top - above.top) / max(above.height, 1)
      }
    }
    return median(steps) ?? 1.2
  }

  private static func median(_ values: [Double]) -> Double? {
    let sorted = values.sorted()
    return sorted.isEmpty ? nil : sorted[sorted.count / 2]
  }

  /// The first lines if they are larger than the text, or else the first if it stands alone.
  private static func takeTitle(
    _ pages: inout [[PDFLayout.Line]], bodyHeight: Double
  ) -> String? {
    guard let first = pages.firstIndex(where: { !$0.isEmpty }) else { return nil }
    let size = pages[first][0].height
    let large = pages[first].prefix { line in
      line.height > 1.15 * bodyHeight && abs(line.height - size) < 0.05 * size
        && LineNumber(line.text) == nil
    }
    guard !large.isEmpty, large.count <= 4, large.count < pages.joined().count else { return nil }
    pages[first].removeFirst(large.count)
    return large.map(\.text).joined(separator: " ")
  }

  /// Puts two lines together: a word divided at the end of a line becomes whole.
  func join(_ before: String, _ next: String) -> String {
    guard let hyphen = before.last, hyphen == "-" || hyphen == "\u{AD}" || hyphen == "‐",
      let end = before.dropLast().last, end.isLetter, let start = next.first, start.isLetter
    else { return before + " " + next }
    let head = before.dropLast()
    // `E-Mail`, but also `Vor- und Nachteile`
    let word = next.prefix { !$0.isWhitespace }
    if hyphen != "\u{AD}", ["und", "oder", "bzw.", "sowie", "and", "or", "et", "ou"].contains(word)
    {
      return before + " " + next
    }
    if hyphen != "\u{AD}", start.isUppercase { return before + next }
    let first = head.split(separator: " ").last ?? ""
    let compound = Self.bare(first + "-" + word)
    if hyphen != "\u{AD}", words.contains(compound), !words.contains(Self.bare(first + word)) {
      return before + next
    }
    return head + next
  }

  private static func bare(_ word: some StringProtocol) -> Substring {
    var word = Substring(word.lowercased())
    while let sign = word.last, !sign.isLetter, !sign.isNumber, sign != "-" { word.removeLast() }
    while let sign = word.first, !sign.isLetter, !sign.isNumber { word.removeFirst() }
    return word
  }
}
