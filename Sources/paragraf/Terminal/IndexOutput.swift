internal import DaemonAPI
internal import Indexing

/// What `index --json` prints: the report of the run, and what it changed.
struct IndexOutput: Encodable {
  let report: IndexingReport
  let changes: ChangeDocument?

  private enum Field: String, CodingKey { case changes }

  func encode(to encoder: any Encoder) throws {
    try report.encode(to: encoder)
    var fields = encoder.container(keyedBy: Field.self)
    try fields.encode(changes, forKey: .changes)
  }
}
