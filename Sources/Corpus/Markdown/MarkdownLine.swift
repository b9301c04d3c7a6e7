/// What stands within a line of Markdown.
enum MarkdownLine {
  /// Without marks of emphasis, code and links; the words stay.
  static func plain(_ line: some StringProtocol) -> String {
    var text = String(line)
    for mark in ["**", "__", "`"] { text = text.replacing(mark, with: "") }
    text = withoutLinks(text)
    for sign in ["*", "_", "#", "|", "[", "]", "(", ")", "\\", ".", "-", "+"] {
      text = text.replacing("\\" + sign, with: sign)
    }
    return PlainText.line(text)
  }

  /// `[^1]: text` of a footnote.
  static func note(_ line: Substring) -> String? {
    guard line.hasPrefix("[^"), let end = line.firstRange(of: "]:") else { return nil }
    let mark = line[line.index(line.startIndex, offsetBy: 2)..<end.lowerBound]
    return mark + " " + plain(line[end.upperBound...])
  }

  /// Comments (`<!-- … -->`) are no text, also over several lines.
  static func withoutComments(_ lines: ArraySlice<Substring>) -> [Substring] {
    var result: [Substring] = []
    var isOpen = false
    for line in lines {
      var rest = line
      var kept = ""
      while true {
        if isOpen {
          guard let end = rest.firstRange(of: "-->") else { break }
          rest = rest[end.upperBound...]
          isOpen = false
        } else {
          guard let start = rest.firstRange(of: "<!--") else {
            kept += rest
            break
          }
          kept += rest[..<start.lowerBound]
          rest = rest[start.upperBound...]
          isOpen = true
        }
      }
      result.append(kept.count == line.count ? line : kept[...])
    }
    return result
  }

  /// `[text](address)` -> `text`; `[^1]` goes.
  private static func withoutLinks(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "["), let close = rest[open...].firstIndex(of: "]") {
      let inner = rest[rest.index(after: open)..<close]
      let after = rest.index(after: close)
      result += rest[..<open]
      if inner.hasPrefix("^") {
        rest = rest[after...]
      } else if after < rest.endIndex, rest[after] == "(",
        let end = rest[after...].firstIndex(of: ")")
      {
        result += inner
        rest = rest[rest.index(after: end)...]
      } else {
        result += rest[open..<after]
        rest = rest[after...]
      }
    }
    return result + rest
  }
}
