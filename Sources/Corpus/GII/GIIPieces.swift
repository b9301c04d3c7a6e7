internal import Norms

/// Takes a paragraph or list item apart into its texts, lists and tables.
enum GIIPieces {
  static func append(_ element: XMLElement, to pieces: inout [GIIContent.Piece]) {
    var raw = ""
    append(element, raw: &raw, to: &pieces, keepsLines: element.name == "pre")
    flush(&raw, to: &pieces)
  }

  private static func append(
    _ element: XMLElement, raw: inout String, to pieces: inout [GIIContent.Piece],
    keepsLines: Bool
  ) {
    for child in element.children {
      switch child {
      case .text(let text):
        raw += keepsLines ? text : text.replacing("\n", with: " ")
      case .element(let element):
        if let inline = GIIInline.text(of: element) {
          raw += inline
          continue
        }
        switch element.name {
        case "DL":
          flush(&raw, to: &pieces)
          pieces.append(.list(GIIList.items(of: element)))
        case "table":
          flush(&raw, to: &pieces)
          if let table = GIITable.block(of: element) { pieces.append(.table(table)) }
        case "P", "Title", "Subtitle", "Ident":
          flush(&raw, to: &pieces)
          pieces.append(.paragraphEnd)
          append(element, raw: &raw, to: &pieces, keepsLines: keepsLines)
          flush(&raw, to: &pieces)
          pieces.append(.paragraphEnd)
        case _ where GIIInline.isApart(element):
          continue
        default:
          append(
            element, raw: &raw, to: &pieces, keepsLines: keepsLines || element.name == "pre")
        }
      }
    }
  }

  private static func flush(_ raw: inout String, to pieces: inout [GIIContent.Piece]) {
    let text = PlainText.folded(raw)
    if !text.isEmpty { pieces.append(.text(text)) }
    raw = ""
  }
}

/// Elements within a line.
enum GIIInline {
  /// The characters an element stands for; nil where its content has to be looked at.
  static func text(of element: XMLElement) -> String? {
    switch element.name {
    case "BR": return "\n"
    case "IMG": return "[Abbildung: \(element.attributes["SRC"] ?? "ohne Namen")]"
    case "SUP":
      let digits = element.text
      return digits.isEmpty ? nil : PlainText.raised(digits)
    default: return nil
    }
  }

  /// Editorial: belongs into the footnotes.
  static func isApart(_ element: XMLElement) -> Bool {
    ["FnR", "FnArea", "Footnotes", "Footnote", "kommentar", "fussnoten"].contains(element.name)
  }
}
