/// When a text was law: from `start` (inclusive) until `end` (exclusive; nil while still open).
package struct ValidityInterval: Hashable, Codable, Sendable {
  package var start: CalendarDate
  package var end: CalendarDate?

  package init(start: CalendarDate, end: CalendarDate? = nil) {
    self.start = start
    self.end = end
  }

  package func contains(_ date: CalendarDate) -> Bool {
    start <= date && (end.map { date < $0 } ?? true)
  }
}

/// Where the dates of a validity interval come from.
package enum ValidityBasis: String, Codable, Sendable {
  /// The source states them.
  case official
  /// First and last seen by our own updates; the source publishes today's text only.
  case observed
}
