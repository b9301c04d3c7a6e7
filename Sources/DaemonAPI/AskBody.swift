package import Answering
package import Norms

/// The body of `POST /v1/ask`.
package struct AskBody: Codable, Sendable {
  package var question: String
  package var asOf: CalendarDate?
  package var jurisdictions: [String]?
  /// Only acts of these names.
  package var acts: [String]?
  /// Only texts in these languages.
  package var textLanguages: [String]?
  /// `de`, `fr`, `en`; absent or `auto` for the question's own.
  package var language: String?
  package var extractive: Bool?
  package var top: Int?
  package var stream: Bool?

  /// - Parameter today: the day that holds where neither the body nor the question names one.
  /// - Throws: `WireError` naming the field.
  package func request(today: CalendarDate) throws -> AnswerRequest {
    if let top, !(1...20).contains(top) {
      throw WireError(
        message: "'top' is \(top); give a number from 1 to 20.", param: "top", code: "out_of_range")
    }
    if let language, !["de", "fr", "en", "auto"].contains(language) {
      throw WireError(
        message: "'language' is '\(language)'; give de, fr, en or auto.", param: "language",
        code: "unknown_value")
    }
    let lawDate = LawDate(given: asOf, question: question, today: today)
    return AnswerRequest(
      question: question, asOf: lawDate.date, asOfBasis: lawDate.basis,
      jurisdictions: jurisdictions.map { Set($0.map(Jurisdiction.init(rawValue:))) },
      textLanguages: textLanguages.map { Set($0.map(Language.init(rawValue:))) },
      acts: acts.map(Set.init),
      language: language.flatMap { $0 == "auto" ? nil : Language(rawValue: $0) },
      isExtractive: extractive ?? false,
      evidenceCount: top ?? AnswerRequest.usualEvidenceCount)
  }
}
