internal import Norms

extension AkomaNtosoContent {
  /// Notes anywhere below, with their marks.
  func notes(of element: XMLElement) -> [String] {
    var notes: [String] = []
    for child in element.elements where child.namespace == namespace {
      if child.name == "authorialNote" || child.name == "note" {
        let text = PlainText.folded(child.text)
        if !text.isEmpty {
          notes.append(
            [child.attributes["marker"], text].compactMap(\.self).joined(separator: " "))
        }
      } else {
        notes += self.notes(of: child)
      }
    }
    return notes
  }

  /// The lines of an annex's preface: number, title, reference.
  static func annexTitles(of document: XMLElement, _ content: AkomaNtosoContent) -> [String] {
    guard let preface = document.first("preface") else {
      return document.first("heading").map { [content.line($0)] } ?? []
    }
    return content.blocks(of: preface).flatMap { $0.rendered().split(separator: "\n") }
      .map { PlainText.line($0) }.filter { !$0.isEmpty }
  }
}
