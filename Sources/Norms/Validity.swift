/// When a text was law: from `start` (inclusive) until `end` (exclusive; nil while still open).
package struct ValidityInterval: Hashable, Codable, Sendable {
  package var start: CalendarDate
  package var end: CalendarDate?

  package init(start: CalendarDate, end: CalendarDate? = nil) {
    self.start = start
    self.end = end
  }

  /// No day lies in it.
  package var isEmpty: Bool { end.map { $0 <= start } ?? false }

  package func contains(_ date: CalendarDate) -> Bool {
    start <= date && (end.map { date < $0 } ?? true)
  }
}

/// Where the dates of a validity interval come from.
package enum ValidityBasis: String, Codable, Sendable {
  /// The source states them.
  case official
  /// The source dates the text (publication, signature), but not from when it applies.
  case dated
  /// First and last seen by our own updates; the source publishes today's text only.
  case observed
}

/// What a provision is on a day, as far as its source says.
package enum Standing: String, Codable, Sendable {
  case inForce
  /// It applies from a later day on.
  case future
  /// It no longer applies: repealed, or replaced by a later version.
  case ended
}

extension ValidityInterval {
  package func standing(on date: CalendarDate) -> Standing {
    if let end, end <= date { return .ended }
    return date < start ? .future : .inForce
  }
}

extension Provision {
  /// - Parameter date: a provision without dates of its own has the same standing on any day.
  package func standing(on date: CalendarDate) -> Standing {
    let standing = validity?.standing(on: date) ?? .inForce
    return standing == .inForce && isRepealed ? .ended : standing
  }
}
