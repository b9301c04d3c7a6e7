import Foundation
import Norms
import PassageStore
import Retrieval
import TestSupport

/// Strings as people write them, with what they stand for: `string <TAB> language <TAB> expected`.
struct CitationTable {
  struct Row {
    var text: String
    /// The question's language; `eu` strings are of any of the three.
    var language: String
    /// Canonical citations separated by `; `, or `none`, `unknown`, `ambiguous`.
    var expected: String
  }

  let rows: [Row]

  init(_ name: String) throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let file = folder.appending(path: "Citations/" + name)
    rows = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }
      .map { line in
        let fields = line.split(separator: "\t").map(String.init)
        guard fields.count == 3 else { throw BadRow(line: String(line)) }
        return Row(text: fields[0], language: fields[1], expected: fields[2])
      }
  }

  struct BadRow: Error { var line: String }

  /// The rows that give something else, with what they give.
  func failures(in snapshot: Snapshot, on date: CalendarDate) throws -> [String] {
    let parser = CitationParser(actNames: snapshot.acts.flatMap(\.names))
    let resolver = CitationResolver(snapshot: snapshot)
    return try rows.compactMap { row in
      let found = parser.citations(in: row.text).map(\.citation)
      var results: [String] = []
      for citation in found {
        for result in try Self.results(of: citation, row.language, resolver, on: date)
        where !results.contains(result) { results.append(result) }
      }
      let outcome = results.isEmpty ? "none" : results.joined(separator: "; ")
      return outcome == row.expected
        ? nil : "\(row.text) [\(row.language)]: \(row.expected) -> \(outcome)"
    }
  }

  private static func results(
    of citation: Citation, _ language: String, _ resolver: CitationResolver, on date: CalendarDate
  ) throws -> [String] {
    switch try resolver.resolve(citation, on: date, language: Language(rawValue: language)) {
    case .unknownAct(nil), .ambiguous: return ["ambiguous"]
    case .unknownAct, .unknownProvision, .notInForce, .versionUnknown: return ["unknown"]
    case .found(let found):
      // Of the languages of an act the first is the one whose name was written.
      return found.filter { $0.act.id == found[0].act.id }.map { act, stored in
        stored.provision.canonical(
          stored.provision.part(named: citation, in: act.jurisdiction)?.citation, in: act)
      }
    }
  }
}
