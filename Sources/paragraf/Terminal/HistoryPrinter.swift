internal import Changes
internal import Norms
internal import PassageStore
internal import Retrieval

/// The versions of a provision for a person, oldest first.
struct HistoryPrinter {
  let printer: DifferencePrinter
  /// Print each version's whole text instead of what changed.
  let hasFullTexts: Bool

  func text(of history: ProvisionHistory, otherLanguages: [LanguageVersion]) -> String {
    var lines: [String] = []
    for (place, version) in history.versions.enumerated() {
      if place > 0 { lines.append("") }
      lines += self.lines(of: version, isFirst: place == 0, in: history)
    }
    if let last = history.versions.last, let end = last.end, last.stored.provision.hasLaw {
      lines += ["", "Gone since \(end) without a successor."]
    }
    if !otherLanguages.isEmpty { lines += ["", LanguageVersion.list(otherLanguages)] }
    return lines.joined(separator: "\n")
  }

  private func lines(
    of version: ProvisionHistory.Version, isFirst: Bool, in history: ProvisionHistory
  ) -> [String] {
    let provision = version.stored.provision
    let citation = history.act.citation(of: provision, paragraph: history.paragraph)
    let end = version.end.map { " to \($0) (exclusive)" } ?? " on"
    var lines = [
      "\(version.stored.validity.start)\(end), \(version.stored.dates.basis.rawValue): \(citation)"
        + (provision.heading.map { ": \($0)" } ?? "")
    ]
    lines.append("  " + event(version, isFirst: isFirst, in: history))
    let isWhole = hasFullTexts || version.change == nil || version.change?.kind == .new
    if isWhole {
      lines += provision.text.split(whereSeparator: \.isNewline).map { "      " + $0 }
    } else if let change = version.change, change.kind != .repealed {
      lines += ChangePrinter(printer: printer, hasTexts: true).texts(of: change).map {
        "      " + $0
      }
    }
    return lines
  }

  private func event(
    _ version: ProvisionHistory.Version, isFirst: Bool, in history: ProvisionHistory
  ) -> String {
    guard let change = version.change else {
      if !isFirst { return "repealed" }
      return history.hasUnknownPast
        ? "first version in the index; there may have been others before" : "new"
    }
    switch change.kind {
    case .new: return "again; for the time before, the index has no text of it"
    case .amended, .corrected: return "amended"
    case .repealed: return "repealed"
    case .renumbered:
      let old = change.oldCitation(in: history.act) ?? ""
      return "renumbered, before \(old)" + (change.isReworded ? "; reworded" : "; same text")
    case .typographic: return "only blanks, quotation marks or dashes differ"
    }
  }
}
