/// Running headers, footers and page numbers: what recurs at the edges of pages.
struct PDFMargins {
  /// Lines to leave out, by page and place.
  private(set) var lines: [Set<Int>] = []
  /// Their texts, each once.
  private(set) var texts: [String] = []

  /// The part of a page's height at its top and at its bottom in which headers and footers stand.
  private static let zone = 0.12

  init(_ pages: [PDFLayout.Page]) {
    var counts: [String: Int] = [:]
    var keys: [[Int: [String]]] = []
    for (number, page) in pages.enumerated() {
      var ofPage: [Int: [String]] = [:]
      for (index, line) in page.lines.enumerated() where Self.isAtEdge(line, of: page) {
        ofPage[index] = Self.keys(of: line, page: number)
      }
      for key in Set(ofPage.values.joined()) { counts[key, default: 0] += 1 }
      keys.append(ofPage)
    }
    // Left and right pages may have different ones.
    let needed = max(2, (pages.count + 2) / 3)
    var seen: Set<String> = []
    for (number, page) in pages.enumerated() {
      var left: Set<Int> = []
      for (index, line) in page.lines.enumerated() {
        guard let own = keys[number][index] else { continue }
        guard
          own.contains(where: { counts[$0, default: 0] >= needed }) || Self.isNumber(line, of: page)
        else { continue }
        left.insert(index)
        if seen.insert(line.text).inserted { texts.append(line.text) }
      }
      lines.append(left)
    }
  }

  private static func isAtEdge(_ line: PDFLayout.Line, of page: PDFLayout.Page) -> Bool {
    line.bottom < page.height * zone || line.top > page.height * (1 - zone)
  }

  /// `- 3 -`, `Seite 3 von 10` alone at the foot of a page.
  private static func isNumber(_ line: PDFLayout.Line, of page: PDFLayout.Page) -> Bool {
    line.top > page.height * (1 - zone)
      && line.text.wholeMatch(
        of:
          /[-–—]?\s*((Seite|Page|S\.|p\.)\s*)?[0-9]{1,4}(\s*(von|of|sur|\/)\s*[0-9]{1,4})?\s*[-–—]?/
      ) != nil
  }

  /// The line with its place; each number in it as it is, or less the page's number, since page
  /// numbers grow with the pages and numbers of headings do not.
  private static func keys(of line: PDFLayout.Line, page: Int) -> [String] {
    var variants = ["\(Int((line.top / 6).rounded())) "]
    var digits = ""
    var numbers = 0
    for sign in line.text.prefix(200) + " " {
      if sign.isASCII, sign.isNumber {
        digits.append(sign)
        continue
      }
      if !digits.isEmpty {
        numbers += 1
        let relative = Int(digits.prefix(6)).map { "#\($0 - page)" }
        let plain = variants.map { $0 + digits }
        variants = numbers <= 3 ? plain + variants.map { $0 + (relative ?? "") } : plain
        digits = ""
      }
      variants = variants.map { $0 + String(sign) }
    }
    return variants
  }
}
