internal import Foundation
internal import HNSW

/// A vector index as rows: a header, and pages with the embeddings of their slots. Each has a checksum.
struct GraphRows {
  struct Page: Equatable {
    /// As the graph writes it.
    var content: [UInt8]
    /// Rows of table `embedding`, 0 for free slots; 8 little-endian bytes each.
    var embeddings: [UInt8]
  }

  /// JSON of a `GraphHeader`.
  var header: [UInt8]
  var pages: [Page]

  init(header: [UInt8], pages: [Page]) {
    self.header = header
    self.pages = pages
  }

  init(_ stored: borrowing StoredGraph) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    header = PageChecksum.sealed(try encoder.encode(stored.graph.header))
    let embeddings = stored.embeddings
    pages = stored.graph.pages().enumerated().map { number, content in
      let slots = embeddings.dropFirst(number * HNSWIndex.slotsOnPage)
        .prefix(HNSWIndex.slotsOnPage)
      var bytes: [UInt8] = []
      for id in slots { withUnsafeBytes(of: id.littleEndian) { bytes.append(contentsOf: $0) } }
      return Page(content: content, embeddings: PageChecksum.sealed(bytes))
    }
  }

  /// - Parameter dimension: of the snapshot's embeddings.
  /// - Throws: `VectorIndexDamage` where the rows are no whole index.
  func graph(dimension: Int) throws -> StoredGraph {
    guard let json = PageChecksum.opened(header) else {
      throw VectorIndexDamage("its header does not fit its checksum")
    }
    guard let header = try? JSONDecoder().decode(GraphHeader.self, from: Data(json)) else {
      throw VectorIndexDamage("its header cannot be read")
    }
    guard header.dimension == dimension else {
      throw VectorIndexDamage(
        "its vectors have \(header.dimension) values, the embeddings \(dimension)")
    }
    let graph: HNSWIndex
    do {
      graph = try HNSWIndex(header: header, pages: pages.lazy.map(\.content))
    } catch {
      throw VectorIndexDamage(error)
    }
    var embeddings: [Int64] = []
    embeddings.reserveCapacity(header.slotCount)
    for (number, page) in pages.enumerated() {
      guard let ids = PageChecksum.opened(page.embeddings) else {
        throw VectorIndexDamage("the slots of page \(number) do not fit their checksum")
      }
      ids.withUnsafeBytes { bytes in
        for place in 0..<bytes.count / 8 {
          let id = bytes.loadUnaligned(fromByteOffset: 8 * place, as: Int64.self)
          embeddings.append(Int64(littleEndian: id))
        }
      }
    }
    guard embeddings.count == header.slotCount else {
      throw VectorIndexDamage(
        "\(embeddings.count) slots have an embedding stated instead of \(header.slotCount)")
    }
    var used = 0
    for (slot, embedding) in embeddings.enumerated() {
      guard graph.contains(UInt32(slot)) == (embedding != 0) else {
        throw VectorIndexDamage("slot \(slot) and its embedding do not fit")
      }
      if embedding != 0 { used += 1 }
    }
    guard Set(embeddings).subtracting([0]).count == used else {
      throw VectorIndexDamage("two slots stand for the same embedding")
    }
    return StoredGraph(graph: graph, embeddings: embeddings)
  }
}
