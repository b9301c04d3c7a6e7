internal import Foundation

/// Reads the vector files of the field's benchmarks: each vector as its dimension (i32) and its values,
/// floats in .fvecs, integers in .ivecs, all little-endian.
package enum VectorFile {
  package struct Rows<Element: Sendable>: Sendable {
    package var dimension: Int
    /// `[count, dimension]`, row-major.
    package var values: [Element]

    package var count: Int { dimension == 0 ? 0 : values.count / dimension }

    package func row(_ number: Int) -> ArraySlice<Element> {
      values[number * dimension..<(number + 1) * dimension]
    }
  }

  /// - Throws: `VectorFileError`
  package static func floats(path: String) throws -> Rows<Float> {
    let rows = try read(path) { Float(bitPattern: $0) }
    guard rows.values.allSatisfy(\.isFinite) else {
      throw VectorFileError(path: path, found: "a value is not a finite number")
    }
    return rows
  }

  /// An index's vectors and queries for it.
  ///
  /// - Throws: `VectorFileError`, also where they have different dimensions.
  static func floats(
    base: String, queries: String
  ) throws -> (base: Rows<Float>, queries: Rows<Float>) {
    let (vectors, asked) = (try floats(path: base), try floats(path: queries))
    guard vectors.dimension == asked.dimension else {
      throw VectorFileError(
        path: queries,
        found: "its vectors have \(asked.dimension) values, those of '\(base)' "
          + "\(vectors.dimension)")
    }
    return (vectors, asked)
  }

  /// - Throws: `VectorFileError`
  package static func integers(path: String) throws -> Rows<UInt32> {
    try read(path) { $0 }
  }

  private static func read<Element>(
    _ path: String, _ element: (UInt32) -> Element
  ) throws -> Rows<Element> {
    let data: Data
    do {
      data = try Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe)
    } catch {
      throw VectorFileError(path: path, found: error.localizedDescription)
    }
    guard data.count >= 8 else { throw VectorFileError(path: path, found: "it is too short") }
    return try data.withUnsafeBytes { bytes in
      func word(_ place: Int) -> UInt32 {
        UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 4 * place, as: UInt32.self))
      }
      let dimension = Int(word(0))
      guard (1...65_536).contains(dimension), bytes.count % (4 + 4 * dimension) == 0 else {
        throw VectorFileError(
          path: path, found: "its length does not fit vectors of \(dimension) values")
      }
      let count = bytes.count / (4 + 4 * dimension)
      var values: [Element] = []
      values.reserveCapacity(count * dimension)
      for row in 0..<count {
        let start = row * (dimension + 1)
        guard Int(word(start)) == dimension else {
          throw VectorFileError(
            path: path,
            found: "vector \(row + 1) has \(word(start)) values, the first one \(dimension)")
        }
        for column in 1...dimension { values.append(element(word(start + column))) }
      }
      return Rows(dimension: dimension, values: values)
    }
  }
}

/// Why a file of vectors cannot be used.
package struct VectorFileError: Error, Equatable, CustomStringConvertible {
  package var path: String
  package var found: String

  package var description: String {
    "Cannot read '\(path)' as vectors (.fvecs or .ivecs): \(found)."
  }
}
