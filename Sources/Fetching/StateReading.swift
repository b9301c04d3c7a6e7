package import Corpus
package import Norms

/// What the texts in a folder say of themselves, read as the index will read them.
package struct StateReading: Hashable, Sendable {
  /// Of the newest text.
  package var date: CalendarDate
  package var title: String

  package init(date: CalendarDate, title: String) {
    self.date = date
    self.title = title
  }

  /// - Throws: `FetchError.unusable` where not one text can be read.
  package static func read(
    _ path: String, options: ReadingOptions, source: ActSource
  ) throws -> StateReading {
    func unusable(_ reason: String) -> FetchError {
      .unusable(source: source.description, reason: reason)
    }
    let walk: CorpusWalk
    do {
      walk = try CorpusWalker.walk([path])
    } catch {
      throw unusable(error.description)
    }
    var newest: Norm?
    var failure: CorpusError?
    for candidate in walk.candidates {
      do {
        let norm = try DocumentReader.read(path: candidate, options: options)
        if newest.map({ $0.stateDate < norm.stateDate }) ?? true { newest = norm }
      } catch {
        failure = failure ?? error
      }
    }
    guard let newest else {
      throw unusable(failure?.description ?? "no file of it is in a format Paragraf reads")
    }
    return StateReading(
      date: newest.stateDate,
      title: newest.title == newest.abbreviation
        ? newest.title : "\(newest.abbreviation): \(newest.title)")
  }
}

/// Reads the texts at a path; fails where not one can be read.
package typealias StateReader =
  @Sendable (_ path: String, _ options: ReadingOptions, _ source: ActSource) throws -> StateReading
