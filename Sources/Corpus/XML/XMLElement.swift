/// An element of an XML document with everything in it.
package struct XMLElement: Sendable {
  package enum Node: Sendable {
    case element(XMLElement)
    case text(String)
  }

  /// Without prefix.
  package var name: String
  /// Empty where the document declares none.
  package var namespace: String
  /// By name without prefix.
  package var attributes: [String: String]
  package var children: [Node] = []

  package var elements: some Sequence<XMLElement> {
    children.lazy.compactMap { node in
      if case .element(let element) = node { element } else { nil }
    }
  }

  package func first(_ name: String) -> XMLElement? { elements.first { $0.name == name } }

  package func all(_ name: String) -> [XMLElement] { elements.filter { $0.name == name } }

  /// All character data below, as the document has it.
  package var text: String {
    var result = ""
    appendText(to: &result)
    return result
  }

  private func appendText(to result: inout String) {
    for child in children {
      switch child {
      case .text(let text): result += text
      case .element(let element): element.appendText(to: &result)
      }
    }
  }
}
