package import Retrieval

extension WireError {
  /// With the code of the refusal that `ask` would give.
  package init(_ error: LookupError) {
    switch error {
    case .notACitation:
      self.init(message: "\(error)", param: "citation", code: "bad_value")
    case .unresolved(_, let resolution, _):
      self.init(message: "\(error)", kind: .notFound, code: resolution.code)
    }
  }
}

extension CitationResolution {
  fileprivate var code: String? {
    switch self {
    case .found: nil
    case .unknownAct: "not_in_corpus"
    case .unknownProvision: "unknown_citation"
    case .notInForce: "not_in_force"
    case .versionUnknown: "version_unknown"
    case .ambiguous: "ambiguous_citation"
    }
  }
}
