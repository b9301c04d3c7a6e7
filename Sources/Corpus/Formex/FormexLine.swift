/// The characters of a line of Formex text: what stands in elements, quotation marks, numbers.
///
/// Notes are not part of a line.
struct FormexLine {
  private(set) var raw = ""
  private var followsQuote = false

  static func text(of element: XMLElement) -> String {
    var line = FormexLine()
    line.append(contentOf: element)
    return PlainText.line(line.raw)
  }

  /// Elements that stand in a line, whatever is in them; all others begin lines of their own.
  static let inline = FormexFormula.elements.union([
    "ANONYMOUS", "BR", "DATE", "FMT.VALUE", "FORMULA", "FT", "HT", "IE", "INCL.ELEMENT", "KEYWORD",
    "LINK", "LV", "NO.CASE", "NO.ECLI", "NOTE", "QUOT.END", "QUOT.START", "REF.DOC", "REF.DOC.ECR",
    "REF.DOC.OJ", "REF.DOC.SE", "REF.NP", "REF.NP.ECR", "TERM",
  ])

  mutating func append(_ text: String) {
    if text.isEmpty { return }
    var text = text.replacing("\n", with: " ")[...]
    if followsQuote {
      text = text.drop(while: \.isWhitespace)
      if text.isEmpty { return }
    }
    followsQuote = false
    raw += text
  }

  mutating func append(_ element: XMLElement) {
    switch element.name {
    case "NOTE", "GR.NOTES": return
    case "QUOT.START":
      raw.append(Self.quotationMark(element))
      followsQuote = true
    case "QUOT.END":
      while raw.last?.isWhitespace == true { raw.removeLast() }
      raw.append(Self.quotationMark(element))
    case "INCL.ELEMENT":
      append("[Image: \(element.attributes["FILEREF"] ?? "?")]")
    case "FT" where element.attributes["TYPE"] == "NUMBER":
      append(Self.grouped(element.text))
    case "HT" where element.attributes["TYPE"] == "SUP":
      if let raised = PlainText.raised(element.text) {
        append(raised)
      } else {
        append(contentOf: element)
      }
    case "BR": append(" ")
    default:
      let isBlock = !Self.inline.contains(element.name)
      let (before, after) =
        isBlock ? (" ", " ") : FormexFormula.signs(of: element) ?? ("", "")
      append(before)
      append(contentOf: element)
      append(after)
    }
  }

  mutating func append(contentOf element: XMLElement) {
    for child in element.children {
      switch child {
      case .text(let text): append(text)
      case .element(let element): append(element)
      }
    }
  }

  /// `CODE` is the code point in hexadecimal digits.
  private static func quotationMark(_ element: XMLElement) -> Character {
    element.attributes["CODE"].flatMap { UInt32($0, radix: 16) }.flatMap(Unicode.Scalar.init)
      .map(Character.init) ?? "\""
  }

  /// The Official Journal prints `5538000` as `5 538 000`.
  private static func grouped(_ number: String) -> String {
    guard number.utf8.count > 3, number.allSatisfy({ $0.isASCII && $0.isNumber }) else {
      return number
    }
    var result = ""
    for (position, digit) in number.enumerated() {
      if position > 0, (number.count - position).isMultiple(of: 3) { result += " " }
      result.append(digit)
    }
    return result
  }
}
