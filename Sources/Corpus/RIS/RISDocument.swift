internal import Norms

/// The fields of a document of the Austrian RIS: each has a title and the paragraphs below it.
struct RISDocument {
  /// What stands below the title `Text`.
  private(set) var content: [XMLElement.Node] = []
  /// By the kind that their paragraphs state: `kurztitel`, `ikra`, `gesnr`.
  private var fields: [String: [String]] = [:]

  /// Nil where the document holds no fields.
  init?(root: XMLElement) {
    guard root.name == "risdok", let data = root.first("nutzdaten") else { return nil }
    for section in data.all("abschnitt") {
      var isText = false
      for child in section.children {
        guard case .element(let element) = child else { continue }
        if element.name == "ueberschrift", element.attributes["typ"] == "titel" {
          isText = PlainText.line(element.text) == "Text"
        } else if isText {
          content.append(child)
        } else if let kind = element.attributes["ct"] {
          let text = RISContent.line(element)
          if !text.isEmpty { fields[kind, default: []].append(text) }
        }
      }
    }
    if fields.isEmpty { return nil }
  }

  func field(_ kind: String) -> String? { fields[kind]?.joined(separator: " ") }

  /// `17.01.1975`
  func day(_ kind: String) -> CalendarDate? {
    guard let match = field(kind)?.wholeMatch(of: /([0-9]{2})\.([0-9]{2})\.([0-9]{4})/),
      let day = Int(match.output.1), let month = Int(match.output.2),
      let year = Int(match.output.3)
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// Remarks of the editors.
  var remarks: [String] {
    ["beachte", "anmerkung", "anm"].compactMap { field($0) }
  }
}
