extension HNSWIndex {
  /// Slots of a page.
  public static let slotsOnPage = 128

  public var header: GraphHeader {
    switch graph {
    case .floats(let graph): graph.header(quantizer: nil)
    case .codes(let graph): graph.header(quantizer: graph.vectors.quantizer)
    }
  }

  /// The index in pages of `slotsOnPage` slots each, with a checksum at the end of each: links and
  /// vectors as searches use them. An edit changes the pages of the slots it touches only.
  public func pages() -> [[UInt8]] {
    switch graph {
    case .floats(let graph): graph.pages()
    case .codes(let graph): graph.pages()
    }
  }

  /// Reads an index from its pages, in their order.
  ///
  /// - Throws: `GraphPageError` for whatever cannot be an index; links are followed only once all are
  ///   known to lead somewhere.
  public init(header: GraphHeader, pages: some Collection<[UInt8]>) throws(GraphPageError) {
    try header.check(pages: pages.count)
    let graph = Self.emptyGraph(
      precision: header.quantizer.map { .int8($0) } ?? .float32, dimension: header.dimension,
      parameters: header.parameters, kernels: .best)
    switch graph {
    case .floats(let graph): try graph.read(header, pages)
    case .codes(let graph): try graph.read(header, pages)
    }
    self.init(dimension: header.dimension, parameters: header.parameters, graph: graph)
  }
}

extension GraphHeader {
  fileprivate func check(pages: Int) throws(GraphPageError) {
    guard format == Self.currentFormat else { throw .unknownFormat(found: format) }
    guard (1...65_536).contains(dimension), (2...64).contains(parameters.maxDegree),
      parameters.constructionBreadth >= parameters.maxDegree,
      quantizer.map({ $0.isUsable && $0.dimension == dimension }) ?? true,
      slotCount >= 0, slotCount <= Int(Int32.max), count >= 0, count <= slotCount
    else { throw .wrongHeader(reason: "its header holds impossible numbers") }
    let expected = (slotCount + HNSWIndex.slotsOnPage - 1) / HNSWIndex.slotsOnPage
    guard pages == expected else {
      throw .wrongNumberOfPages(found: pages, expected: expected)
    }
  }
}

extension ScalarQuantizer {
  fileprivate var isUsable: Bool {
    step.isFinite && step > 0 && centre.allSatisfy(\.isFinite)
  }
}

extension LayeredGraph {
  fileprivate func header(quantizer: ScalarQuantizer?) -> GraphHeader {
    GraphHeader(
      dimension: vectors.dimension, parameters: parameters, quantizer: quantizer, entry: entry,
      nodesMade: nodesMade, count: nodeCount, slotCount: slotCount)
  }

  fileprivate func pages() -> [[UInt8]] {
    stride(from: 0, to: slotCount, by: HNSWIndex.slotsOnPage).map { start in
      var page = PageWriter(capacity: HNSWIndex.slotsOnPage * (vectors.dimension + 200))
      for place in start..<min(start + HNSWIndex.slotsOnPage, slotCount) {
        let slot = UInt32(place)
        guard let top = links.topLayer(of: slot) else {
          page.put(GraphLinks.isFree)
          continue
        }
        page.put(UInt8(top))
        for layer in 0...top {
          let neighbours = links.links(of: slot, onLayer: layer)
          page.put(UInt8(neighbours.count))
          for neighbour in neighbours { page.put(neighbour) }
        }
        vectors.write(slot: slot, to: &page)
      }
      return PageChecksum.sealed(page.bytes)
    }
  }

  fileprivate func read(
    _ header: GraphHeader, _ pages: some Collection<[UInt8]>
  ) throws(GraphPageError) {
    // A page cannot be shorter than a byte for each slot, so these numbers are no larger than the file.
    slotCount = header.slotCount
    links.grow(to: slotCount)
    vectors.grow(to: slotCount)
    for (number, page) in pages.enumerated() { try read(page, number: number) }
    nodesMade = header.nodesMade
    entry = header.entry
    nodeCount = header.count
    for place in stride(from: slotCount - 1, through: 0, by: -1)
    where links.topLayer(of: UInt32(place)) == nil {
      freeSlots.append(UInt32(place))
    }
    if let flaw = unsafeLink() { throw .flawed(flaw) }
  }

  private func read(_ page: [UInt8], number: Int) throws(GraphPageError) {
    guard page.count >= PageChecksum.length else {
      throw .wrongPage(page: number, reason: "is too short")
    }
    guard let content = PageChecksum.opened(page) else { throw .wrongChecksum(page: number) }
    var reader = PageReader(content)
    var neighbours: [UInt32] = []
    let start = number * HNSWIndex.slotsOnPage
    for place in start..<min(start + HNSWIndex.slotsOnPage, slotCount) {
      guard let top = reader.byte() else {
        throw .wrongPage(page: number, reason: "ends too early")
      }
      if top == GraphLinks.isFree { continue }
      guard top < GraphLinks.mostLayers else {
        throw .wrongPage(page: number, reason: "has a node on layer \(top)")
      }
      let slot = UInt32(place)
      links.occupy(slot, topLayer: Int(top))
      for layer in 0...Int(top) {
        guard let degree = reader.byte(), degree <= parameters.budget(onLayer: layer) else {
          throw .wrongPage(page: number, reason: "has a node with too many links")
        }
        guard reader.read(Int(degree), to: &neighbours) else {
          throw .wrongPage(page: number, reason: "ends too early")
        }
        links.setLinks(neighbours, of: slot, onLayer: layer)
      }
      guard vectors.read(slot: slot, from: &reader) else {
        throw .wrongPage(page: number, reason: "holds no whole vector")
      }
    }
    guard reader.isAtEnd else { throw .wrongPage(page: number, reason: "is too long") }
  }

  /// Something that a search must not come by: it would look beyond its memory.
  private func unsafeLink() -> GraphFlaw? {
    var found = 0
    for place in 0..<slotCount {
      let slot = UInt32(place)
      guard let top = links.topLayer(of: slot) else { continue }
      found += 1
      for layer in 0...top {
        for neighbour in links.links(of: slot, onLayer: layer)
        where Int(neighbour) >= slotCount || (links.topLayer(of: neighbour) ?? -1) < layer {
          return .dangling(slot: slot, layer: layer, to: neighbour)
        }
      }
    }
    guard found == nodeCount else { return .wrongCount(stated: nodeCount, found: found) }
    let isEntry =
      entry.map { Int($0) < slotCount && links.topLayer(of: $0) != nil } ?? (nodeCount == 0)
    return isEntry ? nil : .wrongEntry(slot: entry)
  }
}
