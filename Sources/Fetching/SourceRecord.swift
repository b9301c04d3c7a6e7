package import Corpus
package import Foundation
package import Norms

/// What is known of a source and of the raw files that came from it: `source.json` beside them.
package struct SourceRecord: Codable, Hashable, Sendable {
  package struct Failure: Codable, Hashable, Sendable {
    package var time: Date
    package var message: String
  }

  package var source: String
  /// Of the newest text.
  package var title: String?
  /// When the source last said what it has.
  package var checked: Date?
  /// The last attempt, where it failed.
  package var failure: Failure?
  /// Oldest first.
  package var states: [RawState] = []
  /// Of LEGI: the time of the last archive these files include.
  package var archive: String?

  package init(_ source: ActSource) { self.source = source.description }

  package var stateDate: CalendarDate? { states.compactMap(\.date).max() }
}

/// Raw files that hold one state of an act.
package struct RawState: Codable, Hashable, Sendable {
  /// Tells states of a source apart.
  package var name: String
  /// Below the source's folder.
  package var folder: String
  package var date: CalendarDate?
  package var fetched: Date
  /// Where the files came from.
  package var address: String
  /// Over paths and hashes of all files.
  package var sha256: String
  package var files: [RawFile]
  /// What the reader must know that the files do not say.
  package var asOf: CalendarDate?
  package var language: Language?

  var validators = Validators()
  /// What the publisher calls the edition of this state.
  var edition: String?
  /// The last day on which the source still had this text.
  var confirmed: CalendarDate?
}

package struct RawFile: Codable, Hashable, Sendable {
  package var path: String
  package var bytes: Int64
  package var sha256: String
}
