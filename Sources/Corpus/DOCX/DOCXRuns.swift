/// The text of one paragraph.
///
/// Insertions count, deletions do not; of a field its result; hidden text is left out.
struct DOCXRuns {
  private(set) var text = ""
  /// Ids of the notes that the paragraph refers to: `footnote 2`.
  private(set) var notes: [String] = []
  /// Text boxes anchored in it.
  private(set) var boxes: [XMLElement] = []
  private let styles: DOCXStyles

  init(styles: DOCXStyles) { self.styles = styles }

  private static let leftOut: Set = [
    "pPr", "rPr", "del", "moveFrom", "instrText", "delText", "delInstrText", "rt", "sdtPr",
    "sdtEndPr", "fldData", "ctrlPr", "annotationRef", "commentReference", "footnoteRef",
    "endnoteRef", "binData", "docPart",
  ]

  /// - Parameter fields: whether the code of each open field is being read; fields go on over
  ///   paragraphs.
  mutating func read(_ element: XMLElement, fields: inout [Bool]) {
    for child in element.elements where !Self.leftOut.contains(child.name) {
      switch child.name {
      case "r" where isHidden(child): readMarks(child, fields: &fields)
      case "fldChar": Self.mark(child, fields: &fields)
      case "t" where !fields.contains(true): text += child.text
      case "t": break
      case "tab", "ptab", "br", "cr": if child.attributes["type"] != "page" { text += " " }
      case "noBreakHyphen": text += "-"
      case "softHyphen", "sym": break
      case "footnoteReference", "endnoteReference":
        if let id = child.attributes["id"], !fields.contains(true) {
          notes.append(child.name.dropLast(9) + " " + id)
        }
      case "txbxContent": boxes.append(child)
      case "AlternateContent":
        if let choice = child.first("Choice") ?? child.first("Fallback") {
          read(choice, fields: &fields)
        }
      default: read(child, fields: &fields)
      }
    }
  }

  private func isHidden(_ run: XMLElement) -> Bool {
    guard let properties = run.first("rPr") else { return false }
    return properties.isOn("vanish")
      ?? styles.value(of: properties.first("rStyle")?.value) { $0.isHidden } ?? false
  }

  /// The marks of fields count in hidden runs too.
  private func readMarks(_ run: XMLElement, fields: inout [Bool]) {
    for mark in run.all("fldChar") { Self.mark(mark, fields: &fields) }
  }

  private static func mark(_ element: XMLElement, fields: inout [Bool]) {
    switch element.attributes["fldCharType"] {
    case "begin": if fields.count < 64 { fields.append(true) }
    case "separate": if !fields.isEmpty { fields[fields.count - 1] = false }
    case "end": _ = fields.popLast()
    default: break
    }
  }
}
