internal import Norms

/// The number under which EUR-Lex files an act: sector 3, year, kind, number (`32016R0679`).
struct CELEX: Hashable {
  enum Kind: String {
    case regulation = "R"
    case directive = "L"
    case decision = "D"
  }

  let text: String

  init(kind: Kind, year: Int, number: Int) {
    let digits = String(number)
    text =
      "3\(year)\(kind.rawValue)" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// Also the number of a consolidated text (`02016R0679-20160504`): that of the act it is of.
  init?(_ text: String) {
    guard let match = text.wholeMatch(of: /[03]([0-9]{4}[A-Z]{1,2}[0-9]{4,5})(-[0-9]{8})?/) else {
      return nil
    }
    self.text = "3" + match.output.1
  }

  /// The act as first published; nil for what is neither regulation, directive nor decision.
  var eli: String? {
    let kinds = ["R": "reg", "L": "dir", "D": "dec"]
    guard let match = text.wholeMatch(of: /3([0-9]{4})([A-Z]+)([0-9]+)/),
      let kind = kinds[String(match.output.2)], let number = Int(match.output.3)
    else { return nil }
    return "http://data.europa.eu/eli/\(kind)/\(match.output.1)/\(number)/oj"
  }

  /// A text's page at EUR-Lex; `#art_5`, `#rct_26`, `#anx_III` lead into it.
  ///
  /// - Parameter day: of a consolidated text; nil for the act as published.
  func page(in language: Language, consolidatedOn day: CalendarDate? = nil) -> String {
    let number =
      day.map { "0\(text.dropFirst())-\($0.description.replacing("-", with: ""))" } ?? text
    return "https://eur-lex.europa.eu/legal-content/\(language.rawValue.uppercased())/TXT/"
      + "?uri=CELEX:\(number)"
  }
}
