internal import GRDB
package import HNSW

extension Snapshot {
  /// The vector index, checked as far as a search needs it.
  ///
  /// - Throws: `PassageStoreError.damagedVectorIndex`.
  package func vectorIndex() throws -> VectorIndex {
    do {
      return try read { database in
        VectorIndex(
          try GraphTables.read(from: database).graph(dimension: metadata.dimension))
      }
    } catch let damage as VectorIndexDamage {
      throw PassageStoreError.damagedVectorIndex(file: path, reason: damage.description)
    }
  }

  /// There is a vector index and it can be read; where not, the next snapshot has a new one.
  package var hasVectorIndex: Bool { (try? vectorIndex()) != nil }

  /// - Returns: the embeddings of these rows, in their order, for comparing a query with each.
  package func embeddings(_ ids: [Int64]) throws -> ExactScan {
    let dimension = metadata.dimension
    do {
      return try read { database in
        let values = try EmbeddingBlob.vectors(ids, dimension: dimension, in: database)
        return ExactScan(values: values, dimension: dimension)
      }
    } catch let damage as VectorIndexDamage {
      throw PassageStoreError.notASnapshot(file: path, reason: damage.description)
    }
  }

  /// The next embeddings in the order of their rows, for going through all of them.
  ///
  /// - Parameter id: the last row of the call before, 0 at the beginning.
  /// - Returns: none at the end.
  package func embeddings(
    after id: Int64, count: Int
  ) throws -> (ids: [Int64], embeddings: ExactScan) {
    let dimension = metadata.dimension
    return try read(isLong: true) { database in
      var ids: [Int64] = []
      var values: [Float] = []
      values.reserveCapacity(count * dimension)
      let rows = try Row.fetchCursor(
        database, sql: "SELECT id, vector FROM embedding WHERE id > ? ORDER BY id LIMIT ?",
        arguments: [id, count])
      while let row = try rows.next() {
        guard try EmbeddingBlob.append(row, at: 1, dimension: dimension, to: &values) else {
          throw PassageStoreError.notASnapshot(file: path, reason: "an embedding is cut short")
        }
        ids.append(row[0])
      }
      return (ids, ExactScan(values: values, dimension: dimension))
    }
  }
}
