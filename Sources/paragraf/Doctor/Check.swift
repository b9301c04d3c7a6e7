/// One thing Paragraf needs, and whether it is so on this machine.
struct Check: Encodable {
  enum State: String, Encodable {
    case ok
    /// It works, but slower or not in every part.
    case warning
    /// Indexing, searching or asking does not work.
    case problem
  }

  var name: String
  var state: State
  var finding: String
  /// The command that mends it, or what else to do.
  var remedy: String?

  static func ok(_ name: String, _ finding: String) -> Self {
    Self(name: name, state: .ok, finding: finding)
  }

  static func warning(_ name: String, _ finding: String, remedy: String) -> Self {
    Self(name: name, state: .warning, finding: finding, remedy: remedy)
  }

  static func problem(_ name: String, _ finding: String, remedy: String) -> Self {
    Self(name: name, state: .problem, finding: finding, remedy: remedy)
  }
}
