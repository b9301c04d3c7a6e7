package import Corpus
package import Foundation
package import Norms

/// How up to date a source is, from what is on the disk alone.
package struct Freshness: Hashable, Sendable {
  package let act: CorpusManifest.Act
  package let title: String?
  /// Of the newest text.
  package let stateDate: CalendarDate?
  /// When the source last said what it has.
  package let lastCheck: Date?
  package let failure: SourceRecord.Failure?

  /// A source that has not been asked for longer is stale.
  package static let usualDays = 7.0

  /// - Throws: `FetchError.damagedRecord`
  package init(_ act: CorpusManifest.Act, in corpus: CorpusFolder) throws(FetchError) {
    let record = try corpus.store(for: act.source).record()
    self.act = act
    title = record.title
    stateDate = record.stateDate ?? act.options.asOf
    lastCheck = record.checked
    failure = record.failure
  }

  package func isStale(after days: Double = usualDays, now: Date = .now) -> Bool {
    lastCheck.map { now.timeIntervalSince($0) > days * 86_400 } ?? true
  }
}
