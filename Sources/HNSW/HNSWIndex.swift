/// A set of vectors that finds those nearest to another one, approximately and fast, and stays whole
/// when vectors come and go.
///
/// A hierarchical navigable small world graph (Y. Malkov and D. Yashunin, IEEE TPAMI 42, 2020), searched
/// on vectors of 8-bit integers or of floats. Searches may run in parallel; edits are exclusive, which
/// the compiler sees to, as the type cannot be copied.
///
/// Invariants after each edit, checked by `verifyInvariants()`: every node can be reached from the entry
/// point on layer 0, every link leads to a node on its layer, degrees are within the budget.
public struct HNSWIndex: ~Copyable, Sendable {
  public enum Precision: Sendable, Hashable {
    case float32
    /// A quarter of the memory; distances are approximate, so rescore what is found.
    case int8(ScalarQuantizer)
  }

  enum Graph: Sendable {
    case floats(LayeredGraph<FloatVectors>)
    case codes(LayeredGraph<CodeVectors>)
  }

  public struct Neighbor: Sendable, Hashable {
    public var slot: UInt32
    /// Squared Euclidean distance, approximate with 8-bit integers.
    public var distance: Float
  }

  public let dimension: Int
  public let parameters: GraphParameters
  let graph: Graph

  /// An empty index.
  public init(dimension: Int, precision: Precision, parameters: GraphParameters = .init()) {
    self.init(
      dimension: dimension, precision: precision, parameters: parameters, kernels: .best)
  }

  package init(
    dimension: Int, precision: Precision, parameters: GraphParameters, kernels: KernelSet
  ) {
    precondition((1...65_536).contains(dimension), "dimension must lie between 1 and 65,536")
    self.init(
      dimension: dimension, parameters: parameters,
      graph: Self.emptyGraph(
        precision: precision, dimension: dimension, parameters: parameters, kernels: kernels))
  }

  init(dimension: Int, parameters: GraphParameters, graph: Graph) {
    self.dimension = dimension
    self.parameters = parameters
    self.graph = graph
  }

  static func emptyGraph(
    precision: Precision, dimension: Int, parameters: GraphParameters, kernels: KernelSet
  ) -> Graph {
    switch precision {
    case .float32:
      return .floats(
        LayeredGraph(
          parameters: parameters, vectors: FloatVectors(dimension: dimension, kernels: kernels)))
    case .int8(let quantizer):
      precondition(quantizer.dimension == dimension, "the quantizer must have the same dimension")
      return .codes(
        LayeredGraph(
          parameters: parameters, vectors: CodeVectors(quantizer: quantizer, kernels: kernels)))
    }
  }

  /// Vectors in the index.
  public var count: Int {
    switch graph {
    case .floats(let graph): graph.nodeCount
    case .codes(let graph): graph.nodeCount
    }
  }

  /// Bytes of memory that searches work on.
  public var bytes: Int {
    switch graph {
    case .floats(let graph): graph.links.bytes + graph.vectors.bytes
    case .codes(let graph): graph.links.bytes + graph.vectors.bytes
    }
  }

  /// Adds vectors.
  ///
  /// - Parameters:
  ///   - vectors: `[count, dimension]`, row-major.
  ///   - threads: the result does not depend on it.
  /// - Returns: their slots, by which they are found and removed.
  /// - Complexity: O(count × log n) distances.
  @discardableResult
  public mutating func insert(_ vectors: [Float], threads: Int = 1) -> [UInt32] {
    replace([], with: vectors, threads: threads)
  }

  /// Removes vectors; a slot may be used again.
  ///
  /// - Complexity: O(slots) distances, and one pass over all links.
  public mutating func remove(_ slots: [UInt32], threads: Int = 1) {
    replace(slots, with: [], threads: threads)
  }

  /// Adds and removes vectors in one edit, which keeps the graph better than two.
  ///
  /// - Parameter slots: each of a vector in the index, none twice.
  @discardableResult
  public mutating func replace(
    _ slots: [UInt32], with vectors: [Float], threads: Int = 1
  ) -> [UInt32] {
    precondition(vectors.count % dimension == 0, "vectors must be whole rows")
    precondition(Set(slots).count == slots.count, "a slot is named twice")
    for slot in slots { precondition(contains(slot), "slot \(slot) holds no vector") }
    switch graph {
    case .floats(let graph):
      return graph.edit(inserting: vectors, removing: slots, threads: threads)
    case .codes(let graph):
      return graph.edit(inserting: vectors, removing: slots, threads: threads)
    }
  }

  public func contains(_ slot: UInt32) -> Bool {
    switch graph {
    case .floats(let graph): Int(slot) < graph.slotCount && graph.links.topLayer(of: slot) != nil
    case .codes(let graph): Int(slot) < graph.slotCount && graph.links.topLayer(of: slot) != nil
    }
  }

  /// The nearest vectors that the search comes by, nearest first.
  ///
  /// - Parameters:
  ///   - count: how many.
  ///   - breadth: how many are kept in view (ef); more find more and take longer.
  ///   - allowed: only these may be found; nil for all.
  public func search(
    _ query: [Float], count: Int, breadth: Int, allowed: SlotSet? = nil
  ) -> [Neighbor] {
    search(query, count: count, breadth: breadth, allowed: allowed, by: nil)
  }

  /// - Parameter way: how a filter is kept; nil to choose the faster way.
  package func search(
    _ query: [Float], count: Int, breadth: Int, allowed: SlotSet?, by way: FilteredWay?
  ) -> [Neighbor] {
    precondition(query.count == dimension, "the query must have the index's dimension")
    switch graph {
    case .floats(let graph):
      return graph.search(query, count: count, breadth: breadth, allowed: allowed, by: way)
    case .codes(let graph):
      return graph.search(query, count: count, breadth: breadth, allowed: allowed, by: way)
    }
  }

  /// What is wrong with the graph: nothing, unless there is a fault in this program.
  public func verifyInvariants() -> [GraphFlaw] {
    switch graph {
    case .floats(let graph): graph.flaws()
    case .codes(let graph): graph.flaws()
    }
  }
}

extension LayeredGraph {
  fileprivate func search(
    _ query: [Float], count: Int, breadth: Int, allowed: SlotSet?, by way: FilteredWay?
  ) -> [HNSWIndex.Neighbor] {
    withScratch { scratch in
      unsafe query.withUnsafeBufferPointer { values in
        guard let values = values.baseAddress else { return [] }
        let query = unsafe vectors.prepare(values, in: scratch.distance)
        let breadth = max(breadth, count, 1)
        if let allowed {
          search(
            query, breadth: breadth, allowed: allowed, count: count, by: way, scratch: scratch)
        } else {
          search(query, breadth: breadth, scratch: scratch)
        }
        return (0..<min(max(count, 0), scratch.nearest.count)).map {
          HNSWIndex.Neighbor(
            slot: scratch.nearest.slot(at: $0), distance: scratch.nearest.distance(at: $0))
        }
      }
    }
  }
}
