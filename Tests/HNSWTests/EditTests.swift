import HNSW
import TestSupport
import Testing

@Suite struct EditTests {
  @Test(arguments: [1, 2, 3, 4])
  func `after each of thousands of random edits the graph is whole`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var maker = ClusteredVectors(clusters: 6, dimension: 12, seed: seed)
    let precision: HNSWIndex.Precision =
      seed.isMultiple(of: 2)
      ? .float32 : .int8(ScalarQuantizer(sample: maker.vectors(500), dimension: 12))
    var index = HNSWIndex(
      dimension: 12, precision: precision,
      parameters: GraphParameters(maxDegree: 4, constructionBreadth: 16, seed: seed))
    var live: [UInt32: [Float]] = [:]
    for edit in 0..<2_500 {
      let removed = Array(
        live.keys.sorted().shuffled(using: &random)
          .prefix(Int.random(in: 0...(live.count > 150 ? 12 : 4), using: &random)))
      let added = (0..<Int.random(in: 0...5, using: &random)).map { _ -> [Float] in
        // The same vector again, now and then.
        if Int.random(in: 0..<8, using: &random) == 0,
          let same = live.min(by: { $0.key < $1.key })?.value
        {
          return same
        }
        return maker.vector(inCluster: Int.random(in: 0..<6, using: &random))
      }
      let slots = index.replace(removed, with: added.flatMap(\.self))
      for slot in removed where !slots.contains(slot) { live[slot] = nil }
      for (slot, vector) in zip(slots, added) { live[slot] = vector }
      let flaws = index.verifyInvariants()
      guard flaws.isEmpty, index.count == live.count else {
        Issue.record(
          "seed \(seed), edit \(edit): \(flaws.prefix(5)), \(index.count) of \(live.count)")
        return
      }
    }
    // A search that keeps all in view finds all; the vector itself is first, or one of its copies.
    for (slot, vector) in live {
      let found = index.search(vector, count: live.count, breadth: live.count)
      #expect(found.count == live.count, "seed \(seed)")
      let itself = found.first { $0.slot == slot }?.distance ?? .infinity
      #expect(itself <= found[0].distance + 0.02, "seed \(seed), slot \(slot)")
    }
  }

  @Test func `all can be removed, and come again in the same slots`() {
    var maker = ClusteredVectors(clusters: 5, dimension: 16, seed: 3)
    let base = maker.vectors(600)
    var index = HNSWIndex(dimension: 16, precision: .float32)
    let slots = index.insert(base)
    index.remove(slots)
    #expect(index.count == 0 && index.verifyInvariants() == [])
    #expect(index.search(Array(base.prefix(16)), count: 3, breadth: 10) == [])
    #expect(Set(index.insert(base)) == Set(slots))
    #expect(index.verifyInvariants() == [])
  }

  @Test func `an edit of most vectors links all anew, in the same slots`() {
    let dimension = 16
    var maker = ClusteredVectors(clusters: 8, dimension: dimension, seed: 21)
    let base = maker.vectors(800)
    var edited = HNSWIndex(dimension: dimension, precision: .float32)
    let slots = edited.insert(base)
    let replacement = maker.vectors(500)
    let new = edited.replace(Array(slots[100..<600]), with: replacement)
    #expect(Set(new) == Set(slots[100..<600]) && edited.count == 800)
    #expect(edited.verifyInvariants() == [])
    for (place, slot) in new.enumerated() {
      let vector = Array(replacement[place * dimension..<(place + 1) * dimension])
      let found = edited.search(vector, count: 10, breadth: 64)
      #expect(found.contains { $0.slot == slot || $0.distance == 0 })
    }
  }

  @Test func `ten turnovers of all acts leave recall as in a fresh index`() {
    let dimension = 32
    let clusters = 60
    let each = 40
    var maker = ClusteredVectors(clusters: clusters, dimension: dimension, seed: 11)
    var base = maker.vectors(clusters * each)
    var index = HNSWIndex(
      dimension: dimension, precision: .float32,
      parameters: GraphParameters(maxDegree: 8, constructionBreadth: 60))
    // Of each row its slot.
    var slots = index.insert(base, threads: 2)
    var random = SeededGenerator(seed: 5)
    for _ in 0..<10 {
      for cluster in (0..<clusters).shuffled(using: &random) {
        let rows = cluster * each..<(cluster + 1) * each
        let replacement = rows.flatMap { _ in maker.vector(inCluster: cluster) }
        let new = index.replace(Array(slots[rows]), with: replacement, threads: 2)
        slots.replaceSubrange(rows, with: new)
        base.replaceSubrange(
          rows.lowerBound * dimension..<rows.upperBound * dimension, with: replacement)
      }
    }
    #expect(index.verifyInvariants() == [])
    var fresh = HNSWIndex(
      dimension: dimension, precision: .float32,
      parameters: GraphParameters(maxDegree: 8, constructionBreadth: 60))
    fresh.insert(base, threads: 2)
    let recall = Recall(
      base: base, dimension: dimension,
      queries: (0..<300).map { maker.vector(inCluster: $0) })
    let rows = Dictionary(uniqueKeysWithValues: zip(slots, slots.indices.map(UInt32.init)))
    let edited = recall.of(index, breadth: 20) { rows[$0] ?? .max }
    let built = recall.of(fresh, breadth: 20)
    #expect(edited > built - 0.01, "\(edited) after the edits, \(built) in a fresh index")
  }
}
