/// What `GET /healthz` answers.
package struct Health: Codable, Hashable, Sendable {
  /// `ok`, or `stale` where a newer snapshot could not be opened.
  package var status: String
  package var snapshot: String
  /// The language model; nil where none is loaded.
  package var model: String?
  /// Why the newer snapshot could not be opened.
  package var reason: String?

  package init(status: String, snapshot: String, model: String?, reason: String?) {
    self.status = status
    self.snapshot = snapshot
    self.model = model
    self.reason = reason
  }
}
