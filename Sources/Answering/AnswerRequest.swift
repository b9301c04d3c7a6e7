package import Norms
internal import PassageStore

package struct AnswerRequest: Sendable {
  package var question: String
  package var asOf: CalendarDate
  package var asOfBasis: LawDate.Basis
  /// Nil for all.
  package var jurisdictions: Set<Jurisdiction>?
  /// Languages of the texts that the answer may rest on; nil for all.
  package var textLanguages: Set<Language>?
  /// Names of acts; nil for all.
  package var acts: Set<String>?
  /// The language to answer in; nil for the question's own.
  package var language: Language?
  /// Quote only, without a language model.
  package var isExtractive: Bool
  /// How many passages the answer may rest on.
  package var evidenceCount: Int

  /// Enough to hold the right passage nearly always, few enough to read on two cores.
  package static let usualEvidenceCount = 3

  package init(
    question: String, asOf: CalendarDate, asOfBasis: LawDate.Basis = .given,
    jurisdictions: Set<Jurisdiction>? = nil, textLanguages: Set<Language>? = nil,
    acts: Set<String>? = nil,
    language: Language? = nil, isExtractive: Bool = false,
    evidenceCount: Int = AnswerRequest.usualEvidenceCount
  ) {
    self.question = question
    self.asOf = asOf
    self.asOfBasis = asOfBasis
    self.jurisdictions = jurisdictions
    self.textLanguages = textLanguages
    self.acts = acts
    self.language = language
    self.isExtractive = isExtractive
    self.evidenceCount = evidenceCount
  }

  var filter: PassageFilter {
    PassageFilter(
      date: asOf, jurisdictions: jurisdictions, languages: textLanguages, acts: acts)
  }
}

/// What happens while an answer is made, in this order; `done` is always last.
package enum AnswerEvent: Sendable {
  /// What the answer may rest on, before a word is written, and the language it will have.
  case sources([Source], language: Language)
  case statement(Statement)
  case done(Answer)
}
