import Corpus
import Foundation

/// Official texts beside the repository, and what they say, read apart from the readers under test.
enum OfficialTexts {
  static let root: String = {
    var url = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { url.deleteLastPathComponent() }
    return url.deletingLastPathComponent().appending(path: "shared/data/corpus").path
  }()

  static var areHere: Bool { FileManager.default.fileExists(atPath: root + "/de/gii-xml-history") }

  /// What each provision of a text says, by its number. Left out are what says nothing but its
  /// repeal, and annexes of acts in Akoma Ntoso.
  static func provisions(at path: String) throws -> [String: String] {
    let root = try XMLReader.read(path: path)
    var provisions: [String: String] = [:]
    for (label, heading, text) in root.name == "dokumente" ? germanNorms(root) : articles(root)
    where !["", "-", "(weggefallen)", "(aufgehoben)", "(gegenstandslos)"].contains(text) {
      var name = number(label)
      while provisions[name] != nil { name += "+" }
      provisions[name] = heading + "\n" + text
    }
    return provisions
  }

  /// `Art.1er` of `Art. 1er .`
  static func number(_ label: String) -> String {
    let bare = bare(label)
    return bare.hasSuffix(".") ? String(bare.dropLast()) : bare
  }

  private typealias Provision = (label: String, heading: String, text: String)

  private static func germanNorms(_ root: XMLElement) -> [Provision] {
    root.all("norm").compactMap { norm in
      guard let metadata = norm.first("metadaten"), let label = metadata.first("enbez") else {
        return nil
      }
      let heading = metadata.first("titel")
      let content = norm.first("textdaten")?.first("text")
      let skipped = ["FnR", "FnArea", "Footnotes", "kommentar", "fussnoten"]
      return (
        label.text.replacing("(XXXX)", with: ""),
        heading.map { bare(text(of: $0, skipping: skipped)) } ?? "",
        content.map { bare(text(of: $0, skipping: skipped)) } ?? ""
      )
    }
  }

  private static func articles(_ root: XMLElement) -> [Provision] {
    descendants("article", of: root).map { article in
      let skipped = ["num", "authorialNote", "noteRef", "note", "notes", "del", "meta"]
      let namespace = article.namespace
      var text = ""
      for child in article.elements where !["num", "heading"].contains(child.name) {
        text += self.text(of: child, skipping: Array(skipped.dropFirst()), in: namespace)
      }
      return (
        article.first("num")?.text ?? "", bare(article.first("heading")?.text ?? ""), bare(text)
      )
    }
  }

  private static func descendants(_ name: String, of element: XMLElement) -> [XMLElement] {
    element.elements.flatMap { $0.name == name ? [$0] : descendants(name, of: $0) }
  }

  private static func text(
    of element: XMLElement, skipping names: [String], in namespace: String? = nil
  ) -> String {
    element.children.map { child in
      switch child {
      case .text(let text): return text
      case .element(let element):
        if names.contains(element.name) { return "" }
        if let namespace, element.namespace != namespace { return "" }
        let image = element.name == "IMG" ? element.attributes["SRC"] ?? "" : ""
        return image + text(of: element, skipping: names, in: namespace)
      }
    }.joined()
  }

  /// Without what typography may change.
  static func bare(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars where !scalar.properties.isWhitespace {
      switch scalar.properties.generalCategory {
      case .initialPunctuation, .finalPunctuation: result += "'"
      case .dashPunctuation: result += "-"
      case .format: continue
      default: result += "\"„'".unicodeScalars.contains(scalar) ? "'" : String(scalar)
      }
    }
    return result
  }
}
