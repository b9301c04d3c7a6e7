/// The day whose law a question is about.
package struct LawDate: Hashable, Sendable {
  package enum Basis: String, Codable, Sendable {
    /// Whoever asks named it beside the question.
    case given
    /// The question states it.
    case question
    /// Nobody named one.
    case today
  }

  package var date: CalendarDate
  package var basis: Basis

  /// - Parameter given: holds, whatever the question states.
  package init(given: CalendarDate?, question: String, today: CalendarDate = .today) {
    if let given {
      (date, basis) = (given, .given)
    } else if let stated = StatedDate.read(in: question) {
      (date, basis) = (stated, .question)
    } else {
      (date, basis) = (today, .today)
    }
  }
}
