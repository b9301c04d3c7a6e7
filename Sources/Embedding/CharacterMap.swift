/// SentencePiece's `precompiled_charsmap`: which byte sequences of the input become which others.
///
/// u32 size, a double array of that many bytes (darts-clone: bits 0-7 label, 8 has-value, 9 wide offset,
/// 10-30 offset; bit 31 marks a value), then the replacements, each ending in a zero byte. The
/// tokenizer replaces the longest match at every position.
package struct CharacterMap: Sendable {
  private let units: [UInt32]
  private let replacements: [UInt8]

  /// The longest known replacement has 33 bytes; one without end could fill the memory.
  private static let longestReplacement = 1024

  /// - Returns: nil if the sizes in `bytes` contradict each other.
  package init?(_ bytes: [UInt8]) {
    guard bytes.count > 4 else { return nil }
    let size = (0..<4).reduce(0) { $0 | Int(bytes[$1]) << (8 * $1) }
    guard size % 4 == 0, size < bytes.count - 4 else { return nil }
    units = stride(from: 4, to: 4 + size, by: 4).map { at in
      (0..<4).reduce(0) { $0 | UInt32(bytes[at + $1]) << (8 * UInt32($1)) }
    }
    replacements = Array(bytes[(4 + size)...])
  }

  /// The longest key that starts at `text[start]`: its length and the bytes it becomes.
  package func match(_ text: Span<UInt8>, from start: Int) -> (
    length: Int, replacement: ArraySlice<UInt8>
  )? {
    guard let root = units.first else { return nil }
    var found: (length: Int, value: Int)?
    var node = Self.offset(root)
    for at in start..<text.count {
      let byte = UInt32(text[at])
      node ^= byte
      guard byte != 0, node < units.count else { break }
      let unit = units[Int(node)]
      guard unit & 0x8000_00FF == byte else { break }
      node ^= Self.offset(unit)
      if unit & 0x100 != 0, node < units.count {
        found = (at - start + 1, Int(units[Int(node)] & 0x7FFF_FFFF))
      }
    }
    guard let found, found.value < replacements.count,
      let end = replacements[found.value...].prefix(Self.longestReplacement).firstIndex(of: 0)
    else { return nil }
    return (found.length, replacements[found.value..<end])
  }

  private static func offset(_ unit: UInt32) -> UInt32 { (unit >> 10) << ((unit & 0x200) >> 6) }
}

extension CharacterMap {
  /// The bytes of a map from `entries`, in a form that depends on their content only.
  ///
  /// - Precondition: keys are distinct, not empty and, like the replacements, free of zero bytes.
  package static func compile(_ entries: [(key: [UInt8], replacement: [UInt8])]) -> [UInt8] {
    var replacements: [UInt8] = []
    var places: [[UInt8]: Int] = [:]
    let sorted = entries.sorted { $0.key.lexicographicallyPrecedes($1.key) }
    let values = sorted.map { entry in
      if let place = places[entry.replacement] { return UInt32(place) }
      let place = replacements.count
      places[entry.replacement] = place
      replacements += entry.replacement + [0]
      return UInt32(place)
    }
    var builder = DoubleArrayBuilder(keys: sorted.map(\.key), values: values)
    let units = builder.build()
    var bytes: [UInt8] = []
    bytes.append(integer: UInt32(units.count * 4))
    for unit in units { bytes.append(integer: unit) }
    return bytes + replacements
  }
}

/// Lays out a double array by first fit: children of a node with base b lie at b ^ label.
private struct DoubleArrayBuilder {
  let keys: [[UInt8]]
  let values: [UInt32]
  private var units: [UInt32] = []
  private var isTaken: [Bool] = []
  private var isBase: [Bool] = []
  /// Every slot before it is taken.
  private var firstFree = 1

  init(keys: [[UInt8]], values: [UInt32]) {
    self.keys = keys
    self.values = values
  }

  mutating func build() -> [UInt32] {
    grow()
    isTaken[0] = true
    place(0..<keys.count, depth: 0, at: 0)
    return units
  }

  /// Places the children of the node at `slot`, whose keys agree in their first `depth` bytes.
  private mutating func place(_ range: Range<Int>, depth: Int, at slot: Int) {
    guard !range.isEmpty else { return }
    var children: [(label: UInt8, keys: Range<Int>)] = []
    var from = range.lowerBound
    while from < range.upperBound {
      let label = keys[from].count == depth ? 0 : keys[from][depth]
      var to = from + 1
      while to < range.upperBound, keys[to][depth] == label { to += 1 }
      children.append((label, from..<to))
      from = to
    }
    let base = findBase(for: children.map(\.label))
    isBase[base] = true
    for child in children { isTaken[base ^ Int(child.label)] = true }
    let offset = UInt32(slot ^ base)
    precondition(offset < 1 << 21, "too many characters to map")
    units[slot] |= offset << 10
    for child in children {
      let target = base ^ Int(child.label)
      if child.label == 0 {
        units[slot] |= 0x100
        units[target] = 0x8000_0000 | values[child.keys.lowerBound]
      } else {
        units[target] = UInt32(child.label)
        place(child.keys, depth: depth + 1, at: target)
      }
    }
  }

  private mutating func findBase(for labels: [UInt8]) -> Int {
    while firstFree < units.count, isTaken[firstFree] { firstFree += 1 }
    var slot = firstFree
    while true {
      if slot == units.count { grow() }
      let base = slot ^ Int(labels[0])
      if !isTaken[slot], !isBase[base], labels.allSatisfy({ !isTaken[base ^ Int($0)] }) {
        return base
      }
      slot += 1
    }
  }

  /// By a whole block of 256, in which b ^ label stays for every b.
  private mutating func grow() {
    units += Array(repeating: 0, count: 256)
    isTaken += Array(repeating: false, count: 256)
    isBase += Array(repeating: false, count: 256)
  }
}
