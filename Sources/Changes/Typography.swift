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
