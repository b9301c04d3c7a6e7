internal import Norms
internal import PassageStore

extension ResolvedCitation {
  /// How many provisions `f.` or `ff.` was taken to mean; nil where the citation has neither.
  package var note: String? {
    guard citation.span == .next || citation.span == .following, citation.paragraph == nil,
      citation.points.isEmpty, case .found(let found) = resolution, let first = found.first
    else { return nil }
    let provisions = found.filter { $0.act.id == first.act.id }.map(\.provision.provision)
    guard let last = provisions.last else { return nil }
    let written = CitationFormatter(language: first.act.language).string(for: citation)
    return provisions.count == 1
      ? "'\(written)' was read as \(last.label) alone: no other follows in its division."
      : "'\(written)' was read as \(provisions.count) provisions: \(provisions[0].label) to \(last.label)."
  }
}

extension SearchResult {
  /// What the search could not do or had to decide, for people to read; nil where there is nothing to say.
  package var note: String? {
    let notes = [cut?.note].compactMap(\.self) + citations.compactMap(\.note)
    return notes.isEmpty ? nil : notes.joined(separator: " ")
  }
}
