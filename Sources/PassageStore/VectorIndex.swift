package import HNSW

/// The graph over a snapshot's embeddings, with the embedding that each slot stands for.
package final class VectorIndex: Sendable {
  package let graph: HNSWIndex
  /// Rows of table `embedding` by slot; 0 where a slot is free.
  package let embeddings: [Int64]

  init(_ stored: consuming StoredGraph) {
    embeddings = stored.embeddings
    graph = stored.graph
  }
}

/// The same for one owner, who may edit it.
struct StoredGraph: ~Copyable {
  var graph: HNSWIndex
  var embeddings: [Int64]
}

/// Why stored rows are no vector index.
struct VectorIndexDamage: Error, CustomStringConvertible {
  var description: String

  init(_ description: String) { self.description = description }

  init(_ error: GraphPageError) { description = error.reason }
}

extension GraphPageError {
  /// Without the advice of the library, which knows of no files.
  fileprivate var reason: String {
    switch self {
    case .unknownFormat(let found): "it has format \(found)"
    case .wrongHeader(let reason): reason
    case .wrongChecksum(let page): "page \(page) does not fit its checksum"
    case .wrongPage(let page, let reason): "page \(page) \(reason)"
    case .wrongNumberOfPages(let found, let expected):
      "it has \(found) pages instead of \(expected)"
    case .flawed(let flaw): "\(flaw)"
    }
  }
}
