import HNSW

/// Pages of any bytes are refused with a `GraphPageError`, or are an index that searches and edits come
/// through; what was read and is whole stays so.
enum Target {
  private static let dimension = 5

  static func seeds() -> [[UInt8]] {
    var seeds: [[UInt8]] = [[]]
    for isFloat in [true, false] {
      let values = (0..<300 * dimension).map { Float(($0 * 7_919) % 101) / 101 - 0.5 }
      var index = HNSWIndex(
        dimension: dimension,
        precision: isFloat
          ? .float32 : .int8(ScalarQuantizer(sample: values, dimension: dimension)),
        parameters: GraphParameters(maxDegree: 3, constructionBreadth: 8))
      let slots = index.insert(values)
      index.remove(Array(slots[40..<60]))
      let header = index.header
      var bytes: [UInt8] = [isFloat ? 1 : 0, UInt8(header.entry ?? 0), 1]
      bytes += [UInt8(header.slotCount & 0xFF), UInt8(header.slotCount >> 8)]
      bytes += [UInt8(header.count & 0xFF), UInt8(header.count >> 8)]
      // Without their checksums, which a fuzzer would not find.
      for page in index.pages() {
        let content = page.dropLast(8)
        bytes += [UInt8(content.count & 0xFF), UInt8(content.count >> 8)] + content
      }
      seeds.append(bytes)
    }
    return seeds
  }

  static func run(_ bytes: [UInt8]) {
    var rest = bytes[...]
    func number(_ count: Int) -> Int {
      (0..<count).reduce(0) { $0 | Int(rest.popFirst() ?? 0) << (8 * $1) }
    }
    let isFloat = number(1) & 1 == 1
    let entry = UInt32(number(1))
    let isSealed = number(1) & 1 == 1
    var header = HNSWIndex(
      dimension: dimension,
      precision: isFloat
        ? .float32
        : .int8(ScalarQuantizer(centre: [Float](repeating: 0.1, count: dimension), step: 0.01)),
      parameters: GraphParameters(maxDegree: 3, constructionBreadth: 8)
    ).header
    header.entry = entry
    header.nodesMade = 300
    header.slotCount = number(2)
    header.count = number(2)
    var pages: [[UInt8]] = []
    while !rest.isEmpty, pages.count < 8 {
      let page = rest.prefix(number(2))
      rest = rest.dropFirst(page.count)
      pages.append(isSealed ? PageChecksum.sealed(page) : Array(page))
    }
    do {
      var index = try HNSWIndex(header: header, pages: pages)
      let query = [Float](repeating: 0.2, count: dimension)
      var slots: [UInt32] = []
      for slot in 0..<UInt32(header.slotCount) where index.contains(slot) { slots.append(slot) }
      precondition(slots.count == index.count)
      let allowed = SlotSet(slots.filter { $0 % 3 == 0 }, capacity: header.slotCount)
      for found in [
        index.search(query, count: 10, breadth: 20),
        index.search(query, count: 10, breadth: 20, allowed: allowed, by: .walk),
        index.search(query, count: 10, breadth: 20, allowed: allowed, by: .scan),
      ] {
        for neighbor in found { precondition(index.contains(neighbor.slot)) }
        precondition(Set(found.map(\.slot)).count == found.count)
      }
      guard index.verifyInvariants().isEmpty else { return }
      let copy = try HNSWIndex(header: index.header, pages: index.pages())
      precondition(copy.pages() == index.pages())
      index.replace(Array(slots.prefix(3)), with: query + query)
      precondition(index.verifyInvariants().isEmpty)
    } catch {
      precondition(error is GraphPageError, "\(error)")
    }
  }
}
