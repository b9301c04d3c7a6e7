internal import Foundation
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

package enum AnswerSetError: Error, Equatable {
  case unreadable(path: String)
  case badLine(path: String, line: Int, reason: String)
  case empty(path: String)
}

extension AnswerSetError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .unreadable(let path):
      "Cannot read the answer set '\(path)'; check the path and its permissions."
    case .badLine(let path, let line, let reason):
      "Cannot read line \(line) of the answer set '\(path)': \(reason); each line is one JSON object "
        + "with id, question, answerable, gold and must_contain."
    case .empty(let path):
      "The answer set '\(path)' has no questions; each line is one JSON object."
    }
  }
}

package enum AnswerSet {
  /// Reads a file of one JSON object a line; empty lines are passed over.
  package static func read(_ path: String) throws -> [AnswerSetQuestion] {
    guard let content = FileManager.default.contents(atPath: path) else {
      throw AnswerSetError.unreadable(path: path)
    }
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    var questions: [AnswerSetQuestion] = []
    for (index, line) in content.split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false
    )
    .enumerated() where line.contains(where: { $0 > UInt8(ascii: " ") }) {
      do {
        questions.append(try decoder.decode(AnswerSetQuestion.self, from: Data(line)))
      } catch {
        throw AnswerSetError.badLine(path: path, line: index + 1, reason: "\(error)")
      }
    }
    guard !questions.isEmpty else { throw AnswerSetError.empty(path: path) }
    return questions
  }
}
