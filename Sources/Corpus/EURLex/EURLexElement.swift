/// What pages of EUR-Lex say with classes and ids.
extension XMLElement {
  /// Without the `oj-` that pages of the Official Journal have before each since 2023.
  var classes: [Substring] {
    (attributes["class"] ?? "").split(separator: " ").map {
      $0.hasPrefix("oj-") ? $0.dropFirst(3) : $0
    }
  }

  func hasClass(_ names: Set<Substring>) -> Bool { classes.contains { names.contains($0) } }

  /// Beginning of the id before its number: `art` of `art_5`.
  var part: Substring? {
    attributes["id"]?.wholeMatch(of: /([a-z]+)_[^.]*/).map { $0.output.1 }
  }

  /// The mark of a footnote.
  var isNoteMark: Bool {
    guard name == "a", let id = attributes["id"] else { return false }
    return id.hasPrefix("ntc") || id.hasPrefix("src.")
  }

  /// The footnote itself.
  var isNote: Bool { name == "p" && hasClass(["note", "footnote"]) }

  /// Which amendment a piece of a consolidated text comes from: `▼M1`, `►C1`, `◄`.
  var isModificationMark: Bool {
    if hasClass(["modref", "arrow"]) { return true }
    guard name == "span" || name == "a" else { return false }
    let text = PlainText.line(text)
    return text == "◄" || text.wholeMatch(of: /[►▼][A-Z]+[0-9]*/) != nil
  }

  func contains(where isWanted: (XMLElement) -> Bool) -> Bool {
    elements.contains { isWanted($0) || $0.contains(where: isWanted) }
  }

  func firstDescendant(where isWanted: (XMLElement) -> Bool) -> XMLElement? {
    for element in elements {
      if isWanted(element) { return element }
      if let found = element.firstDescendant(where: isWanted) { return found }
    }
    return nil
  }
}
