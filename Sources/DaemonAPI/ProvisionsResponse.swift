package import Norms
package import Retrieval

/// What `GET /v1/provisions` answers.
package struct ProvisionsResponse: Codable, Sendable {
  package var asOf: CalendarDate
  /// One for each language in which the act is indexed.
  package var provisions: [ProvisionText]
  package var snapshot: String
  /// What had to be decided, for people to read; left out where there is nothing to say.
  package var note: String?

  package init(
    asOf: CalendarDate, provisions: [ProvisionText], snapshot: String, note: String?
  ) {
    self.asOf = asOf
    self.provisions = provisions
    self.snapshot = snapshot
    self.note = note
  }
}
