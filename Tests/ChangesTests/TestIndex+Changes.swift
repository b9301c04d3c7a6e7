import Changes
import Norms
import PassageStore
import TestSupport

extension CalendarDate {
  static func day(_ text: String) -> Self { Self(iso: text)! }
}

extension TestIndex {
  /// One text of the act a year, the first of 2024-01-01.
  static func of(years: [[GIIDocument.Section]]) async throws -> TestIndex {
    let index = try TestIndex()
    for (year, sections) in years.enumerated() {
      let document = GIIDocument(
        "TestO", serial: "990090099", date: "\(2024 + year)0101", sections)
      try await index.index(try index.write(document, to: "\(2024 + year).xml"))
    }
    return index
  }

  func report(from: String, to: String) throws -> ChangeReport {
    let snapshot = try Snapshot(currentOf: folder)
    return try ChangeReport(
      from: .day(from), to: .day(to), acts: snapshot.acts, in: snapshot)
  }

  /// `amended § 2 TestO 2025-01-01`
  func changes(from: String, to: String) throws -> [String] {
    try report(from: from, to: to).lines
  }
}

extension ChangeReport {
  var lines: [String] { acts.flatMap(\.lines) }
}

extension ActChanges {
  var lines: [String] {
    changes.map { dated in
      let change = dated.change
      let old = change.kind == .renumbered ? "\(change.oldCitation(in: act) ?? "") -> " : ""
      return "\(change.kind) \(old)\(change.citation(in: act)) "
        + (dated.date?.description ?? "undated")
    }
  }
}
