/// Smaller units of words, by which forms and compounds meet that share no stem: `Schadensersatz` and
/// `Schaden`, `Rückzahlung` and `Steuerrückzahlung`.
package struct Subwords: Sendable {
  private let compounds: CompoundDictionary
  private let common: Set<String>

  /// - Parameter languages: whose stop words have none.
  package init(compounds: CompoundDictionary, languages: some Sequence<AnalysisLanguage>) {
    self.compounds = compounds
    common = Set(languages.flatMap(TextAnalyzer.commonTerms))
  }

  /// The first letters of a stem and of the later parts of a compound, each once, in order.
  ///
  /// - Parameter isGerman: whether the word may be a German compound.
  package func subwords(of term: String, isGerman: Bool) -> [String] {
    guard let first = term.utf8.first, !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first),
      !common.contains(term)
    else { return [] }
    var subwords = term.count >= Self.length ? [String(term.prefix(Self.length))] : []
    if isGerman {
      for part in parts(of: term).dropFirst() {
        let subword = String(part.prefix(Self.length))
        if !subwords.contains(subword) { subwords.append(subword) }
      }
    }
    return subwords
  }

  /// Of a German compound, in order; none where the word is no compound.
  package func parts(of term: String) -> [String] { compounds.parts(of: term) }

  /// Short words are no subwords of themselves, which would count them twice: a question's short word is
  /// looked for among the parts of compounds.
  package static func isShort(_ term: String) -> Bool { term.count < length }

  private static let length = 6
}
