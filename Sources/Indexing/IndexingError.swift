/// Why nothing could be indexed.
package enum IndexingError: Error, Equatable {
  case nothingUsable(paths: [String])
}

extension IndexingError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .nothingUsable(let paths):
      "Found nothing to index in \(paths.map { "'\($0)'" }.joined(separator: ", ")): no file there "
        + "is in a format Paragraf reads; the files and reasons are listed above."
    }
  }
}
