import Corpus
import Norms

/// The text of Akoma Ntoso elements, read apart from the reader under test.
enum AKNText {
  static func all(_ name: String, in element: XMLElement) -> [XMLElement] {
    element.elements.flatMap { $0.name == name ? [$0] : all(name, in: $0) }
  }

  /// Without number and heading of the article, notes, and elements of other namespaces.
  static func text(of element: XMLElement, namespace: String, isTop: Bool = true) -> String {
    var text = ""
    for child in element.children {
      switch child {
      case .text(let characters): text += characters
      case .element(let child):
        let isTitle = isTop && ["num", "heading", "subheading"].contains(child.name)
        let isNote = ["authorialNote", "noteRef", "note", "notes", "del", "meta"].contains(
          child.name)
        if child.namespace == namespace && !isTitle && !isNote {
          // Quotation marks stand in attributes.
          text +=
            (child.attributes["startQuote"] ?? "")
            + self.text(of: child, namespace: namespace, isTop: false)
            + (child.attributes["endQuote"] ?? "")
        }
      }
    }
    return text
  }

  static func withoutPoints(_ block: Block) -> String {
    (block.kind == .point ? "" : block.marker ?? "") + block.text
      + block.children.map { withoutPoints($0) }.joined()
  }

  static func bare(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    result.append(
      contentsOf: text.unicodeScalars.filter { !$0.properties.isWhitespace && $0 != "|" })
    return String(result)
  }
}
