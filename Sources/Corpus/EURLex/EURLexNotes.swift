/// The footnotes of a page, which stand at its end, by the place their marks lead to.
struct EURLexNotes {
  private var texts: [String: String] = [:]

  init(page: XMLElement) { collect(page) }

  /// Those whose marks stand in the element, in order.
  func notes(of element: XMLElement) -> [String] {
    element.elements.flatMap { child -> [String] in
      guard child.isNoteMark else { return child.isNote ? [] : notes(of: child) }
      let target = child.attributes["href"].map { String($0.drop { $0 == "#" }) } ?? ""
      return texts[target].map { [$0] } ?? []
    }
  }

  private mutating func collect(_ element: XMLElement) {
    for child in element.elements {
      guard child.isNote, let mark = child.first("a"), let id = mark.attributes["id"] else {
        collect(child)
        continue
      }
      var body = child
      // Marks of consolidated pages have their brackets around them.
      body.children.removeAll { node in
        if case .element(let element) = node { element.attributes["id"] == id } else { false }
      }
      let text = EURLexContent().line(body)
      texts[id] = text.hasPrefix("()") ? PlainText.line(text.dropFirst(2)) : text
    }
  }
}
