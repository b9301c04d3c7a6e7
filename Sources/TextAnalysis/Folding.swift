internal import Foundation

/// Brings spellings of one word together.
enum Folding {
  /// Lower case, compatibility forms composed (NFKC), ligatures and ß spelt out, soft hyphens gone.
  static func folded(_ text: String) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in text.precomposedStringWithCompatibilityMapping.lowercased().unicodeScalars {
      switch scalar {
      case "ß": folded.append(contentsOf: "ss".unicodeScalars)
      case "œ": folded.append(contentsOf: "oe".unicodeScalars)
      case "æ": folded.append(contentsOf: "ae".unicodeScalars)
      case "’", "‘", "ʼ", "`", "´": folded.append("'")
      case "\u{2010}", "\u{2011}": folded.append("-")
      case "\u{AD}", "\u{200B}", "\u{FEFF}": continue
      default: folded.append(scalar)
      }
    }
    return String(folded)
  }

  static func withoutAccents(_ word: String) -> String {
    guard !word.utf8.allSatisfy({ $0 < 0x80 }) else { return word }
    var plain = String.UnicodeScalarView()
    for scalar in word.decomposedStringWithCanonicalMapping.unicodeScalars
    where !(0x300...0x36F).contains(scalar.value) {
      plain.append(scalar)
    }
    return String(plain)
  }
}
