/// Numbers of parts of an EU act.
enum EUMarker {
  /// `1` of `1.`, `a` of `(a)`, `1a` of `1a.`, `1.1` of `1.1.`; nil for dashes.
  static func number(of marker: String) -> String? {
    let bare = marker.drop { !$0.isLetter && !$0.isNumber }
    let number = bare.prefix { $0.isLetter || $0.isNumber || $0 == "." }
    let trimmed = number.hasSuffix(".") ? number.dropLast() : number
    let rest = bare.dropFirst(number.count)
    guard !trimmed.isEmpty, trimmed.count <= 8,
      !rest.contains(where: { $0.isLetter || $0.isNumber })
    else { return nil }
    return String(trimmed)
  }

  /// `III` of `ANNEX III`, `I_A` of `ANNEX I A`; nil for `ANNEX`.
  static func annexNumber(of label: String) -> String? {
    let words = label.split { $0.isWhitespace || $0 == "." || $0 == "\u{A0}" }
    func isNumber(_ word: Substring) -> Bool {
      word.count <= 6
        && (word.allSatisfy { "IVXLC".contains($0) } || word.first?.isNumber == true
          || word.count == 1 && word.first?.isUppercase == true
          || word.dropLast().allSatisfy { "IVXLC".contains($0) } && word.count > 1
            && word.last?.isUppercase == true)
    }
    guard let start = words.firstIndex(where: isNumber) else { return nil }
    return words[start...].prefix { isNumber($0) || $0.allSatisfy(\.isNumber) }
      .joined(separator: "_")
  }
}
