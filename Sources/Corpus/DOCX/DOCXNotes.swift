/// Footnotes and endnotes of a document by what refers to them: `footnote 2`.
struct DOCXNotes {
  private var texts: [String: String] = [:]

  init(footnotes: XMLElement?, endnotes: XMLElement?, styles: DOCXStyles) {
    for (name, root) in [("footnote", footnotes), ("endnote", endnotes)] {
      for note in root?.all(name) ?? [] {
        // Separators are notes with a type.
        guard let id = note.attributes["id"], note.attributes["type"] == nil else { continue }
        var fields: [Bool] = []
        var text = ""
        for paragraph in note.elements {
          var runs = DOCXRuns(styles: styles)
          runs.read(paragraph, fields: &fields)
          text += runs.text + " "
        }
        texts["\(name) \(id)"] = PlainText.line(text)
      }
    }
  }

  /// The note's text for the first that refers to it.
  mutating func take(_ reference: String) -> String? {
    texts.removeValue(forKey: reference).flatMap { $0.isEmpty ? nil : $0 }
  }
}
