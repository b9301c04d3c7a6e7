import Corpus
import Foundation
import Norms
import Testing

/// The text of Formex elements, read apart from the reader under test.
///
/// Beside the character data it has what stands in attributes: quotation marks, the separator of
/// term and definition, the dash of a list's items. Left out are notes (read on their own), and what
/// stands between the instructions that mark deletions.
enum FormexText {
  static func document(_ path: String) throws -> XMLElement {
    var text = try String(contentsOfFile: path, encoding: .utf8)
    while let start = text.firstMatch(
      of: /<\?CLG\.MDFO ID="([^"]*)"[^>]*ACTION="DELETED"[^>]*\?>/)
    {
      let end = try #require(
        text.firstRange(of: "<?CLG.MDFC ID=\"C\(start.output.1.dropFirst())\""))
      text.removeSubrange(start.range.lowerBound..<end.lowerBound)
    }
    return try XMLReader.read(Array(text.utf8), path: path)
  }

  static func all(_ names: Set<String>, in element: XMLElement) -> [XMLElement] {
    element.elements.flatMap { names.contains($0.name) ? [$0] : all(names, in: $0) }
  }

  static func text(
    of element: XMLElement, without names: Set<String> = [], isTop: Bool = true
  ) -> String {
    var text = ""
    for child in element.children {
      switch child {
      case .text(let characters): text += characters
      case .element(let child):
        if ["NOTE", "GR.NOTES"].contains(child.name) || isTop && names.contains(child.name) {
          continue
        }
        if child.name.hasPrefix("QUOT."), let code = child.attributes["CODE"],
          let number = UInt32(code, radix: 16), let scalar = Unicode.Scalar(number)
        {
          text.unicodeScalars.append(scalar)
        }
        if child.name == "ITEM", element.attributes["TYPE"] == "DASH", child.first("NP") == nil {
          text += "—"
        }
        text += self.text(of: child, isTop: false)
        if child.name == "TERM" { text += ":" }
      }
    }
    return text
  }

  static func notes(of element: XMLElement) -> String {
    all(["NOTE"], in: element).map { text(of: $0) }.joined()
  }

  /// Without white space, the bars between table cells, and raised digits on the line.
  static func bare(_ text: String) -> String {
    let raised = Array("⁰¹²³⁴⁵⁶⁷⁸⁹".unicodeScalars)
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !scalar.properties.isWhitespace && scalar != "|" {
      if let digit = raised.firstIndex(of: scalar) {
        result.append(contentsOf: String(digit).unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}

extension FormexText {
  /// The words of a text in order: where an element begins a line of its own, a word ends.
  static func words(
    of element: XMLElement, without names: Set<String> = [], isTop: Bool = true
  ) -> String {
    var text = ""
    for child in element.children {
      switch child {
      case .text(let characters): text += characters
      case .element(let child):
        if ["NOTE", "GR.NOTES"].contains(child.name) || isTop && names.contains(child.name) {
          continue
        }
        let isInline = [
          "HT", "DATE", "FT", "REF.DOC", "REF.DOC.OJ", "LINK", "TERM", "QUOT.START", "QUOT.END",
        ].contains(child.name)
        text += isInline ? "" : " "
        if child.name.hasPrefix("QUOT."), let code = child.attributes["CODE"],
          let number = UInt32(code, radix: 16), let scalar = Unicode.Scalar(number)
        {
          // U+2060 marks the side on which no blank stands.
          text += child.name == "QUOT.END" ? "\u{2060}" : ""
          text.unicodeScalars.append(scalar)
          text += child.name == "QUOT.START" ? "\u{2060}" : ""
        }
        if child.name == "ITEM", element.attributes["TYPE"] == "DASH", child.first("NP") == nil {
          text += "— "
        }
        text += words(of: child, isTop: false) + (isInline ? "" : " ")
        if child.name == "TERM" { text += ": " }
      }
    }
    return isTop ? folded(text) : text
  }

  /// One blank for all white space, none inside of numbers and quotation marks, no table bars.
  static func folded(_ text: String) -> String {
    var words: [String.UnicodeScalarView] = [.init()]
    var isJoined = false
    for scalar in text.unicodeScalars {
      if scalar == "\u{2060}" {
        while words.count > 1, words[words.count - 1].isEmpty { words.removeLast() }
        isJoined = true
      } else if scalar.properties.isWhitespace || scalar == "|" {
        if !isJoined, !words[words.count - 1].isEmpty { words.append(.init()) }
      } else {
        words[words.count - 1].append(scalar)
        isJoined = false
      }
    }
    var result = ""
    var isNumber = false
    for word in words where !word.isEmpty {
      let digits = word.allSatisfy { ("0"..."9").contains($0) }
      let bare = word.prefix { ("0"..."9").contains($0) }.count
      // `5 538 000` is one number, also with a comma behind it.
      result += result.isEmpty || isNumber && bare == 3 ? "" : " "
      result += String(word)
      isNumber = digits
    }
    return result
  }
}
