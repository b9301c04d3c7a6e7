internal import Norms

/// What a line of a French act in Markdown announces.
enum LegifranceMarkdownHeading {
  /// The name of the whole act.
  case title(String)
  /// - Parameter rank: of the division; those of a smaller rank stand around it.
  case division(String, rank: Int)
  /// The article's number, or the name of an annex.
  case article(String)

  /// - Parameter needsMarks: false for a line between empty ones in the layout without marks.
  init?(_ line: Substring, needsMarks: Bool) {
    let marks = line.prefix { $0 == "#" }.count
    guard (1...6).contains(marks), line.dropFirst(marks).first == " " else {
      guard marks == 0, !needsMarks else { return nil }
      if let number = Self.articleNumber(line) {
        self = .article(number)
      } else if let rank = Self.rank(of: line, marks: nil) {
        self = .division(PlainText.line(line), rank: rank)
      } else {
        return nil
      }
      return
    }
    let text = PlainText.line(line.dropFirst(marks))
    if marks == 1 {
      self = .title(text)
    } else if let number = Self.articleNumber(text[...]) {
      self = .article(number)
    } else {
      self = .division(
        text, rank: Self.rank(of: text[...], marks: marks) ?? Self.unknownRank(marks))
    }
  }

  /// `L2113-10`, `R*343-4`, `6 bis`, `L135-6 A`, `préliminaire`, `Annexe 2`
  private static func articleNumber(_ line: Substring) -> String? {
    guard line.hasPrefix("Article ") else { return nil }
    let number = PlainText.line(line.dropFirst(8))
    let lower = number.lowercased()
    if lower.hasPrefix("annexe") || ["préliminaire", "liminaire", "unique"].contains(lower) {
      return number
    }
    let words = number.split(separator: " ")
    guard (1...4).contains(words.count), number.utf8.count <= 30,
      let digit = words.firstIndex(where: { $0.contains(where: \.isNumber) }), digit <= 1,
      words[..<digit].allSatisfy({ ["L.", "R.", "D.", "A.", "LO", "L.O."].contains($0) }),
      words[digit].allSatisfy({ $0.isNumber || $0.isLetter || "-*.".contains($0) }),
      words[(digit + 1)...].allSatisfy({ word in
        LatinSuffix.words.contains(String(word))
          || word.utf8.count <= 2 && word.allSatisfy { $0.isASCII && $0.isUppercase }
      })
    else { return nil }
    return number
  }

  /// Upstream flattens the marks, so the division's own name says where it belongs.
  private static func rank(of line: Substring, marks: Int?) -> Int? {
    let words = line.split(separator: " ", maxSplits: 2)
    guard line.first?.isUppercase == true, let first = words.first?.lowercased() else { return nil }
    switch first {
    case "partie": return 0
    case "livre": return 2
    case "titre": return 3
    case "sous-titre": return 4
    case "chapitre": return 5
    case "section": return 7
    case "sous-section": return 8
    case "paragraphe": return 9
    case "sous-paragraphe": return 10
    case "annexe", "annexes": return marks == nil && words.count > 1 ? nil : 2
    default:
      let ordinals = ["première", "deuxième", "troisième", "quatrième", "cinquième", "sixième"]
      guard ordinals.contains(first), words.count > 1, words[1].lowercased() == "partie" else {
        return nil
      }
      // Within a chapter the civil code has parts too.
      return words[1] == "PARTIE" || marks.map { $0 < 4 } == true ? 1 : 6
    }
  }

  /// Second-level marks are those of the largest divisions; flattened ones say nothing.
  private static func unknownRank(_ marks: Int) -> Int { marks <= 2 ? 1 : marks == 3 ? 3 : 11 }
}
