import HNSW
import TestSupport
import Testing

@Suite struct KernelTests {
  private static let plain = KernelSet.available.last!

  @Test(arguments: [1, 3, 15, 16, 17, 31, 63, 64, 65, 100, 127, 384, 1_000])
  func `floats: every set agrees with the plain one`(dimension: Int) {
    var random = SeededGenerator(seed: UInt64(dimension))
    for kind in 0..<4 {
      let values = (0..<dimension * 21).map { _ -> Float in
        switch kind {
        case 0: Float.random(in: -1...1, using: &random)
        case 1: 0
        case 2: Float.leastNonzeroMagnitude * Float.random(in: 1...9, using: &random)
        default: Float.random(in: -1e18...1e18, using: &random)
        }
      }
      let ids = (0..<20).map { _ in UInt32.random(in: 0..<20, using: &random) }
      let query = Array(values.suffix(dimension))
      let expected = products(Self.plain, query, values, ids)
      let scale = products(Self.plain, query.map(abs), values.map(abs), ids)
      for set in KernelSet.available {
        let found = products(set, query, values, ids)
        for place in ids.indices {
          let difference = abs(found[place] - expected[place])
          #expect(difference <= 1e-5 * scale[place], "\(set), kind \(kind), row \(place)")
        }
        #expect(products(set, query, values, nil) == products(set, query, values, Array(0..<20)))
      }
    }
  }

  @Test(arguments: [64, 128, 192, 384, 1_024, 65_536])
  func `integers: every set gives exactly what the plain one does`(width: Int) {
    var random = SeededGenerator(seed: UInt64(width))
    let count = width > 10_000 ? 3 : 21
    for kind in 0..<4 {
      func code() -> UInt8 {
        switch kind {
        case 0: UInt8.random(in: 1...255, using: &random)
        case 1: 255
        case 2: 1
        default: Bool.random(using: &random) ? 0 : 255
        }
      }
      let rows = (0..<width * count).map { _ in code() }
      let query = (0..<width).map { _ in Int8(truncatingIfNeeded: Int(code()) - 128) }
      let ids = (0..<count).map { _ in UInt32.random(in: 0..<UInt32(count), using: &random) }
      let expected = ids.map { id in
        (0..<width).reduce(0) { sum, column in
          sum + Int(query[column]) * (Int(rows[Int(id) * width + column]) - 128)
        }
      }
      for set in KernelSet.available {
        #expect(
          set.dotProducts(query, rows: rows, width: width, ids: ids).map(Int.init) == expected,
          "\(set), kind \(kind)")
      }
    }
  }

  @Test func `the best set is named, and the last one is plain C`() {
    #expect(KernelSet.available.last?.description == "plain")
    #expect(Set(KernelSet.available.map(\.description)).count == KernelSet.available.count)
  }

  private func products(
    _ set: KernelSet, _ query: [Float], _ rows: [Float], _ ids: [UInt32]?
  ) -> [Float] {
    set.dotProducts(query, rows: rows, count: 20, ids: ids)
  }
}
