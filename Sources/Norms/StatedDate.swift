internal import Foundation

/// The day that a question says it is about: "am 15. Januar 2022", "au 1er janvier 2023", "as of 1 May 2024".
///
/// Days that belong to the name of an act ("Gesetz vom 5. März 2020", "loi du 11 mars 2014") are left alone, and
/// where a question states several days, none is taken for the one.
package enum StatedDate {
  package static func read(in question: String) -> CalendarDate? {
    // Most questions state no day; making the pattern takes time, too.
    guard question.utf8.contains(where: (UInt8(ascii: "0")...UInt8(ascii: "9")).contains) else {
      return nil
    }
    // Longer texts are no questions, and the patterns take time.
    let text = String(question.prefix(2_000))
    var dates: Set<CalendarDate> = []
    for match in text.matches(of: pattern) {
      guard let date = date(String(match.1).lowercased()) else { continue }
      dates.insert(date)
    }
    return dates.count == 1 ? dates.first : nil
  }

  private static func date(_ words: String) -> CalendarDate? {
    if let date = CalendarDate(iso: words) { return date }
    let parts = words.split { !$0.isLetter && !$0.isNumber }.map(String.init)
      .filter { !["of", "the", "den"].contains($0) }
    guard parts.count == 3 else { return nil }
    let year = Int(parts[2])
    // January 15th, 2022
    if let month = months[parts[0]] {
      return make(year, month, number(parts[1]))
    }
    return make(year, months[parts[1]] ?? Int(parts[1]), number(parts[0]))
  }

  private static func make(_ year: Int?, _ month: Int?, _ day: Int?) -> CalendarDate? {
    guard let year, let month, let day else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// `1er`, `15th`, `15`
  private static func number(_ word: String) -> Int? { Int(word.prefix(while: \.isNumber)) }

  private static let months: [String: Int] = {
    let names = """
      januar jänner janvier january jan
      februar feber février fevrier february feb
      märz maerz mars march mar
      april avril apr
      mai may
      juni juin june jun
      juli juillet july jul
      august août aout aug
      september septembre sept sep
      oktober octobre october okt oct
      november novembre nov
      dezember décembre decembre december dez dec
      """
    var months: [String: Int] = [:]
    for (place, line) in names.split(separator: "\n").enumerated() {
      for name in line.split(separator: " ") { months[String(name)] = place + 1 }
    }
    return months
  }()

  /// A word that says "the law of that day", then the day. "vom", "du" and "of" alone name an act.
  ///
  /// Unsafe in name only: `Regex` is not marked as sendable, but this one is made once and never changed.
  private nonisolated(unsafe) static let pattern = {
    let month = months.keys.sorted { $0.count > $1.count }.joined(separator: "|")
    let before =
      #"am|zum|per|ab|seit|stand:?(?:\s+vom|\s+am)?|stichtag:?|datum:?"#
      + #"|au|le|dès\s+le|à\s+la\s+date\s+du|en\s+date\s+du|à\s+compter\s+du|depuis\s+le"#
      + #"|on|as\s+of|as\s+at|since|from"#
    let day = #"\d{1,2}(?:\.|er|st|nd|rd|th)?"#
    let date =
      #"\d{4}-\d{2}-\d{2}|\d{1,2}\.\s?\d{1,2}\.\s?\d{4}|\d{1,2}/\d{1,2}/\d{4}"#
      + "|(?:the\\s+|den\\s+)?\(day)\\s+(?:of\\s+)?(?:\(month))\\.?,?\\s+\\d{4}"
      + "|(?:\(month))\\.?\\s+\(day),?\\s+\\d{4}"
    let source = "\\b(?:\(before))\\s+((?:\(date))(?!\\d))"
    // The text is a constant of this program, tested.
    return try! Regex(source, as: (Substring, Substring).self).ignoresCase()
  }()
}
