package import Norms

/// A question with what a right answer must cite and say.
package struct AnswerSetQuestion: Codable, Hashable, Sendable {
  package var id: String
  package var language: String?
  package var question: String
  package var asOf: CalendarDate?
  package var answerable: Bool
  /// Citations; one of them must be among the answer's.
  package var gold: [String]
  /// One of them must stand in the answer or a cited quote; none means nothing is asked.
  package var mustContain: [String]

  package init(
    id: String, language: String?, question: String, asOf: CalendarDate?, answerable: Bool,
    gold: [String], mustContain: [String]
  ) {
    self.id = id
    self.language = language
    self.question = question
    self.asOf = asOf
    self.answerable = answerable
    self.gold = gold
    self.mustContain = mustContain
  }
}

package enum AnswerSet {
  /// Reads a file of one JSON object a line; empty lines are passed over.
  ///
  /// - Throws: `EvaluationError`
  package static func read(_ path: String) throws -> [AnswerSetQuestion] {
    let reader = LineReader(
      path: path, form: "a JSON object with id, question, answerable, gold and must_contain")
    var questions: [AnswerSetQuestion] = []
    try reader.readObjects(AnswerSetQuestion.self) { questions.append($1) }
    return questions
  }
}
