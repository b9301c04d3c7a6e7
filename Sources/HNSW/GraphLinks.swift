/// The links of all nodes on all layers.
///
/// Layer 0 has a fixed place for each slot. The few nodes on upper layers have theirs in blocks of one
/// array, a block a layer.
///
/// Unchecked, as the compiler cannot see it: changed only in an edit of `HNSWIndex`, which is exclusive, and there
/// by one thread a slot.
@safe final class GraphLinks: @unchecked Sendable {
  static let mostLayers = 16
  static let none: UInt32 = .max
  /// In `layers`: no node is in the slot.
  static let isFree: UInt8 = .max

  let parameters: GraphParameters
  private(set) var capacity = 0
  /// The highest layer of each slot's node.
  private(set) var layers = MemoryBuffer<UInt8>(count: 0, filledWith: isFree)
  private var groundLinks = MemoryBuffer<UInt32>(count: 0, filledWith: 0)
  private var groundDegrees = MemoryBuffer<UInt8>(count: 0, filledWith: 0)
  /// The first upper block of a slot, `none` for most.
  private var upperBlocks = MemoryBuffer<UInt32>(count: 0, filledWith: none)
  /// A block: a degree, then `maxDegree` links.
  private var upper = MemoryBuffer<UInt32>(count: 0, filledWith: 0)
  private var usedBlocks = 0
  /// Free runs of blocks by their length.
  private var freeBlocks: [Int: [UInt32]] = [:]

  init(parameters: GraphParameters) { self.parameters = parameters }

  deinit {
    layers.deallocate()
    groundLinks.deallocate()
    groundDegrees.deallocate()
    upperBlocks.deallocate()
    upper.deallocate()
  }

  var bytes: Int {
    layers.bytes + groundLinks.bytes + groundDegrees.bytes + upperBlocks.bytes + upper.bytes
  }

  func grow(to capacity: Int) {
    guard capacity > self.capacity else { return }
    layers.grow(to: capacity, filledWith: Self.isFree)
    groundLinks.grow(to: capacity * 2 * parameters.maxDegree, filledWith: 0)
    groundDegrees.grow(to: capacity, filledWith: 0)
    upperBlocks.grow(to: capacity, filledWith: Self.none)
    self.capacity = capacity
  }

  /// The node's highest layer; nil where the slot is free.
  func topLayer(of slot: UInt32) -> Int? {
    let layer = layers[Int(slot)]
    return layer == Self.isFree ? nil : Int(layer)
  }

  func occupy(_ slot: UInt32, topLayer: Int) {
    layers[Int(slot)] = UInt8(topLayer)
    guard topLayer > 0 else { return }
    if let block = freeBlocks[topLayer]?.popLast() {
      upperBlocks[Int(slot)] = block
    } else {
      upperBlocks[Int(slot)] = UInt32(usedBlocks)
      usedBlocks += topLayer
      let needed = usedBlocks * (parameters.maxDegree + 1)
      if needed > upper.count { upper.grow(to: max(needed, upper.count * 2), filledWith: 0) }
    }
    for layer in 1...topLayer { setLinks([], of: slot, onLayer: layer) }
  }

  func free(_ slot: UInt32) {
    guard let top = topLayer(of: slot) else { return }
    groundDegrees[Int(slot)] = 0
    layers[Int(slot)] = Self.isFree
    guard top > 0 else { return }
    freeBlocks[top, default: []].append(upperBlocks[Int(slot)])
    upperBlocks[Int(slot)] = Self.none
  }

  @inline(__always)
  func links(of slot: UInt32, onLayer layer: Int) -> NodeLinks {
    if layer == 0 {
      return unsafe NodeLinks(
        start: groundLinks.base + Int(slot) * 2 * parameters.maxDegree,
        count: Int(groundDegrees[Int(slot)]))
    }
    let block = unsafe upper.base + upperPlace(of: slot, onLayer: layer)
    return unsafe NodeLinks(start: block + 1, count: Int(block[0]))
  }

  func setLinks(_ links: [UInt32], of slot: UInt32, onLayer layer: Int) {
    assert(links.count <= parameters.budget(onLayer: layer))
    if layer == 0 {
      let start = Int(slot) * 2 * parameters.maxDegree
      for (place, link) in links.enumerated() { groundLinks[start + place] = link }
      groundDegrees[Int(slot)] = UInt8(links.count)
      return
    }
    let start = upperPlace(of: slot, onLayer: layer)
    upper[start] = UInt32(links.count)
    for (place, link) in links.enumerated() { upper[start + 1 + place] = link }
  }

  private func upperPlace(of slot: UInt32, onLayer layer: Int) -> Int {
    (Int(upperBlocks[Int(slot)]) + layer - 1) * (parameters.maxDegree + 1)
  }
}

/// The links of a node on a layer, until the graph is edited.
@safe struct NodeLinks: RandomAccessCollection {
  // Only read, and not kept beyond the search or edit at hand.
  nonisolated(unsafe) let start: UnsafePointer<UInt32>
  let count: Int

  var startIndex: Int { 0 }
  var endIndex: Int { count }

  subscript(place: Int) -> UInt32 {
    @inline(__always) get {
      assert(place >= 0 && place < count)
      return unsafe start[place]
    }
  }
}
