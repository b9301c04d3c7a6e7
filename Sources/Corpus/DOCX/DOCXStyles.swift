/// What the styles of a document say about its paragraphs and runs.
struct DOCXStyles {
  struct Style {
    var basedOn: String?
    var name = ""
    /// 0 to 8 for headings, 9 for body text.
    var outlineLevel: Int?
    var numberingID: String?
    var numberingLevel: Int?
    var isHidden: Bool?
  }

  private var styles: [String: Style] = [:]
  private var defaultParagraph: String?

  init(_ root: XMLElement?) {
    for element in root?.all("style") ?? [] {
      guard let id = element.attributes["styleId"] else { continue }
      let paragraph = element.first("pPr")
      let number = paragraph?.first("numPr")
      styles[id] = Style(
        basedOn: element.first("basedOn")?.value,
        name: element.first("name")?.value?.lowercased() ?? "",
        outlineLevel: paragraph?.first("outlineLvl")?.value.flatMap { Int($0) },
        numberingID: number?.first("numId")?.value,
        numberingLevel: number?.first("ilvl")?.value.flatMap { Int($0) },
        isHidden: element.first("rPr")?.isOn("vanish"))
      if element.attributes["type"] == "paragraph", element.attributes["default"] == "1" {
        defaultParagraph = id
      }
    }
  }

  /// A style's own value, or that of the nearest style it is based on.
  func value<Value>(of id: String?, _ property: (Style) -> Value?) -> Value? {
    var id = id
    // Styles may be based on each other in a circle.
    for _ in 0..<32 {
      guard let current = id, let style = styles[current] else { return nil }
      if let value = property(style) { return value }
      id = style.basedOn
    }
    return nil
  }

  /// 0 for the highest level; nil for body text.
  func headingLevel(of id: String?) -> Int? {
    let level = value(of: id ?? defaultParagraph) { style -> Int? in
      if let level = style.outlineLevel { return level }
      guard style.name.hasPrefix("heading "), let number = Int(style.name.dropFirst(8)) else {
        return nil
      }
      return number - 1
    }
    return level.flatMap { (0...8).contains($0) ? $0 : nil }
  }

  func isTitle(_ id: String?) -> Bool {
    id.flatMap { styles[$0] }?.name == "title"
  }

  /// Whether the style itself, not one it is based on, numbers its paragraphs.
  func numbering(of id: String?) -> (id: String, level: Int?)? {
    value(of: id) { style in style.numberingID.map { ($0, style.numberingLevel) } }
  }

  /// Names of the style and of those it is based on.
  func lineage(of id: String?) -> [String] {
    var names: [String] = []
    var id = id
    while let current = id, names.count < 32, !names.contains(current) {
      names.append(current)
      id = styles[current]?.basedOn
    }
    return names
  }
}

extension XMLElement {
  /// `w:val`
  var value: String? { attributes["val"] }

  /// A switch such as `<w:vanish/>` or `<w:vanish w:val="0"/>`; nil where it is not set.
  func isOn(_ name: String) -> Bool? {
    guard let element = first(name) else { return nil }
    return !["0", "false", "off"].contains(element.value ?? "1")
  }
}
