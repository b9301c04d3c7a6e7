internal import Norms

/// Reads one `norm` element that has an `enbez`.
enum GIIProvision {
  enum Place {
    case body
    case behind
  }

  static func read(
    _ source: XMLElement, label raw: String, title: XMLElement?, headings: GIIHeadings,
    address: GIIAddress?
  ) -> Provision {
    let label = cleaned(raw)
    let kind = kind(of: label)
    let heading = title.map { GIIContent.line($0) }.flatMap { $0.isEmpty ? nil : $0 }
    let text = source.first("textdaten")?.first("text")
    let content = text.map(GIIContent.blocks) ?? []
    let isBehind = kind == .annex || label == "Schlussformel"
    return Provision(
      key: "", kind: kind, label: label, heading: heading,
      path: headings.path(for: isBehind ? .behind : .body), content: content,
      footnotes: GIIContent.notes(of: source),
      isRepealed: isRepealed(heading: heading, content: content),
      url: address?.page(ofLabel: label))
  }

  /// The database marks ranges of provisions with `(XXXX)`: `(XXXX) §§ 5 bis 7`.
  private static func cleaned(_ label: String) -> String {
    let label = PlainText.line(label)
    return label.hasPrefix("(XXXX)") ? PlainText.line(label.dropFirst(6)) : label
  }

  private static func kind(of label: String) -> Provision.Kind {
    if label == "Inhaltsübersicht" || label == "Inhaltsverzeichnis" { return .tableOfContents }
    if label.hasPrefix("Anlage") || label.hasPrefix("Anhang") { return .annex }
    if label.hasPrefix("§") || label.hasPrefix("Art") { return .article }
    return .formula
  }

  private static func isRepealed(heading: String?, content: [Block]) -> Bool {
    if content.isEmpty { return heading.map(saysRepealed) ?? true }
    return content.allSatisfy { $0.children.isEmpty && saysRepealed($0.text) }
  }

  private static func saysRepealed(_ text: String) -> Bool {
    let words = [
      "-", "–", "(weggefallen)", "weggefallen", "(aufgehoben)", "aufgehoben", "(gegenstandslos)",
    ]
    return words.contains(text)
  }
}
