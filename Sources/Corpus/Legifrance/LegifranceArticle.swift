internal import Norms

/// What the number of an article at Légifrance says: `L2113-10`, `R*343-4`, `1240`, `Annexe 2`.
struct LegifranceArticle {
  let label: String
  let kind: Provision.Kind
  /// Two spellings of one number are the same: `D. 312-1-3`, `D312-1-3`.
  let key: String

  init(number: String) {
    let number = PlainText.line(number)
    key = number.lowercased().filter { $0.isLetter || $0.isNumber || $0 == "-" }
    if number.lowercased().hasPrefix("annexe") {
      label = number
      kind = .annex
    } else {
      label = number.isEmpty ? "Article" : "Article " + number
      kind = .article
    }
  }
}

/// An official version of an article, as JSON and XML name it.
struct LegifranceVersion: Hashable {
  var id: String
  /// Nil where it never came into force.
  var start: CalendarDate?

  /// What names the article through all its versions: the identifier of the first. The `cid` of the
  /// JSON names nine in ten articles the same, but the XML states none.
  static func key(of versions: some Sequence<LegifranceVersion>) -> String? {
    let first = versions.min { left, right in
      switch (left.start, right.start) {
      case (let left?, let right?) where left != right: left < right
      case (_?, nil): true
      case (nil, _?): false
      default: left.id < right.id
      }
    }
    return first?.id
  }
}

/// Dates as Légifrance writes them.
enum LegifranceDate {
  /// `2999-01-01` stands for no end, `2222-02-22` for one not yet known.
  static func end(_ date: CalendarDate) -> CalendarDate? { date.year >= 2222 ? nil : date }

  /// `2999-01-01` stands for no beginning at all.
  static func start(_ date: CalendarDate) -> CalendarDate? { date.year >= 2999 ? nil : date }

  /// Milliseconds since 1970; midnight may be that of Paris.
  static func date(milliseconds: Int) -> CalendarDate? {
    let day = 86_400_000
    let (shifted, overflow) = milliseconds.addingReportingOverflow(day / 2)
    guard !overflow else { return nil }
    let days = shifted / day - (shifted % day < 0 ? 1 : 0)
    return CalendarDate(daysSince1970: days)
  }

  /// - Returns: an interval without any day for a text that never came into force.
  static func validity(start: CalendarDate, end: CalendarDate) -> ValidityInterval {
    guard let begin = Self.start(start) else { return ValidityInterval(start: start, end: start) }
    let interval = ValidityInterval(start: begin, end: Self.end(end))
    return interval.isEmpty ? ValidityInterval(start: begin, end: begin) : interval
  }
}

/// The legal state that Légifrance gives each version: `VIGUEUR`, `ABROGE_DIFF`, `MODIFIE` …
///
/// Most say no more than the dates do: a version that was amended or repealed has an end.
enum LegifranceState {
  /// A version without end that is no law any more is repealed from its first day on.
  static func isRepealed(_ state: String?, _ validity: ValidityInterval) -> Bool {
    let ended: Set = [
      "ABROGE", "ANNULE", "DENONCE", "DEPLACE", "DISJOINT", "MODIFIE", "PERIME", "REMPLACE",
      "TRANSFERE",
    ]
    return validity.end == nil && state.map(ended.contains) == true
  }
}
