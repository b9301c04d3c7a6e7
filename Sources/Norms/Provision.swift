/// One numbered unit of a norm: a §, an article, an annex, a section of a procedure.
package struct Provision: Hashable, Codable, Sendable {
  package enum Kind: String, Codable, Sendable {
    case article
    case annex
    /// Preamble, enacting formula, closing formula.
    case formula
    case tableOfContents
    case recital
    /// A numbered heading with its text in an internal procedure.
    case section
  }

  /// Names the provision through all versions of its act: gii serial, `eId`, heading number.
  package var key: String
  package var kind: Kind
  /// As the source prints it: `§ 97`, `Art 3`, `Article 5`, `Anlage 2`, `Inhaltsübersicht`.
  package var label: String
  package var heading: String?
  /// Titles of the enclosing divisions, outermost first.
  package var path: [String]
  package var content: [Block]
  /// Editorial notes, not part of the provision's text.
  package var footnotes: [String]
  /// The source says that this provision no longer applies (`(weggefallen)`, `abrogé`).
  package var isRepealed: Bool
  package var url: String?
  /// When this text applies, where the source states it for the provision itself; an interval that
  /// holds no day is that of a text that never came into force.
  package var validity: ValidityInterval?

  package init(
    key: String, kind: Kind, label: String, heading: String? = nil, path: [String] = [],
    content: [Block], footnotes: [String] = [], isRepealed: Bool = false, url: String? = nil,
    validity: ValidityInterval? = nil
  ) {
    self.key = key
    self.kind = kind
    self.label = label
    self.heading = heading
    self.path = path
    self.content = content
    self.footnotes = footnotes
    self.isRepealed = isRepealed
    self.url = url
    self.validity = validity
  }

  /// The whole text, one block a line, nested points indented by two spaces a level.
  package var text: String { content.map { $0.rendered() }.joined(separator: "\n") }
}

/// A piece of a provision's text with the pieces it introduces.
package struct Block: Hashable, Codable, Sendable {
  package enum Kind: String, Codable, Sendable {
    /// Absatz, alinéa, paragraph: what a citation names first below the provision.
    case paragraph
    /// Nummer, Buchstabe, tiret: an item of a list.
    case point
    /// Text without a number: introductory words, what follows a list.
    case text
    /// A table; `text` holds one row a line, cells separated by ` | `.
    case table
  }

  package var kind: Kind
  /// The bare number as a citation names it: `4`, `1a`, `a`; nil where the source has none.
  package var number: String?
  /// The number as the source prints it in front of the text: `(4)`, `1.`, `a)`.
  package var marker: String?
  package var text: String
  package var children: [Block]

  package init(
    kind: Kind, number: String? = nil, marker: String? = nil, text: String,
    children: [Block] = []
  ) {
    self.kind = kind
    self.number = number
    self.marker = marker
    self.text = text
    self.children = children
  }

  /// All that is left of it is that it was repealed: `(4) (weggefallen)`.
  package var isOnlyRepealed: Bool {
    let words = text.filter(\.isLetter).lowercased()
    return children.isEmpty
      && ["weggefallen", "aufgehoben", "abrogé", "repealed", ""].contains(words)
  }

  /// Marker, text and children, one block a line, each level of points indented by two spaces.
  package func rendered(level: Int = 0) -> String {
    let indent = String(repeating: "  ", count: level)
    var lines: [String] = []
    let head = [marker, text.isEmpty ? nil : text].compactMap(\.self).joined(separator: " ")
    if !head.isEmpty {
      lines += head.split(separator: "\n", omittingEmptySubsequences: true).map { indent + $0 }
    }
    for child in children {
      let line = child.rendered(level: child.kind == .point ? level + 1 : level)
      if !line.isEmpty { lines.append(line) }
    }
    return lines.joined(separator: "\n")
  }
}
