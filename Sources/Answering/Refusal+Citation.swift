internal import Norms
internal import PassageStore
internal import Retrieval

extension Refusal {
  /// Why a citation in the question keeps it from being answered; nil where it was found.
  static func of(_ resolved: ResolvedCitation, _ language: Language) -> Refusal? {
    let written = CitationFormatter(language: language).string(for: resolved.citation)
    switch resolved.resolution {
    case .found: return nil
    case .unknownAct: return .of(.notInCorpus, language, about: written)
    case .unknownProvision: return .of(.unknownCitation, language, about: written)
    case .notInForce: return .of(.notInForce, language, about: written)
    case .versionUnknown(let act):
      let oldest = act.states.first.map { "\(act.abbreviation), \($0.date)" }
      return .of(.versionUnknown, language, about: oldest ?? act.abbreviation)
    case .ambiguous(let acts):
      let names = acts.prefix(6).map(\.abbreviation).joined(separator: ", ")
      return .of(.ambiguousCitation, language, about: "\(written): \(names)")
    }
  }
}

extension SearchResult {
  /// `§ 97 Abs. 4 GWB, § 28 VgV`: what a refused question is left with.
  var nearestCitations: String {
    passages.prefix(3).map(\.passage.citation).joined(separator: ", ")
  }
}
