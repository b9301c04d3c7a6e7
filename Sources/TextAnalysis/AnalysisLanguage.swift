/// A language with stemming and stop words of its own.
package enum AnalysisLanguage: String, CaseIterable, Codable, Hashable, Sendable {
  case german = "de"
  case french = "fr"
  case english = "en"

  /// Other languages are treated as English, whose rules do the least harm to foreign words.
  ///
  /// - Parameter code: ISO 639-1, lower case.
  package init(code: String) { self = AnalysisLanguage(rawValue: code) ?? .english }
}
