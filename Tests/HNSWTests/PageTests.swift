import HNSW
import TestSupport
import Testing

@Suite struct PageTests {
  private static let dimension = 20

  private func index(_ precision: HNSWIndex.Precision? = nil) -> HNSWIndex {
    var maker = ClusteredVectors(clusters: 8, dimension: Self.dimension, seed: 2)
    let base = maker.vectors(700)
    var index = HNSWIndex(
      dimension: Self.dimension,
      precision: precision ?? .int8(ScalarQuantizer(sample: base, dimension: Self.dimension)),
      parameters: GraphParameters(maxDegree: 6, constructionBreadth: 30))
    let slots = index.insert(base)
    index.remove(Array(slots[100..<150]))
    return index
  }

  private func queries() -> [[Float]] {
    var maker = ClusteredVectors(clusters: 8, dimension: Self.dimension, seed: 2)
    return (0..<50).map { maker.vector(inCluster: $0) }
  }

  @Test(arguments: [true, false])
  func `what is read back searches the same and can be edited`(isFloat: Bool) throws {
    let index = index(isFloat ? .float32 : nil)
    var copy = try HNSWIndex(header: index.header, pages: index.pages())
    #expect(copy.count == 650 && copy.verifyInvariants() == [])
    for query in queries() {
      #expect(
        copy.search(query, count: 10, breadth: 30) == index.search(query, count: 10, breadth: 30))
    }
    #expect(copy.header == index.header && copy.pages() == index.pages())
    let slots = copy.insert(queries().flatMap(\.self))
    #expect(slots.allSatisfy { (100..<150).contains($0) })
    #expect(copy.verifyInvariants() == [])
  }

  @Test func `an edit leaves most pages as they are`() throws {
    var maker = ClusteredVectors(clusters: 40, dimension: 32, seed: 4)
    let base = maker.vectors(6_000)
    var index = HNSWIndex(dimension: 32, precision: .float32)
    index.insert(base, threads: 2)
    let before = index.pages()
    index.replace([5, 6], with: Array(base[160..<224]))
    let changed = zip(before, index.pages()).count { $0 != $1 }
    #expect(changed > 0 && changed < before.count / 2, "\(changed) of \(before.count)")
  }

  @Test func `an empty index is read back`() throws {
    let index = HNSWIndex(dimension: 3, precision: .float32)
    let copy = try HNSWIndex(header: index.header, pages: index.pages())
    #expect(copy.count == 0 && copy.search([0, 0, 1], count: 1, breadth: 1) == [])
  }

  @Test func `any changed byte is found, and any cut`() {
    let index = index()
    let (header, pages) = (index.header, index.pages())
    var random = SeededGenerator(seed: 9)
    for _ in 0..<2_000 {
      var damaged = pages
      let page = Int.random(in: 0..<pages.count, using: &random)
      let place = Int.random(in: 0..<pages[page].count, using: &random)
      if Bool.random(using: &random) {
        damaged[page][place] ^= UInt8.random(in: 1...255, using: &random)
      } else {
        damaged[page].removeSubrange(place...)
      }
      #expect(throws: GraphPageError.self) { _ = try HNSWIndex(header: header, pages: damaged) }
    }
    #expect(throws: GraphPageError.wrongNumberOfPages(found: 1, expected: 6)) {
      _ = try HNSWIndex(header: header, pages: pages.prefix(1).map(\.self))
    }
  }

  /// Whoever makes pages on purpose also makes the checksum right: still no search may go astray.
  @Test func `hostile pages are refused or searched without harm`() {
    let index = index()
    let (header, pages) = (index.header, index.pages())
    var random = SeededGenerator(seed: 10)
    var read = 0
    for _ in 0..<3_000 {
      var hostile = pages
      let page = Int.random(in: 0..<pages.count, using: &random)
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let place = Int.random(in: 0..<pages[page].count - 8, using: &random)
        hostile[page][place] = UInt8.random(in: 0...255, using: &random)
      }
      hostile[page] = PageChecksum.sealed(hostile[page].dropLast(8))
      var other = header
      if Int.random(in: 0..<10, using: &random) == 0 {
        other.entry = UInt32.random(in: 0..<1_000, using: &random)
        other.count = Int.random(in: -1...800, using: &random)
      }
      guard let copy = try? HNSWIndex(header: other, pages: hostile) else { continue }
      read += 1
      _ = copy.search(queries()[0], count: 10, breadth: 50)
      _ = copy.verifyInvariants()
    }
    #expect(read > 100)
  }

  @Test func `impossible headers are refused`() {
    let index = index()
    let changes: [(inout GraphHeader) -> Void] = [
      { $0.format = 99 }, { $0.dimension = 0 }, { $0.dimension = 21 }, { $0.slotCount = -1 },
      { $0.slotCount = 1 << 60 }, { $0.count = 651 }, { $0.parameters.maxDegree = 0 },
      { $0.parameters.maxDegree = 200 }, { $0.entry = nil }, { $0.entry = 120 },
      { $0.quantizer = ScalarQuantizer(centre: [Float](repeating: 0, count: 20), step: .nan) },
      { $0.quantizer = nil },
    ]
    for (number, change) in changes.enumerated() {
      var header = index.header
      change(&header)
      #expect(throws: GraphPageError.self, "change \(number)") {
        _ = try HNSWIndex(header: header, pages: index.pages())
      }
    }
  }
}
