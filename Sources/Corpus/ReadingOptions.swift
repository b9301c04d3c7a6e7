package import Norms

/// What a caller knows about a source better than the file itself.
package struct ReadingOptions: Hashable, Sendable {
  package var asOf: CalendarDate?
  package var jurisdiction: Jurisdiction?
  package var language: Language?
  package var abbreviation: String?
  package var work: String?

  package init(
    asOf: CalendarDate? = nil, jurisdiction: Jurisdiction? = nil, language: Language? = nil,
    abbreviation: String? = nil, work: String? = nil
  ) {
    self.asOf = asOf
    self.jurisdiction = jurisdiction
    self.language = language
    self.abbreviation = abbreviation
    self.work = work
  }
}

/// What the name of a file says about the act in it.
struct SourceName {
  /// Of a file named `YYYY-MM-DD.xml`.
  let date: CalendarDate?
  /// Of a file whose name ends so: `code_2025-01-01.json`.
  let trailingDate: CalendarDate?
  /// File name without ending; the folder's name where the file's is a date.
  let stem: String

  init(path: String) {
    let parts = path.split(separator: "/")
    let file = parts.last.map(String.init) ?? path
    let dot = file.lastIndex(of: ".") ?? file.endIndex
    let name = String(file[..<dot])
    date = name.utf8.count == 10 ? CalendarDate(iso: name) : nil
    trailingDate = CalendarDate(iso: name.suffix(10))
    stem = date != nil && parts.count > 1 ? String(parts[parts.count - 2]) : name
  }
}
