internal import CEncoderKernels

/// Finds vocabulary pieces in bytes.
@safe final class PieceTrie: Sendable {
  // Filled in init, only read afterwards: safe to share.
  private nonisolated(unsafe) let slots: UnsafeMutablePointer<encoder_trie_slot>
  private let bits: UInt32

  /// Piece i is `bytes[offsets[i]..<offsets[i + 1]]`; only wanted pieces are found.
  ///
  /// - Returns: nil if the pieces take more than twelve million nodes.
  init?(_ bytes: [UInt8], _ offsets: [UInt32], wanted: [Bool]) {
    precondition(offsets.count == wanted.count + 1 && offsets.last.map(Int.init) == bytes.count)
    let flags = wanted.map { $0 ? UInt8(1) : 0 }
    let count = wanted.count { $0 }
    // Four nodes a piece are usual; at most one per byte.
    var bits = UInt32(max(10, Int.bitWidth - (count * 5).leadingZeroBitCount))
    while bits <= 24 {
      let slots = UnsafeMutablePointer<encoder_trie_slot>.allocate(capacity: 1 << Int(bits))
      unsafe slots.initialize(repeating: encoder_trie_slot(), count: 1 << Int(bits))
      let nodes = unsafe encoder_trie_build(slots, bits, bytes, offsets, flags, wanted.count)
      if nodes >= 0 {
        unsafe self.slots = slots
        self.bits = bits
        return
      }
      unsafe slots.deallocate()
      bits += 1
    }
    return nil
  }

  deinit { unsafe slots.deallocate() }

  /// The best way to every byte offset: the piece that ends there and where it starts.
  func viterbi(_ text: [UInt8], scores: [Float], unknown: Int32, unknownScore: Double)
    -> (pieces: [Int32], starts: [UInt32])
  {
    var best = [Double](repeating: 0, count: text.count + 1)
    var pieces = [Int32](repeating: unknown, count: text.count + 1)
    var starts = [UInt32](repeating: 0, count: text.count + 1)
    unsafe encoder_viterbi(
      slots, bits, scores, unknown, unknownScore, text, text.count, &best, &pieces, &starts)
    return (pieces, starts)
  }

  /// The longest piece at `text[start]`.
  func longestMatch(_ text: Span<UInt8>, from start: Int) -> (piece: Int32, length: Int)? {
    var node: UInt32 = 0
    var longest: (piece: Int32, length: Int)?
    for at in start..<text.count {
      node = unsafe encoder_trie_child(slots, bits, node, text[at])
      guard node != 0 else { break }
      let piece = unsafe slots[Int(node)].piece
      if piece >= 0 { longest = (piece, at - start + 1) }
    }
    return longest
  }
}
