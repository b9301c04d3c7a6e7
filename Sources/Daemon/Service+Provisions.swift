internal import Changes
internal import DaemonAPI
internal import Norms
internal import PassageStore
internal import Retrieval

extension Service {
  func provisions(
    citation: String, asOf date: CalendarDate, jurisdictions: Set<Jurisdiction>?
  ) async throws -> ProvisionsResponse {
    let snapshot = await live.current().retriever.snapshot
    return try Self.answeringFailures {
      let (texts, note) = try ProvisionLookup(snapshot: snapshot)
        .lookUp(citation, on: date, jurisdictions: jurisdictions)
      return ProvisionsResponse(
        asOf: date, provisions: texts, snapshot: IndexFolder.label(snapshot.number), note: note)
    }
  }

  /// Between two days (in one act, or all), or two snapshots, by default the last two.
  func changes(from: String?, to: String?, act: String?) async throws -> ChangeDocument {
    let snapshot = await live.current().retriever.snapshot
    return try Self.answeringFailures {
      guard let from, from.contains("-") || to?.contains("-") == true else {
        return ChangeDocument(
          try ChangeReport(
            from: try Self.number(from, of: "from"),
            to: try Self.number(to, of: "to") ?? snapshot.number, in: live.folder))
      }
      let first = try Self.date(from, of: "from")
      let second = try to.map { try Self.date($0, of: "to") } ?? .today
      guard first < second else {
        throw WireError(
          message: "'from' is not before 'to'.", param: "from", code: "out_of_range")
      }
      return ChangeDocument(
        try ProvisionLookup(snapshot: snapshot).changes(from: first, to: second, inActNamed: act))
    }
  }

  private static func answeringFailures<T>(_ work: () throws -> T) throws -> T {
    do {
      return try work()
    } catch let error as LookupError {
      throw WireError(error)
    } catch let error as ChangesError {
      throw WireError(message: "\(error)", kind: .notFound, code: "unknown_snapshot")
    }
  }

  private static func number(_ text: String?, of field: String) throws -> Int? {
    try text.map { text in
      guard let number = Int(text), number > 0 else {
        throw WireError(
          message: "The field '\(field)' is '\(text)'; give a snapshot's number or a date "
            + "(YYYY-MM-DD).", param: field, code: "bad_value")
      }
      return number
    }
  }

  private static func date(_ text: String, of field: String) throws -> CalendarDate {
    guard let date = CalendarDate(iso: text) else {
      throw WireError(
        message: "The field '\(field)' is '\(text)'; give a date (YYYY-MM-DD).", param: field,
        code: "bad_value")
    }
    return date
  }
}
