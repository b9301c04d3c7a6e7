internal import Foundation
internal import GRDB

/// Embeddings as table `embedding` has them: little-endian 32-bit floats.
enum EmbeddingBlob {
  /// Appends the row's embedding.
  ///
  /// - Returns: false where it has not `dimension` finite values.
  static func append(
    _ row: Row, at index: Int, dimension: Int, to values: inout [Float]
  ) throws -> Bool {
    try row.withUnsafeData(atIndex: index) { data in
      guard let data, data.count == dimension * 4 else { return false }
      return data.withUnsafeBytes { bytes in
        let start = values.count
        values.append(
          contentsOf: (0..<dimension).lazy.map {
            bytes.loadUnaligned(fromByteOffset: $0 * 4, as: Float.self)
          })
        return values[start...].allSatisfy(\.isFinite)
      }
    }
  }

  /// - Returns: `[ids.count, dimension]`, in the order of the ids.
  /// - Throws: `VectorIndexDamage` where one is not there or has another length.
  static func vectors(
    _ ids: [Int64], dimension: Int, in database: Database
  ) throws -> [Float] {
    var values: [Float] = []
    values.reserveCapacity(ids.count * dimension)
    let statement = try database.cachedStatement(sql: "SELECT vector FROM embedding WHERE id = ?")
    for id in ids {
      let rows = try Row.fetchCursor(statement, arguments: [id])
      guard let row = try rows.next(),
        try append(row, at: 0, dimension: dimension, to: &values)
      else { throw VectorIndexDamage("embedding \(id) is missing or has another length") }
    }
    return values
  }
}

extension [UInt8] {
  var data: Data { Data(self) }
}
