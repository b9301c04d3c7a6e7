internal import Corpus

/// Why nothing could be indexed.
package enum IndexingError: Error, Equatable {
  case nothingToRead
  case nothingUsable([IndexingReport.Unusable])
}

extension IndexingError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .nothingToRead:
      "Found nothing to index: no file there is in a format Paragraf reads; name files or folders "
        + "with \(SourceFormats.list)."
    case .nothingUsable(let unusable):
      "Nothing was indexed, as no file could be used:\n"
        + unusable.map { "  \($0.reason)" }.joined(separator: "\n")
    }
  }
}
