internal import DaemonAPI
internal import Indexing

/// What `index --json` prints: the report of the run, and what it changed.
struct IndexOutput: Encodable {
  private let report: IndexingReport
  private let changes: ChangeDocument?

  init(_ outcome: IndexRun.Outcome) {
    report = outcome.report
    changes = outcome.changes.map(ChangeDocument.init)
  }

  private enum Field: String, CodingKey { case changes }

  func encode(to encoder: any Encoder) throws {
    try report.encode(to: encoder)
    var fields = encoder.container(keyedBy: Field.self)
    try fields.encode(changes, forKey: .changes)
  }
}
