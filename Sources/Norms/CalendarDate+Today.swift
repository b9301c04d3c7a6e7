internal import Foundation

extension CalendarDate {
  /// Today where this machine stands.
  package static var today: CalendarDate {
    let parts = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: .now)
    guard
      let today = CalendarDate(
        year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0)
    else { preconditionFailure("the calendar gives no date for now") }
    return today
  }
}
