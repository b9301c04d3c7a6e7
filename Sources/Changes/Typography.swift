/// What two prints of one text may differ in without saying anything else.
enum Typography {
  /// Without blanks, soft hyphens and the like, with one form each of quotation mark, apostrophe and
  /// dash: equal for texts with the same words, numbers and punctuation.
  static func folded(_ text: some StringProtocol) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if let scalar = folded(scalar) { scalars.append(scalar) }
    }
    return String(scalars)
  }

  /// Only typography differs.
  static func saysTheSame(_ old: String, _ new: String) -> Bool {
    folded(old) == folded(new) || TextDifference(from: old, to: new).isEmpty
  }

  /// A stretch replaced by another that says the same: equal when folded, or a dash within words of
  /// which a blank was left (`accord cadre`).
  static func isReplacement(_ old: String, by new: String) -> Bool {
    let (oldFolded, newFolded) = (folded(old), folded(new))
    if oldFolded == newFolded { return true }
    return old.allSatisfy { !$0.isWhitespace } && oldFolded == "-" && new == " "
      || new.allSatisfy { !$0.isWhitespace } && newFolded == "-" && old == " "
  }

  /// Nil for what does not count.
  private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "\u{AD}", "\u{200B}"..."\u{200D}", "\u{2060}", "\u{FEFF}": nil
    case "’", "‘", "‚", "‛", "ʼ", "´", "`": "'"
    case "“", "”", "„", "‟", "«", "»", "‹", "›": "\""
    case "\u{2010}"..."\u{2015}", "\u{2212}": "-"
    default: scalar.properties.isWhitespace ? nil : scalar
    }
  }
}
