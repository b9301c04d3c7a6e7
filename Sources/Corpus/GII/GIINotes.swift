internal import Norms

/// Editorial notes: footnotes, `(+++ … +++)` remarks and where the text was published.
extension GIIContent {
  static func notes(of source: XMLElement) -> [String] {
    var notes: [String] = []
    for data in source.all("textdaten") { collect(data, into: &notes) }
    return notes
  }

  /// Of a head or heading, whose text is editorial as a whole.
  static func allNotes(of source: XMLElement) -> [String] {
    var notes: [String] = []
    for data in source.all("textdaten") {
      for text in data.all("text") {
        notes += blocks(of: text).map { $0.rendered() }
      }
    }
    return notes + self.notes(of: source)
  }

  private static func collect(_ element: XMLElement, into notes: inout [String]) {
    for child in element.elements {
      switch child.name {
      case "Footnote":
        add([child.attributes["FnZ"], note(child)], to: &notes)
      case "kommentar":
        add([note(child)], to: &notes)
      case "fussnoten":
        add([note(child)], to: &notes)
      default:
        collect(child, into: &notes)
      }
    }
  }

  private static func add(_ parts: [String?], to notes: inout [String]) {
    guard let text = parts.last ?? nil, !text.isEmpty else { return }
    notes.append(parts.compactMap(\.self).joined(separator: " "))
  }

  private static func note(_ element: XMLElement) -> String {
    var raw = ""
    appendNote(element, to: &raw)
    return PlainText.folded(raw)
  }

  private static func appendNote(_ element: XMLElement, to raw: inout String) {
    for child in element.children {
      switch child {
      case .text(let text): raw += text
      case .element(let element):
        if let inline = GIIInline.text(of: element) {
          raw += inline
        } else {
          if ["P", "DT", "DD", "Content"].contains(element.name) { raw += " " }
          appendNote(element, to: &raw)
        }
      }
    }
  }
}
