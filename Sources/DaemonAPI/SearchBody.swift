package import Norms
package import Retrieval

/// The body of `POST /v1/search`.
package struct SearchBody: Codable, Sendable {
  package var query: String
  package var k: Int?
  package var mode: SearchMode?
  package var asOf: CalendarDate?
  package var jurisdictions: [String]?
  /// Only acts of these names.
  package var acts: [String]?
  /// Only texts in these languages.
  package var textLanguages: [String]?
  /// Compare the query with every embedding: the true order of the dense arm.
  package var exact: Bool?
  package var explain: Bool?
}

/// What `POST /v1/search` and `paragraf search --json` answer.
package struct SearchResponse: Codable, Sendable {
  package struct Hit: Codable, Sendable {
    package var citation: String
    package var act: String
    package var heading: String?
    package var jurisdiction: String
    package var language: String
    package var validFrom: CalendarDate
    package var validTo: CalendarDate?
    package var url: String?
    package var text: String
    package var score: Double
    package var lexicalScore: Double?
    package var similarity: Double?
    package var namedInQuestion: Bool
    /// Of searches that ask for it.
    package var explanation: Explanation?
  }

  package var query: String
  package var asOf: CalendarDate
  /// Who named that day.
  package var asOfBasis: LawDate.Basis
  package var hits: [Hit]
  /// What a refusal would be decided on.
  package var support: QuestionSupport
  /// What the search could not do, for people to read.
  package var note: String?
  package var snapshot: String
}
