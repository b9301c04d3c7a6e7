/// Why something cannot be measured. Every case names the file or folder it is about.
package enum EvaluationError: Error, Equatable {
  case unreadable(path: String, reason: String)
  /// - Parameter form: what each line of the file should be.
  case badLine(path: String, line: Int, reason: String, form: String)
  case empty(path: String, form: String)
  case otherIndex(folder: String, found: String)
}

extension EvaluationError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .unreadable(let path, let reason):
      "Cannot read '\(path)': \(reason); check the path and its permissions."
    case .badLine(let path, let line, let reason, let form):
      "Cannot use line \(line) of '\(path)': \(reason); each line should be \(form)."
    case .empty(let path, let form):
      "There is nothing in '\(path)'; each line should be \(form)."
    case .otherIndex(let folder, let found):
      "Cannot measure with the index in '\(folder)': \(found); name another folder with '--index' "
        + "or remove this one."
    }
  }
}
