internal import Foundation

/// Cuts German compounds into the words they are made of, with the words of a corpus as dictionary
/// (Koehn and Knight, Empirical Methods for Compound Splitting, 2003): the cut whose parts are the most
/// frequent on average, and none where the whole is more frequent than its parts.
///
/// Words are stems as `TextAnalyzer` makes them. They are kept as hashes: a splitter asks only whether a
/// part is there, and a search that ends after one question has to read the dictionary fast.
package struct CompoundDictionary: Hashable, Sendable {
  /// Ascending.
  private var hashes: [UInt64]
  /// Logarithms of how many passages hold the word, in the order of `hashes`.
  private var weights: [Float]

  /// - Parameter words: each once, with the number of passages that hold it.
  package init(_ words: some Sequence<(word: String, frequency: Int)>) {
    let entries = words.compactMap { entry -> (UInt64, Float)? in
      let bytes = Array(entry.word.utf8)
      guard entry.frequency >= Self.leastFrequency, bytes.count >= Self.shortestPart,
        bytes.allSatisfy(Self.isLetter)
      else { return nil }
      return (bytes.reduce(Self.emptyHash, Self.hash), Float(log(Double(entry.frequency))))
    }.sorted { $0.0 < $1.0 }
    hashes = entries.map(\.0)
    weights = entries.map(\.1)
  }

  /// The parts in order; none where the word is no compound of known words.
  package func parts(of word: String) -> [String] {
    let word = Array(word.utf8)
    guard word.count >= 2 * Self.shortestPart, word.count <= Self.longestWord,
      word.allSatisfy(Self.isLetter)
    else { return [] }
    var best = [Cut?](repeating: nil, count: word.count + 1)
    best[0] = Cut()
    for start in 0..<word.count {
      guard let before = best[start], before.parts.count < Self.mostParts else { continue }
      var hash = Self.emptyHash
      for end in (start + 1)...word.count {
        hash = Self.hash(hash, word[end - 1])
        guard end - start >= Self.shortestPart, end - start < word.count,
          let weight = weight(of: hash)
        else { continue }
        let cut = before.adding(start..<end, weight: weight)
        for link in Self.links {
          let next = end + link.count
          guard next < word.count || (link.isEmpty && next == word.count),
            word[end..<next].elementsEqual(link)
          else { continue }
          if best[next].map({ $0.mean < cut.mean }) ?? true { best[next] = cut }
        }
      }
    }
    guard let cut = best[word.count], cut.parts.count > 1,
      weight(of: word.reduce(Self.emptyHash, Self.hash)).map({ $0 <= cut.mean }) ?? true
    else { return [] }
    return cut.parts.map { String(decoding: word[$0], as: UTF8.self) }
  }

  private struct Cut {
    var parts: [Range<Int>] = []
    var sum: Float = 0
    var mean: Float { parts.isEmpty ? 0 : sum / Float(parts.count) }

    func adding(_ part: Range<Int>, weight: Float) -> Cut {
      Cut(parts: parts + [part], sum: sum + weight)
    }
  }

  private func weight(of hash: UInt64) -> Float? {
    var low = 0
    var high = hashes.count
    while low < high {
      let middle = (low + high) / 2
      if hashes[middle] < hash { low = middle + 1 } else { high = middle }
    }
    return low < hashes.count && hashes[low] == hash ? weights[low] : nil
  }

  /// FNV-1a.
  private static func hash(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 1_099_511_628_211
  }
  private static let emptyHash: UInt64 = 14_695_981_039_346_656_037

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }

  private static let shortestPart = 4
  private static let mostParts = 4
  private static let longestWord = 60
  /// A word that one passage only holds is as likely a slip as a word.
  private static let leastFrequency = 2
  /// What stands between the parts, or was cut from them by stemming.
  private static let links = ["", "s", "es", "n", "en", "er", "e", "ung", "ungs"].map {
    Array($0.utf8)
  }
}

extension CompoundDictionary {
  /// 12 bytes a word, little-endian.
  package var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(hashes.count * 12)
    for (hash, weight) in zip(hashes, weights) {
      withUnsafeBytes(of: hash.littleEndian) { bytes += $0 }
      withUnsafeBytes(of: weight.bitPattern.littleEndian) { bytes += $0 }
    }
    return bytes
  }

  /// Nil where the bytes are no dictionary.
  package init?(bytes: [UInt8]) {
    guard bytes.count.isMultiple(of: 12) else { return nil }
    hashes = []
    weights = []
    hashes.reserveCapacity(bytes.count / 12)
    weights.reserveCapacity(bytes.count / 12)
    bytes.withUnsafeBytes { bytes in
      for start in stride(from: 0, to: bytes.count, by: 12) {
        hashes.append(
          UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self)))
        weights.append(
          Float(
            bitPattern: UInt32(
              littleEndian: bytes.loadUnaligned(fromByteOffset: start + 8, as: UInt32.self))))
      }
    }
    guard zip(hashes, hashes.dropFirst()).allSatisfy({ $0 < $1 }),
      weights.allSatisfy(\.isFinite)
    else { return nil }
  }
}
