package import Norms
package import Retrieval

/// What `GET /v1/provisions` answers.
package struct ProvisionsResponse: Codable, Sendable {
  package var asOf: CalendarDate
  /// One for each language in which the act is indexed.
  package var provisions: [ProvisionText]
  package var snapshot: String

  package init(asOf: CalendarDate, provisions: [ProvisionText], snapshot: String) {
    self.asOf = asOf
    self.provisions = provisions
    self.snapshot = snapshot
  }
}
