/// What is wrong with a graph.
public enum GraphFlaw: Hashable, Sendable {
  /// No search can find the node.
  case unreachable(slot: UInt32)
  /// A link leads to a slot without a node on that layer.
  case dangling(slot: UInt32, layer: Int, to: UInt32)
  case tooManyLinks(slot: UInt32, layer: Int, count: Int)
  /// A link to the node itself, or a second one to the same node.
  case redundant(slot: UInt32, layer: Int, to: UInt32)
  /// The entry point is not a node on the highest layer.
  case wrongEntry(slot: UInt32?)
  case wrongCount(stated: Int, found: Int)
}

extension LayeredGraph {
  /// All flaws of the graph; none in a graph that is whole. O(links).
  func flaws() -> [GraphFlaw] {
    var flaws: [GraphFlaw] = []
    var found = 0
    var highest = -1
    for place in 0..<slotCount {
      let slot = UInt32(place)
      guard let top = links.topLayer(of: slot) else { continue }
      found += 1
      highest = max(highest, top)
      for layer in 0...top {
        let neighbours = Array(links.links(of: slot, onLayer: layer))
        if neighbours.count > parameters.budget(onLayer: layer) {
          flaws.append(.tooManyLinks(slot: slot, layer: layer, count: neighbours.count))
        }
        var seen: Set = [slot]
        for neighbour in neighbours {
          let isNode =
            Int(neighbour) < slotCount && (links.topLayer(of: neighbour) ?? -1) >= layer
          if !isNode { flaws.append(.dangling(slot: slot, layer: layer, to: neighbour)) }
          if !seen.insert(neighbour).inserted {
            flaws.append(.redundant(slot: slot, layer: layer, to: neighbour))
          }
        }
      }
    }
    if found != nodeCount { flaws.append(.wrongCount(stated: nodeCount, found: found)) }
    let entryTop = entry.flatMap(links.topLayer) ?? -1
    if entryTop != highest { flaws.append(.wrongEntry(slot: entry)) }
    // A walk over links that lead nowhere is not safe.
    if flaws.isEmpty { flaws = unreachableNodes().map { .unreachable(slot: $0) } }
    return flaws
  }
}
