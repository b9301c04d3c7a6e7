internal import Changes
internal import Norms
internal import PassageStore

/// A change report for a person.
struct ChangePrinter {
  let printer: DifferencePrinter
  /// Print the texts, not only which provisions changed.
  let hasTexts: Bool

  func text(of report: ChangeReport) -> String {
    var lines: [String] = []
    lines += list("New in the index", report.newActs.map { named($0, $0.states.last?.date) })
    lines += list("No longer in the index", report.removedActs.map { named($0, nil) })
    lines += list(
      "Not known on the first day, so not compared; oldest text in the index",
      report.unknownActs.map { named($0, $0.states.first?.date) })
    for act in report.acts {
      if !lines.isEmpty { lines.append("") }
      lines += self.lines(of: act)
    }
    if report.isEmpty { lines.append(nothing(in: report)) }
    return lines.joined(separator: "\n")
  }

  private func nothing(in report: ChangeReport) -> String {
    let (first, second) = (report.bounds.first, report.bounds.second)
    guard report.unknownActs.isEmpty else {
      return "No change from \(first) to \(second) is known in what could be compared; "
        + "a later '--from' compares more."
    }
    let newest = report.newestText.map { ", whose newest text is of \($0)" } ?? ""
    return "Nothing changed from \(first) to \(second) that the index knows of\(newest)."
  }

  /// Which acts changed and how much, for the end of a longer report.
  static func summary(of report: ChangeReport) -> String {
    var lines = ["Changes since snapshot \(report.bounds.first):"]
    if !report.newActs.isEmpty { lines.append("  new acts: \(report.newActs.count)") }
    if !report.removedActs.isEmpty { lines.append("  gone acts: \(report.removedActs.count)") }
    lines += report.acts.prefix(mostActs).map { "  " + title(of: $0) }
    if report.acts.count > mostActs {
      lines.append("  and \(report.acts.count - mostActs) acts more")
    }
    lines.append(report.isEmpty ? "  none" : "  'paragraf changes' lists the provisions.")
    return lines.joined(separator: "\n")
  }

  private func lines(of act: ActChanges) -> [String] {
    var lines = [Self.title(of: act)]
    for dated in act.changes where dated.change.kind != .typographic {
      lines.append("  " + title(of: dated, in: act.act))
      if hasTexts { lines += texts(of: dated.change).map { "      " + $0 } }
    }
    if !act.unknownProvisions.isEmpty {
      lines.append(
        "  not known on one of the days: "
          + act.unknownProvisions.map(\.provision.label).joined(separator: ", "))
    }
    let typographic = act.changes.filter { $0.change.kind == .typographic }
    if !typographic.isEmpty {
      let citations = typographic.compactMap { $0.change.new?.provision.label }
      lines.append(
        "  only blanks, quotation marks or dashes: " + citations.joined(separator: ", "))
    }
    return lines
  }

  private static func title(of act: ActChanges) -> String {
    var title = act.act.abbreviation
    if let old = act.oldText, let new = act.newText {
      title += old == new ? " (text of \(new))" : " (text of \(old) -> \(new))"
    }
    if !act.changes.isEmpty { title += ": \(act.counts.inWords)" }
    if !act.olderTexts.isEmpty {
      title += "; older texts added: " + act.olderTexts.map(\.description).joined(separator: ", ")
    }
    return title
  }

  private func title(of dated: DatedChange, in act: StoredAct) -> String {
    let change = dated.change
    var title = change.kind.rawValue + " "
    if change.kind == .renumbered { title += "\(change.oldCitation(in: act) ?? "") -> " }
    title += change.citation(in: act)
    let heading = change.new?.provision.heading ?? change.old?.provision.heading
    if let heading { title += ": \(heading)" }
    if change.kind == .renumbered { title += change.isReworded ? ", reworded" : ", same text" }
    if change.kind == .corrected { title += ", the same version with another text" }
    if let date = dated.date { title += " (\(date))" }
    return title
  }

  func texts(of change: ProvisionChange) -> [String] {
    switch change.kind {
    case .new: return printer.lines(of: change.new?.provision.text ?? "", as: .added)
    case .repealed: return printer.lines(of: change.old?.provision.text ?? "", as: .removed)
    case .typographic: return []
    case .amended, .renumbered, .corrected:
      guard change.isReworded else { return [] }
      let old = change.old?.provision
      let new = change.new?.provision
      var lines: [String] = []
      for (name, before, after) in [
        ("label", old?.label, change.kind == .renumbered ? old?.label : new?.label),
        ("heading", old?.heading, new?.heading),
      ] where before != after {
        let difference = TextDifference(from: before ?? "", to: after ?? "")
        if !difference.isEmpty { lines += printer.lines(of: difference).map { "\(name): \($0)" } }
      }
      return lines + printer.lines(of: change.difference)
    }
  }

  private func list(_ title: String, _ names: [String]) -> [String] {
    names.isEmpty ? [] : ["\(title):"] + names.map { "  " + $0 }
  }

  private func named(_ act: StoredAct, _ date: CalendarDate?) -> String {
    act.abbreviation + (date.map { " (\($0))" } ?? "") + ": " + act.title
  }

  private static let mostActs = 20
}

extension ChangeReport.Bounds {
  var first: String {
    switch self {
    case .days(let first, _): first.description
    case .snapshots(let first, _): first.map(IndexFolder.label) ?? "none"
    }
  }

  var second: String {
    switch self {
    case .days(_, let second): second.description
    case .snapshots(_, let second): IndexFolder.label(second)
    }
  }
}

extension ChangeCounts {
  /// `1 new, 2 amended`
  var inWords: String {
    [
      (new, "new"), (amended, "amended"), (repealed, "repealed"), (renumbered, "renumbered"),
      (corrected, "corrected in the source"), (typographic, "in typography only"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
  }
}
